import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import ExcelJS from "exceljs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pane as paneOf } from "./support/pane.mjs";
import { saveWorkbook } from "./support/saveWorkbook.mjs";
import { troubles } from "../../scripts/sample/troubles.mjs";

let workbench;
let pane;
let saved;
let accounts;
let opportunities;

/** The rows of a sheet of the sample as objects by header, by the independent reader. */
function rowsOf(sheet) {
  const headers = sheet.getRow(1).values.slice(1);
  const rows = [];
  sheet.eachRow((row, number) => {
    if (number > 1)
      rows.push(Object.fromEntries(headers.map((name, at) => [name, row.getCell(at + 1).value])));
  });
  return rows;
}

before(async () => {
  workbench = await openWorkbench({ query: { sample: "en", lang: "en", theme: "light" } });
  pane = paneOf(workbench.pane);
  const sample = new ExcelJS.Workbook();
  await sample.xlsx.load(
    await (await workbench.page.request.get(new URL("sample-en.xlsx", workbench.address).href)).body(),
  );
  accounts = rowsOf(sample.getWorksheet("Accounts"));
  opportunities = rowsOf(sample.getWorksheet("Opportunities"));
  await workbench.pane.getByText("What would you like to do?").waitFor();
});
after(() => workbench.close());

const sheetNames = () => saved.book.worksheets.map((sheet) => sheet.name);
const cellsOf = (sheet) => {
  const cells = [];
  sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  return cells;
};
const resultOf = (cell) => (cell.formula === undefined ? cell.value : cell.result);

test("the settings sheet is added when it is asked for", async () => {
  await pane.open("Settings");
  await pane.page().getByRole("button", { name: "Add KAM Settings" }).click();
  await pane.page().getByRole("button", { name: "Open KAM Settings" }).waitFor();
});

test("a problem of the data is shown cell by cell", async () => {
  const isText = (account) => typeof account["Annual sales"] === "string";
  const rows = accounts.flatMap((account, index) => (isText(account) ? [index + 2] : []));
  const place = workbench.page.locator("input.os-input").first();
  const shown = async () => (await place.inputValue()).replace(/^[A-Z]+/, "");
  await pane.open("Classify");
  const problem = pane.page().locator("details", { hasText: /stored as text, read as numbers/ });
  await problem.locator("summary").click();
  await problem.getByRole("button", { name: "Show me" }).click();
  await problem.getByRole("button", { name: `Next: 2 of ${rows.length}` }).click();
  await problem.getByRole("button", { name: `Next: 3 of ${rows.length}` }).waitFor();
  await workbench.page.waitForTimeout(300);
  assert.equal(await shown(), String(rows[1]));
});

test("accounts get their tiers, with a summary", async () => {
  await pane.open("Classify");
  await pane.page().getByText("Customer pyramid").waitFor();
  const said = await pane.write("Write tiers", /Tiers written for/);
  const blank = accounts.filter((account) => account["Annual sales"] === null).length;
  assert.match(said, new RegExp(`${(accounts.length - blank).toLocaleString("en")} accounts`));
});

test("opportunities become a forecast", async () => {
  await pane.open("Forecast");
  const said = await pane.write("Write forecast", /Forecast written/);
  const lost = opportunities.filter(({ Stage }) => /lost/i.test(Stage)).length;
  assert.match(said, new RegExp(`${opportunities.length - lost} deals`));
});

test("payments become a commission statement", async () => {
  await pane.open("Commission");
  const said = await pane.write("Write statement", /Commission statement written/);
  assert.match(said, /24 people/);
});

test("all accounts of tier A get a plan", async () => {
  await pane.open("Plans");
  const plans = pane.page();
  await plans.locator("label").filter({ hasText: /^A$/ }).click();
  await plans.getByRole("button", { name: /Select all A/ }).click();
  const said = await pane.write(/Build \d+ plans?/, /plan tabs? added/);
  assert.match(said, /\d+ plan tabs added, 0 refreshed/);
});

test("the workbook is saved and an independent reader opens it", async () => {
  saved = await saveWorkbook(workbench.page);
  assert.match(saved.name, /\.xlsx$/);
  for (const name of ["Accounts", "KAM Settings", "Tier summary", "Forecast", "Commission statement"]) {
    assert.ok(sheetNames().includes(name), `${name} is missing in ${sheetNames().join(", ")}`);
  }
});

test("the saved accounts carry tiers as live formulas with their results", () => {
  const sheet = saved.book.getWorksheet("Accounts");
  const headers = sheet.getRow(1).values;
  const column = headers.indexOf("Tier");
  assert.ok(column > 0, `no column Tier in ${headers.join(", ")}`);
  assert.ok(headers.includes("Tier override"));
  const tiers = [];
  sheet.eachRow((row, number) => number > 1 && tiers.push(row.getCell(column)));
  assert.equal(tiers.length, 1200);
  assert.match(tiers[0].formula, /_xldudf_KAM_TIER\(/);
  const results = new Set(tiers.map(resultOf));
  for (const tier of ["A", "B", "C", "D"]) assert.ok(results.has(tier), `nobody is ${tier}`);
});

test("the saved workbook has its tables, charts and formulas", () => {
  const tables = saved.book.worksheets.flatMap((sheet) => Object.keys(sheet.tables ?? {}));
  for (const name of ["Accounts", "Opportunities", "KAM_Tiers", "KAM_Stages", "KAM_Ladder"]) {
    assert.ok(tables.includes(name), `table ${name} is missing in ${tables.join(", ")}`);
  }
  const charts = Object.keys(saved.parts).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
  assert.ok(charts.length >= 2, "a Pareto chart and a forecast chart");
  assert.ok(
    charts.some((part) => /<c:lineChart>/.test(saved.parts[part]) && /<c:barChart>/.test(saved.parts[part])),
  );
  const sheets = Object.entries(saved.parts).filter(([part]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part));
  const all = sheets.map(([, xml]) => xml).join("");
  for (const id of ["TIERSUMMARY", "FORECAST"]) assert.match(all, new RegExp(`_xldudf_KAM_${id}\\(`));
  assert.doesNotMatch(all, /<f[^>]*>[^<]*KAM\.[A-Z]/, "no formula keeps the dotted name");
  assert.match(saved.parts["xl/metadata.xml"], /XLDAPR/);
});

test("the statement's steps add up to its total, to the cent", () => {
  const cells = cellsOf(saved.book.getWorksheet("Commission statement"));
  const header = cells.find((cell) => cell.value === "Rows of the list");
  const sheet = saved.book.getWorksheet("Commission statement");
  const titles = sheet.getRow(header.row).values;
  const at = titles.indexOf("Commission");
  let cents = 0;
  let steps = 0;
  sheet.eachRow((row, number) => {
    const rate = row.getCell(titles.indexOf("Rate"));
    if (number <= header.row || typeof resultOf(rate) !== "number") return;
    cents += Math.round(resultOf(row.getCell(at)) * 100);
    steps += 1;
  });
  assert.ok(steps > 24 * 12, "at least a step per person and month");
  const totals = cells
    .map(resultOf)
    .filter((value) => typeof value === "number")
    .map((value) => Math.round(value * 100));
  assert.ok(totals.includes(cents), `no cell holds the sum of the steps, ${cents / 100}`);
});

test("each plan tab names its account and its sections", () => {
  const known = new Set([
    "Accounts",
    "Opportunities",
    "Payments",
    "Contacts",
    "Sales by year",
    "Read me",
    "KAM Settings",
    "Tier summary",
    "Forecast",
    "Commission statement",
    ...troubles("en").map(({ sheet }) => sheet),
  ]);
  const plans = saved.book.worksheets.filter(({ name, state }) => !known.has(name) && state === "visible");
  assert.ok(plans.length >= 10, `${plans.length} plan tabs`);
  for (const plan of plans) {
    const words = cellsOf(plan)
      .map(resultOf)
      .filter((value) => typeof value === "string");
    for (const section of [/profile/i, /SWOT/i, /risk/i, /action/i])
      assert.ok(
        words.some((word) => section.test(word)),
        `${plan.name}: ${section}`,
      );
    assert.ok(words.length > 20);
  }
});

test("undo takes the plans back and leaves everything else", async () => {
  await pane.undo();
  const after = await saveWorkbook(workbench.page);
  const names = after.book.worksheets.map(({ name }) => name);
  assert.deepEqual(
    names,
    sheetNames().filter((name) => names.includes(name)),
  );
  assert.deepEqual(names.slice(-2), ["Commission statement", "KAM Settings"]);
});

test("the ribbon takes back the write before that, and the pane says so", async () => {
  await workbench.page.getByRole("button", { name: "Undo last write" }).click();
  // The page still says the same of its own undo: the ribbon's answer is the notice above the pages.
  await workbench.pane
    .locator("[data-command-notice]", { hasText: "The last write was taken back." })
    .waitFor();
  const { book } = await saveWorkbook(workbench.page);
  assert.deepEqual(
    book.worksheets.slice(-2).map(({ name }) => name),
    ["Forecast", "KAM Settings"],
  );
});

test("the run made no console error or warning and no request to another machine", () => {
  assert.deepEqual(workbench.complaints, []);
  assert.deepEqual(workbench.foreignRequests(), []);
});
