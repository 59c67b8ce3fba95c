import { openWorkbench } from "../../../tests/e2e/support/openWorkbench.mjs";
import { pane as paneOf } from "../../../tests/e2e/support/pane.mjs";
import { importTypeScript } from "../importTypeScript.mjs";

/** Presses the self-check in an empty workbook, saves that as `file`, and gives the name of its sheet. */
export async function writeSelfCheck(language, file) {
  const { shellTexts } = await importTypeScript("src/i18n/shellTexts.ts");
  const { selfCheckTexts } = await importTypeScript("src/i18n/selfCheckTexts.ts");
  const { sheet, pane: words } = selfCheckTexts[language];
  const workbench = await openWorkbench({ query: { sample: "none", lang: language, theme: "light" } });
  const { page } = workbench;
  try {
    await workbench.pane.locator("h1").waitFor();
    const pane = paneOf(workbench.pane);
    await pane.open(shellTexts[language].routes.functions);
    await pane.write(words.run, /cases|算例/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Save|^保存/ }).click(),
    ]);
    await download.saveAs(file);
    return sheet.name;
  } finally {
    await workbench.close();
  }
}
