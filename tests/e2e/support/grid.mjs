/** What a person does in the workbench's grid. */
export function grid(page) {
  const tab = (name) => page.locator(".o-sheet").filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });
  const place = page.locator("input.os-input").first();
  async function choose(...items) {
    for (const item of items)
      await page.locator(".o-menu-item:visible").filter({ hasText: item }).first().click();
  }
  async function select(address) {
    await place.fill(address);
    await place.press("Enter");
  }
  return {
    select,
    /** The names of the sheets, as the tabs show them. */
    sheets: async () => (await page.locator(".o-sheet").allInnerTexts()).map((name) => name.trim()),
    show: (name) => tab(name).click(),
    async type(address, text) {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async rename(name, to) {
      await tab(name).click({ button: "right" });
      await choose("Rename");
      await page.keyboard.press("Control+A");
      await page.keyboard.type(to);
      await page.keyboard.press("Enter");
    },
    async remove(name) {
      await tab(name).click({ button: "right" });
      await choose("Delete");
      await page.locator("dialog[open] button[value=yes]").click();
    },
    /** Deletes the row of the active cell. */
    async removeRow(address) {
      await select(address);
      await page.locator(".o-topbar-menu").filter({ hasText: "Edit" }).click();
      await choose("Delete", /^Delete row/);
    },
  };
}
