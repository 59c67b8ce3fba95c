import { openWorkbench } from "../tests/e2e/support/openWorkbench.mjs";
const [file, out, ...sheets] = process.argv.slice(2);
const run = await openWorkbench({ query: { lang: process.env.LANGQ ?? "en" }, width: 1366, height: 768 });
const { page } = run;
await page.waitForTimeout(3000);
await page.setInputFiles("input[type=file]", file);
await page.waitForTimeout(9000);
for (const [i, sheet] of sheets.entries()) {
  await page.locator(".o-sheet", { hasText: sheet }).first().click().catch(async (e) => console.log(String(e).slice(0, 200)));
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${out}-${i}.png` });
}
await run.close();
