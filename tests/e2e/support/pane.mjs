/** What a person does in the pane, by what is visible there. `frame` is the pane's frame locator. */
export function pane(frame) {
  const page = (route) => frame.locator(`[data-route="${route}"]`);
  return {
    page,
    async open(route, name) {
      await frame.getByRole("navigation").getByRole("link", { name, exact: true }).click();
      await page(route).locator("[data-page-title]").waitFor();
    },
    /** Presses the page's write button once the preview stands, and waits for the result's sentence. */
    async write(route, button, sentence) {
      const press = page(route).getByRole("button", { name: button });
      await press.waitFor();
      await frame
        .locator(`[data-route="${route}"] button:not([aria-disabled="true"])`)
        .filter({ hasText: button })
        .click({ timeout: 60_000 });
      await page(route).locator("[data-result]").getByText(sentence).waitFor({ timeout: 120_000 });
      return page(route).locator("[data-result]").innerText();
    },
    async undo(route) {
      const result = page(route).locator("[data-result]");
      await result.getByRole("button", { name: "Undo", exact: true }).click();
      await result.getByRole("button", { name: "Undone" }).waitFor({ timeout: 60_000 });
    },
  };
}
