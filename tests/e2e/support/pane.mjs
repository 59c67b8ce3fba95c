/** What a person does in the pane, by what is visible there. `frame` is the pane's frame locator. */
export function pane(frame) {
  /** The page that is shown; pages opened before are kept, hidden. */
  const page = () => frame.locator("main > *").filter({ visible: true }).first();
  return {
    page,
    async open(name) {
      const link = frame.getByRole("navigation").getByRole("link", { name, exact: true });
      await link.click();
      await frame.locator('nav a[aria-current="page"]').filter({ hasText: name }).waitFor();
      await page().locator("h1").waitFor();
    },
    /** Presses the page's write button once the preview stands, and waits for the result's sentence. */
    async write(button, sentence) {
      const enabled = page().locator('button:not([aria-disabled="true"])').filter({ hasText: button });
      await enabled.click({ timeout: 60_000 });
      const result = page().locator("[data-result]");
      await result.getByText(sentence).waitFor({ timeout: 120_000 });
      return result.innerText();
    },
    async undo() {
      const result = page().locator("[data-result]");
      await result.getByRole("button", { name: "Undo", exact: true }).click();
      await result.getByText("The last write was taken back.").waitFor({ timeout: 60_000 });
    },
  };
}
