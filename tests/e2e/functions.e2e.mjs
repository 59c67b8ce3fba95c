import assert from "node:assert/strict";
import { test } from "node:test";
import { paneFrame, violationsIn } from "./support/axe.mjs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pane as paneOf } from "./support/pane.mjs";
import { saveWorkbook } from "./support/saveWorkbook.mjs";

const rowHeight = 23;
const columnWidth = 96;

/** One number per row from A1 down. */
async function fillColumn(page, numbers) {
  await page.locator(".o-grid-overlay").click({ position: { x: 30, y: 10 } });
  for (const number of numbers) {
    await page.keyboard.type(String(number));
    await page.keyboard.press("Enter");
  }
}

/** Selects cells with the mouse; rows and columns from 0. */
async function select(page, [fromRow, fromColumn], [toRow, toColumn] = [fromRow, fromColumn]) {
  const box = await page.locator(".o-grid-overlay").boundingBox();
  const at = (row, column) => [box.x + column * columnWidth + 30, box.y + row * rowHeight + 10];
  await page.mouse.move(...at(fromRow, fromColumn));
  await page.mouse.down();
  await page.mouse.move(...at(toRow, toColumn), { steps: 4 });
  await page.mouse.up();
}

test("a function is found, filled from the selection, put into a cell, corrected and taken back", async (t) => {
  const workbench = await openWorkbench({ query: { sample: "none", lang: "en", theme: "light" } });
  t.after(() => workbench.close());
  const { page } = workbench;
  const pane = paneOf(workbench.pane);
  await workbench.pane.locator("h1").waitFor();
  await fillColumn(page, [60, 30, 10]);
  await select(page, [0, 2]);

  await pane.open("Functions");
  await pane.page().getByRole("searchbox").fill("share cut-off");
  await pane
    .page()
    .getByText(/^\d of 37 functions$/)
    .waitFor();
  assert.equal(await pane.page().getByRole("link", { name: "KAM.COVERAGE" }).count(), 0);
  await pane.page().getByRole("link", { name: "KAM.TIERBYSHARE" }).click();
  await pane
    .page()
    .getByText(/^Result goes to .+!C1$/)
    .waitFor();

  await pane.page().getByRole("button", { name: "Insert into C1" }).click();
  await pane.page().getByText("Needed: type it").waitFor();
  await select(page, [0, 0], [2, 0]);
  await pane.page().getByRole("button", { name: "Use selection: values" }).click();
  await pane.page().getByText("=KAM.TIERBYSHARE(A1:A3)").waitFor();
  await pane.page().getByRole("button", { name: "Insert into C1" }).click();
  await pane
    .page()
    .getByText(/^The formula is in .+!C1\.$/)
    .waitFor();
  const letters = async () => {
    const { book, parts } = await saveWorkbook(page);
    const cells = ["C1", "C2", "C3"].map((address) => book.worksheets[0].getCell(address));
    return [cells.map((cell) => cell.result ?? cell.value), parts["xl/worksheets/sheet1.xml"]];
  };
  const [first, formula] = await letters();
  assert.deepEqual(first, ["A", "A", "B"]);
  assert.match(formula, /<f t="array" ref="C1:C3">_xldudf_KAM_TIERBYSHARE\(A1:A3\)<\/f>/);

  await pane.page().getByText("More arguments (3)").click();
  await pane.page().getByLabel("rule").selectOption('"end"');
  await pane.page().getByRole("button", { name: "Insert into C1" }).click();
  await pane.page().getByText("A3,,,").waitFor();
  await page.waitForTimeout(500);
  assert.deepEqual((await letters())[0], ["A", "B", "C"]);

  await pane.undo();
  await page.getByRole("button", { name: "Undo last write" }).click();
  await page.waitForTimeout(500);
  assert.deepEqual((await letters())[0], [null, null, null]);
  assert.deepEqual(workbench.complaints, []);
  assert.deepEqual(workbench.foreignRequests(), []);
});

test("a cell that holds something is never written over, and the pane says why", async (t) => {
  const workbench = await openWorkbench({ query: { sample: "none", lang: "zh-CN", theme: "dark" } });
  t.after(() => workbench.close());
  const { page } = workbench;
  const pane = paneOf(workbench.pane);
  await workbench.pane.locator("h1").waitFor();
  await fillColumn(page, [50, 30]);
  await select(page, [1, 0]);
  await pane.open("函数");
  await pane.page().getByRole("searchbox").fill("占比");
  await pane.page().getByRole("link", { name: "KAM.TIERBYSHARE" }).click();
  await pane
    .page()
    .getByText(/^A2 不是空单元格/)
    .waitFor();
  await pane.page().getByLabel("values").first().fill("｛50；30｝");
  await pane.page().getByText("=KAM.TIERBYSHARE({50;30})").waitFor();
  await pane.page().getByRole("button", { name: "插入到 A2" }).click();
  await pane
    .page()
    .getByText(/A2 已有内容：30。/)
    .waitFor();
  const { book } = await saveWorkbook(page);
  assert.equal(book.worksheets[0].getCell("A2").value, 30);
  assert.deepEqual(workbench.complaints, []);
});

for (const [lang, theme, name] of [
  ["en", "dark", "Functions"],
  ["zh-CN", "light", "函数"],
]) {
  test(`the page works by keyboard, is accessible and fits 320 px, ${lang}, ${theme}`, async (t) => {
    const workbench = await openWorkbench({
      query: { sample: "none", lang, theme, pane: "320" },
      width: 1280,
    });
    t.after(() => workbench.close());
    const { page, pane: frame } = workbench;
    const pane = paneOf(frame);
    await frame.locator("h1").waitFor();
    const bar = await frame.locator("nav").evaluate((nav) => nav.offsetHeight);
    assert.ok(bar < 70, `the navigation is ${bar} px high: it must stay on one row`);

    await pane.open(name);
    await pane.page().getByRole("link", { name: "KAM.TIER ", exact: false }).first().waitFor();
    assert.deepEqual(await violationsIn(paneFrame(page)), []);
    await frame.locator("a[href='#/functions/commission']").focus();
    await page.keyboard.press("Enter");
    await frame.locator("h1:focus", { hasText: "KAM.COMMISSION" }).waitFor();
    await frame.locator("button[type=submit]:not([aria-disabled=true])").waitFor();
    await frame.locator("form summary").focus();
    await page.keyboard.press("Enter");
    await frame.locator("form select").first().waitFor();
    await frame.locator("form input").first().focus();
    await page.keyboard.press("Enter");
    await frame.locator("form input:focus[aria-invalid=true]").waitFor();
    assert.deepEqual(await violationsIn(paneFrame(page)), []);
    const wide = await frame.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth);
    assert.ok(wide <= 0, `the form is ${wide} px too wide`);

    const help = await frame.locator("main a[target=_blank]").filter({ visible: true }).getAttribute("href");
    const answer = await fetch(help);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), new RegExp(`lang="${lang}"`));
    await frame.locator("main a[href='#/functions']").filter({ visible: true }).focus();
    await page.keyboard.press("Enter");
    await frame.locator("a[href='#/functions/commission']:focus").waitFor();
    assert.deepEqual(workbench.complaints, []);
  });
}

test("a list that cannot be loaded is said, and trying again loads it", async (t) => {
  const workbench = await openWorkbench({ query: { sample: "none", lang: "en", theme: "light" } });
  t.after(() => workbench.close());
  const pane = paneOf(workbench.pane);
  await workbench.pane.locator("h1").waitFor();
  await workbench.page.route("**/functions-index.json", (route) => route.abort());
  await pane.open("Functions");
  await pane
    .page()
    .getByText(/functions-index\.json/)
    .waitFor();
  await workbench.page.unroute("**/functions-index.json");
  await pane.page().getByRole("button", { name: "Try again" }).click();
  await pane.page().getByRole("link", { name: "KAM.STARS" }).waitFor();
});
