import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { saveWorkbook } from "./support/saveWorkbook.mjs";

test("a KAM formula that is typed into the grid calculates, spills, is undone, and is saved as Excel stores it", async (t) => {
  const workbench = await openWorkbench({ query: { sample: "none", lang: "en", theme: "light" } });
  t.after(() => workbench.close());
  const { page } = workbench;
  await workbench.pane.locator("h1").waitFor();
  const grid = page.locator(".o-grid-overlay");
  await grid.click({ position: { x: 30, y: 10 } });
  for (const text of ["6000000", "3500000", "12", "=KAM.TIER(A1:A3)"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  const { book, parts } = await saveWorkbook(page);
  const sheet = book.worksheets[0];
  const read = (address) => sheet.getCell(address).result ?? sheet.getCell(address).value;
  assert.deepEqual(["A4", "A5", "A6"].map(read), ["A", "B", "D"]);
  assert.match(parts["xl/worksheets/sheet1.xml"], /<f t="array" ref="A4:A6">_xldudf_KAM_TIER\(A1:A3\)<\/f>/);

  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  const undone = await saveWorkbook(page);
  assert.equal(undone.book.worksheets[0].getCell("A4").value, null);
  assert.equal(undone.book.worksheets[0].getCell("A3").value, 12);
  assert.deepEqual(workbench.complaints, []);
});

test("text files become one workbook with a sheet each, their text kept as it is", async (t) => {
  const workbench = await openWorkbench({ query: { sample: "none", lang: "en", theme: "light" } });
  t.after(() => workbench.close());
  const file = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await workbench.pane.locator("h1").waitFor();
  await workbench.page
    .locator("input[type=file]")
    .setInputFiles([
      file("customers.csv", 'id,name\n00123,"=HYPERLINK(""http://x"",""y"")"\n7,@y\n'),
      file("deals.csv", "deal;amount;date\nfirst;1200.5;2026-11-02\n'z;-3;\n"),
    ]);
  await workbench.page.locator(".kam-file").filter({ hasText: "customers.xlsx" }).waitFor();
  const { book } = await saveWorkbook(workbench.page);
  assert.deepEqual(
    book.worksheets.map(({ name }) => name),
    ["customers", "deals"],
  );
  const [customers, deals] = book.worksheets;
  assert.equal(customers.getCell("A2").value, "00123");
  assert.equal(customers.getCell("B2").value, '=HYPERLINK("http://x","y")');
  assert.equal(customers.getCell("B3").value, "@y");
  assert.equal(deals.getCell("B2").value, 1200.5);
  assert.equal(deals.getCell("A3").value, "'z");
  assert.ok(deals.getCell("C2").value instanceof Date, "a date stays a date");
  assert.deepEqual(workbench.complaints, []);
});

test("the grid speaks the language of the page, and what is being typed outlives a change of it", async (t) => {
  const workbench = await openWorkbench({ query: { sample: "none", lang: "en", theme: "light" } });
  t.after(() => workbench.close());
  const { page } = workbench;
  await workbench.pane.locator("h1").waitFor();
  const menus = page.locator(".o-topbar-menu");
  assert.deepEqual(await menus.allInnerTexts(), ["File", "Edit", "View", "Insert", "Format", "Data"]);
  const grid = page.locator(".o-grid-overlay");
  await grid.click({ position: { x: 30, y: 10 } });
  await page.keyboard.type("half a sente");
  await page.getByLabel("Language").selectOption("zh-CN");
  await menus.filter({ hasText: "文件" }).waitFor();
  assert.deepEqual(await menus.allInnerTexts(), ["文件", "编辑", "视图", "插入", "格式", "数据"]);
  await grid.click({ position: { x: 30, y: 10 }, button: "right" });
  await page.locator(".o-menu-item").filter({ hasText: "选择性粘贴" }).waitFor();
  await page.keyboard.press("Escape");
  const { book } = await saveWorkbook(page);
  assert.equal(book.worksheets[0].getCell("A1").value, "half a sente");
  assert.deepEqual(workbench.complaints, []);
});
