import assert from "node:assert/strict";
import { test } from "node:test";
import ExcelJS from "exceljs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { saveWorkbook } from "./support/saveWorkbook.mjs";

/** The workbench with nothing but its grid, on a machine that is so many times slower. */
async function openGrid(t, slower = 1) {
  const workbench = await openWorkbench({ query: { sample: "none", lang: "en", theme: "light" } });
  t.after(() => workbench.close());
  await workbench.pane.locator("h1").waitFor();
  const session = await workbench.page.context().newCDPSession(workbench.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return workbench;
}

const firstCell = (page) => page.locator(".o-grid-overlay").click({ position: { x: 30, y: 10 } });

test("thirty numbers that are typed without waiting stand in thirty cells, on a busy machine too", async (t) => {
  const { page, complaints } = await openGrid(t, 6);
  const numbers = Array.from({ length: 30 }, (_, index) => 1000 + 37 * index);
  await firstCell(page);
  await Promise.all(
    numbers.flatMap((number) => [...String(number), "Enter"]).map((key) => page.keyboard.press(key)),
  );
  const { book } = await saveWorkbook(page);
  const [sheet] = book.worksheets;
  assert.deepEqual(
    numbers.map((_, index) => sheet.getCell(index + 1, 1).value),
    numbers,
  );
  assert.deepEqual(complaints, []);
});

test("what is typed into a cell with a format is read as Excel reads it there", async (t) => {
  const { page, complaints } = await openGrid(t);
  const typed = [
    ["0.0%", "25", 0.25],
    ["0.0%", "25%", 0.25],
    ["0.0%", "0.25", 0.25],
    ["0.0%", "100", 1],
    ["#,##0.00", "$90,000", 90000],
    ["#,##0", "1,234.5", 1234.5],
    ["#,##0", "¥1,200", 1200],
    ["yyyy/m/d", "2026-3-5", new Date(Date.UTC(2026, 2, 5))],
    ["yyyy/m/d", "2026/3/5", new Date(Date.UTC(2026, 2, 5))],
    ["yyyy/m/d", "3/5/2026", new Date(Date.UTC(2026, 2, 5))],
    ["General", "２５", "２５"],
  ];
  const formatted = new ExcelJS.Workbook();
  const cells = formatted.addWorksheet("Typed");
  typed.forEach(([format], index) => (cells.getCell(index + 1, 1).numFmt = format));
  await page.locator("input[type=file]").setInputFiles({
    name: "typed.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await formatted.xlsx.writeBuffer()),
  });
  await page.locator(".kam-file").filter({ hasText: "typed.xlsx" }).waitFor();
  await firstCell(page);
  for (const [, text] of typed) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  const { book } = await saveWorkbook(page);
  const [sheet] = book.worksheets;
  for (const [index, [format, text, value]] of typed.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    assert.deepEqual(cell.value, value, text);
    if (format !== "General") assert.equal(cell.numFmt, format, text);
  }
  assert.deepEqual(complaints, []);
});
