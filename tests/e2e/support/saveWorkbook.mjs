import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";

/**
 * Presses Save in the workbench and reads the downloaded file twice: with an independent reader (exceljs) and as
 * the parts of its package.
 */
export async function saveWorkbook(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Save|^保存/ }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, content]) => [name, strFromU8(content)]),
  );
  return { name: download.suggestedFilename(), bytes, book, parts };
}
