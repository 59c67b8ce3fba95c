import assert from "node:assert/strict";
import { test } from "node:test";
import { violationsInBars } from "./support/axe.mjs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { saveWorkbook } from "./support/saveWorkbook.mjs";

const file = (name, content, encoding = "utf8") => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(content, encoding),
});
const german = file(
  "revenue.csv",
  "Customer;Revenue\nAlder;620.000\nBirch;310.000\nCedar;95.000\nDogwood;12.500\n",
);

async function start(t, query, size = {}) {
  const workbench = await openWorkbench({ query: { sample: "none", theme: "light", ...query }, ...size });
  t.after(() => workbench.close());
  await workbench.pane.locator("h1").waitFor();
  const { page } = workbench;
  return {
    workbench,
    page,
    dialog: page.locator("dialog[open]"),
    give: (...files) => page.locator("input[type=file]").setInputFiles(files),
    opened: (name) => page.locator(".kam-file").filter({ hasText: name }).waitFor(),
  };
}

const cell = (book, address) => book.worksheets[0].getCell(address).value;

test("620.000 is asked about before it becomes a number: both readings are shown, and it may stay text", async (t) => {
  const { workbench, page, dialog, give, opened } = await start(t, { lang: "en" });
  await give(german);
  await dialog.getByRole("heading", { name: "How revenue.csv is read" }).waitFor();
  await dialog.getByText("Revenue: nothing decides how to read “620.000”, “310.000”, “95.000”.").waitFor();
  await dialog.getByText("620.000 → 620,000; 310.000 → 310,000; 95.000 → 95,000").waitFor();
  await dialog.getByText("620.000 → 620; 310.000 → 310; 95.000 → 95", { exact: true }).waitFor();
  const rows = () => dialog.locator("tr").allInnerTexts();
  // A semicolon goes with a decimal comma: proposed.
  assert.equal(await dialog.getByLabel("Comma (1.234,5)").isChecked(), true);
  assert.equal((await rows())[1], "Alder\t620,000");
  assert.deepEqual(await violationsInBars(page), []);

  // By keyboard: up and down within the readings, and back.
  await dialog.getByLabel("Comma (1.234,5)").focus();
  await page.keyboard.press("ArrowDown");
  assert.equal((await rows())[1], "Alder\t620");
  await page.keyboard.press("ArrowDown");
  assert.equal(await dialog.getByLabel("Leave as text").isChecked(), true);
  assert.equal((await rows())[1], "Alder\t620.000");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".kam-file").innerText(), "Book1.xlsx");

  await give(german);
  await dialog.getByRole("button", { name: "Open" }).press("Enter");
  await opened("revenue.xlsx");
  const { book } = await saveWorkbook(page);
  const sum = ["B2", "B3", "B4", "B5"].reduce((total, at) => total + cell(book, at), 0);
  assert.equal(sum, 1_037_500);

  await give(german);
  await dialog.getByLabel("Leave as text").check();
  await dialog.getByRole("button", { name: "Open" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.locator(".kam-status-text").filter({ hasText: "Everything stays" }).waitFor();
  const kept = await saveWorkbook(page);
  assert.equal(cell(kept.book, "B2"), "620.000");
  assert.deepEqual(workbench.complaints, []);
});

test("at 320 pixels, in Chinese: delimiter, encoding and the order of dates are chosen, each with what it makes", async (t) => {
  const { workbench, page, dialog, give, opened } = await start(
    t,
    { lang: "zh-CN", theme: "dark" },
    { width: 320, height: 640 },
  );
  // "öß" in Windows-1252 is a Chinese character in GB18030; both dates have two orders.
  await give(file("odd.csv", "name,date\nöß,03/02/2025\nab,01/03/2025\n", "latin1"));
  await dialog.getByRole("heading", { name: "如何读取 odd.csv" }).waitFor();
  await dialog.getByText("读作“鲞,03/02/2025”；按 Windows-1252（西欧） 则为“öß,03/02/2025”。").waitFor();
  assert.equal(await dialog.getByLabel("保留为文本").isChecked(), true);
  await dialog.getByText("03/02/2025 → 2025-02-03; 01/03/2025 → 2025-03-01").waitFor();
  const fits = await dialog.evaluate((node) => node.scrollWidth <= node.clientWidth);
  assert.equal(fits, true, "nothing sticks out sideways");
  assert.deepEqual(await violationsInBars(page), []);

  await dialog.getByLabel("编码").selectOption("utf-8");
  await dialog.getByRole("alert").filter({ hasText: "odd.csv 不是 UTF-8 编码" }).waitFor();
  await dialog.getByLabel("编码").selectOption("windows-1252");
  await dialog.getByText("读作“öß”。").waitFor();
  await dialog.getByLabel("分隔符").selectOption(";");
  await dialog.getByText("第一行有 1 列。").waitFor();
  await dialog.getByLabel("分隔符").selectOption(",");
  await dialog.getByLabel("日在前").check();
  assert.deepEqual((await dialog.locator("tr").allInnerTexts())[1], "öß\t2025-02-03");
  await dialog.getByRole("button", { name: "打开" }).click();
  await page.setViewportSize({ width: 1200, height: 800 });
  await opened("odd.xlsx");
  const { book } = await saveWorkbook(page);
  assert.equal(cell(book, "A2"), "öß");
  assert.equal(cell(book, "B2").toISOString().slice(0, 10), "2025-02-03");
  assert.deepEqual(workbench.complaints, []);
});
