/**
 * Types one text per row from the active cell down. Each waits until the grid has taken the one before out of its editor:
 * what is typed before that the workbench appends to it.
 */
export async function typeDown(page, texts) {
  for (const text of texts) {
    await page.keyboard.type(text, { delay: 10 });
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "");
  }
}
