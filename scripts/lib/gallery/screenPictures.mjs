import { openWorkbench } from "../../../tests/e2e/support/openWorkbench.mjs";

/** A common small screen: a picture of a sheet is seen on it without scrolling. */
const screen = { width: 1366, height: 768 };
/** Long enough for a sheet to be drawn, its pictures too. */
const drawMs = 700;

/** Takes a picture of each sheet of the workbook `file` as the workbench shows it; `pictureOf` names its file. */
export async function screenPictures(file, sheets, { language }, pictureOf) {
  const query = { sample: "none", lang: language, theme: "light" };
  const workbench = await openWorkbench({ query, ...screen });
  const { page } = workbench;
  try {
    await workbench.pane.locator("h1").waitFor();
    await page.locator("input[type=file]").setInputFiles(file);
    const tab = (sheet) => page.locator(".o-sheet").filter({ has: page.getByText(sheet, { exact: true }) });
    await tab(sheets[0]).waitFor({ timeout: 60_000 });
    for (const sheet of sheets) {
      await tab(sheet).click();
      await page.waitForTimeout(drawMs);
      await page.screenshot({ path: pictureOf(sheet), animations: "disabled" });
    }
  } finally {
    await workbench.close();
  }
}
