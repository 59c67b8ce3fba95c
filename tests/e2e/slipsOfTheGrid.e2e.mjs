import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { grid as gridOf } from "./support/grid.mjs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pane as paneOf } from "./support/pane.mjs";
import { saveWorkbook } from "./support/saveWorkbook.mjs";
import { openSmallWorkbook } from "./support/smallWorkbook.mjs";

/** What happens to the workbook under an open pane: each test begins where the one before it ended. */
let workbench;
let page;
let pane;
let grid;

before(async () => {
  workbench = await openWorkbench({ query: { sample: "none", lang: "en", theme: "light", pane: "350" } });
  ({ page } = workbench);
  page.setDefaultTimeout(10_000);
  pane = paneOf(workbench.pane);
  grid = gridOf(page);
  await workbench.pane.locator("h1").waitFor();
  await openSmallWorkbook(page);
});
after(() => workbench.close());

const button = (name) => pane.page().getByRole("button", { name, exact: true });
const ready = (name) => pane.page().locator('button:not([aria-disabled="true"])').filter({ hasText: name });
const list = () => pane.page().getByRole("combobox", { name: "List", exact: true });
const firstFigure = (text) =>
  pane.page().locator("[aria-busy='false'] dd").first().getByText(text, { exact: true });
async function figures() {
  await ready("Write forecast").waitFor();
  return pane.page().locator("[aria-busy='false'] dd").allInnerTexts();
}
const count = async (name) => (await grid.sheets()).filter((sheet) => sheet.startsWith(name)).length;

test("the wrong list, then the right one: nothing of the wrong one is shown or written", async () => {
  await pane.open("Classify");
  await ready("Write tiers").waitFor();
  const right = await list().inputValue();
  const wrong = await list().locator("option").filter({ hasText: "Payments" }).getAttribute("value");
  await list().selectOption(wrong);
  await pane.page().getByText("Payments A1:D7").waitFor();
  await pane.page().getByText("Reading").or(button("Write tiers")).first().waitFor();
  await list().selectOption(right);
  await pane.page().getByText("Accounts A1:C5").waitFor();
  await ready("Write tiers").waitFor();
  for (const step of ["Columns", "Preview", "Write"])
    assert.doesNotMatch(
      await pane.page().getByRole("region", { name: step }).innerText(),
      /Pay|Salesperson/,
      step,
    );
  await pane.write("Write tiers", "Tiers written for 4 accounts");
  const { book } = await saveWorkbook(page);
  assert.deepEqual(book.getWorksheet("Payments").getRow(1).values.slice(1), [
    "Payment No.",
    "Date",
    "Salesperson",
    "Amount",
  ]);
  assert.equal(book.getWorksheet("Accounts").getCell("D1").value, "Tier");
});

test("a row of the list that is deleted leaves the figures too, and a cell that is edited counts", async () => {
  await pane.open("Forecast");
  await firstFigure("9").waitFor();
  await grid.show("Deals");
  await grid.removeRow("A3");
  await firstFigure("8").waitFor();
  await grid.type("E2", "1010000");
  await pane
    .page()
    .getByText(/1\.43M/)
    .first()
    .waitFor();
  await ready("Write forecast").waitFor();
});

test("a sheet that is renamed while its list is shown is followed, and written from", async () => {
  await grid.rename("Deals", "Pipeline");
  await ready("Write forecast").click();
  // An Excel that does not tell of another name is asked on the way back to the pane: then the new name is shown first.
  const written = pane.page().locator("[data-result]").getByText("Forecast written: 8 deals");
  const again = pane
    .page()
    .getByText(/press again|written now/i)
    .first();
  await written.or(again).first().waitFor();
  if (await again.isVisible()) await pane.write("Write forecast", "Forecast written: 8 deals");
  await pane.page().getByText("Pipeline A1:F9").waitFor();
  assert.equal(await count("Forecast"), 1);
});

test("what is typed into the grid while the add-in writes stands, beside the whole sheet", async () => {
  await grid.show("Pipeline");
  await grid.select("H1");
  await ready("Write forecast").click();
  await grid.select("H1");
  await page.keyboard.type("my own words");
  await page.keyboard.press("Enter");
  // Excel refuses the add-in while a cell is edited: then nothing is written, and that is said.
  const refused = pane.page().getByText(/waiting for a cell to be finished/);
  await refused.or(pane.page().locator("[data-result]")).first().waitFor();
  if (await refused.isVisible()) await pane.write("Write forecast", "Forecast written");
  const { book } = await saveWorkbook(page);
  assert.equal(await count("Forecast"), 1);
  const own = book.worksheets.flatMap((sheet) => [sheet.getCell("H1").value]);
  assert.deepEqual(own.filter((value) => value === "my own words").length, 1);
});

test("a cell editor that was left open is entered, or said to be in the way: nothing is lost", async () => {
  await grid.show("Pipeline");
  await grid.select("I1");
  await page.keyboard.type("half a sentence");
  await ready("Write forecast").click();
  const result = pane.page().locator("[data-result]").getByText("Forecast written");
  await result.waitFor();
  const { book } = await saveWorkbook(page);
  assert.equal(book.getWorksheet("Pipeline").getCell("I1").value, "half a sentence");
  assert.equal(await count("Forecast"), 1);
});

test("a written sheet that is deleted by hand takes its result along, and is written once more", async () => {
  await grid.remove("Forecast");
  await pane.page().locator("[data-result]").waitFor({ state: "detached" });
  assert.equal(await button("Go there").count(), 0);
  await pane.write("Write forecast", "Forecast written");
  assert.equal(await count("Forecast"), 1);
  await button("Go there").click();
});

test("a setting that is edited in the pane and put back leaves the figures as they were", async () => {
  const before = await figures();
  const weigh = async (weight) => {
    await pane.open("Settings");
    const table = pane
      .page()
      .locator("details")
      .filter({ has: page.getByLabel("Weight of P5") });
    if (!(await table.getByLabel("Weight of P5").isVisible())) await table.locator("summary").click();
    const field = table.getByLabel("Weight of P5");
    const before = await field.inputValue();
    await field.fill(weight);
    await field.press("Enter");
    await table.getByRole("button", { name: "Save 1 change" }).click();
    await table.locator("[data-result]").waitFor();
    await pane.open("Forecast");
    await ready("Write forecast").waitFor();
    return before;
  };
  const old = await weigh("50%");
  assert.notDeepEqual(await figures(), before);
  await weigh(old);
  assert.deepEqual(await figures(), before);
});

test("a cell of the settings that is broken in the grid is named, and mended is the page as before", async () => {
  const before = await figures();
  const { book } = await saveWorkbook(page);
  const settings = book.getWorksheet("KAM Settings");
  let weight;
  settings.eachRow((row) =>
    row.eachCell((cell) => {
      if (String(cell.value).startsWith("P2 ")) weight = settings.getCell(cell.row, cell.col + 1);
    }),
  );
  await grid.show("KAM Settings");
  await grid.type(weight.address, "a lot");
  await pane
    .page()
    .getByText(/Weight is a lot, but must be/)
    .first()
    .waitFor();
  await grid.type(weight.address, `${weight.value * 100}%`);
  await ready("Write forecast").waitFor();
  assert.equal(await pane.page().getByText("a lot").count(), 0);
  assert.deepEqual(await figures(), before);
});

test("the list's sheet that is deleted is no longer spoken of, and another list is offered", async () => {
  await grid.remove("Pipeline");
  await pane.page().getByText("Pipeline A1").first().waitFor({ state: "detached" });
  assert.doesNotMatch(await list().innerText(), /Deals/);
  assert.equal(await button("Write forecast").getAttribute("aria-disabled"), "true");
});

test("what happened to the workbook made no console error, no warning and no request to another machine", () => {
  assert.deepEqual(workbench.complaints, []);
  assert.deepEqual(workbench.foreignRequests(), []);
});
