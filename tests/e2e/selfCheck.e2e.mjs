import assert from "node:assert/strict";
import { test } from "node:test";
import { readGoldenCases } from "../../scripts/lib/readGoldenCases.mjs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pane as paneOf } from "./support/pane.mjs";
import { saveWorkbook } from "./support/saveWorkbook.mjs";

const emptyCellCases = 1;
const count = readGoldenCases().length + emptyCellCases;

test("one click checks every function in the workbook, and another takes the sheet away", async (t) => {
  const workbench = await openWorkbench({ query: { sample: "none", lang: "en", theme: "light" } });
  t.after(() => workbench.close());
  const { page } = workbench;
  const pane = paneOf(workbench.pane);
  await workbench.pane.locator("h1").waitFor();
  await pane.open("Functions");
  const said = await pane.write("Check the functions", /cases/);
  assert.match(said, new RegExp(`^All ${count} cases come out as worked by hand`));

  const { book, parts } = await saveWorkbook(page);
  const sheet = book.getWorksheet("KAM self-check");
  assert.equal(sheet.getCell("A5").result, `✓ All ${count} cases agree`);
  const verdicts = [];
  let isOfAll = false;
  sheet.eachRow((row) => {
    if (isOfAll && row.getCell(2).result !== undefined) verdicts.push(row.getCell(2).result);
    if (row.getCell(1).value === "All cases") isOfAll = true;
  });
  assert.deepEqual(verdicts, new Array(count).fill("✓ agrees"));
  const xml = Object.values(parts).find((part) => part.includes("conditionalFormatting"));
  assert.match(xml ?? "", /ISNUMBER\(FIND\(/);

  await pane.undo();
  const { book: after } = await saveWorkbook(page);
  assert.deepEqual(
    after.worksheets.map(({ name }) => name),
    ["Sheet1"],
  );
  assert.deepEqual(workbench.complaints, []);
  assert.deepEqual(workbench.foreignRequests(), []);
});
