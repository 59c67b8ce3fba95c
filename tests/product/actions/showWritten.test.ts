import { writeClassification } from "../../../src/actions/classify/feature";
import { writeCommission } from "../../../src/actions/commission/feature";
import type { WriteResult } from "../../../src/actions/list/messages";
import { readSettings } from "../../../src/actions/settings/readSettings";
import { showWritten } from "../../../src/actions/showWritten";
import { loadSource } from "../../../src/actions/sources/loadSource";
import { haveSheets, watchSheets } from "../../../src/actions/watchSheets";
import { closeWorkbooks, withWorkbook } from "../../support/headless";
import { noCredits } from "../../support/noCredits";
import { noAccountColumns } from "../../support/noAccountColumns";

afterEach(closeWorkbooks);

const options = { language: "en", now: new Date(2026, 1, 10, 9, 5) } as const;
const sheets = {
  First: [["x"]],
  Accounts: [
    ["Account", "Sales"],
    ["Acme", 900],
    ["Beta", 400],
  ],
  Paid: [
    ["Person", "Date", "Amount"],
    ["Ann", 46_037, 900],
  ],
};

const classify = async (): Promise<WriteResult> => {
  const table = await loadSource({ kind: "range", sheet: "Accounts", address: "A1:B3" });
  const mapping = {
    name: 0,
    value: 1,
    ...noAccountColumns,
  };
  const request = { method: "rank", boundary: "from", rule: "start", criteria: [], mode: "values" } as const;
  return writeClassification({ ...request, mapping }, table, await readSettings(), options);
};
const pay = async (): Promise<WriteResult> => {
  const table = await loadSource({ kind: "range", sheet: "Paid", address: "A1:C2" });
  const request = {
    mapping: { person: 0, date: 1, amount: 2, ladder: null, account: null, id: null, ...noCredits },
    ...({ period: "month", ladder: "Standard", method: "marginal", boundary: "above" } as const),
    ...({ basis: "each", decimals: 2, mode: "values" } as const),
  };
  return writeCommission(request, table, await readSettings(), options);
};
const act = (does: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    does(context.workbook);
    await context.sync();
  });
const shown = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address;
  });

test.each([
  ["tiers: the first tier beside the list", classify, "Accounts!C2"],
  ["a statement: its sheet", pay, "'Commission statement'!A1"],
])("after a write the reader stands on %s", async (_, write, place) => {
  await withWorkbook(sheets);
  await act(({ worksheets }) => worksheets.getItem("First").activate());
  const result = await write();
  expect(result).toMatchObject({ startedOn: "First", when: options.now });
  await showWritten(result);
  expect((await shown()).replaceAll("'", "")).toBe(place.replaceAll("'", ""));
});

test("who has gone to another sheet meanwhile stays there", async () => {
  await withWorkbook(sheets);
  await act(({ worksheets }) => worksheets.getItem("First").activate());
  const result = await pay();
  await act(({ worksheets }) => worksheets.getItem("Accounts").activate());
  await showWritten(result);
  expect(await shown()).toMatch(/^Accounts!/);
});

test("a sheet that was deleted or renamed is missed, and a deletion is told", async () => {
  await withWorkbook(sheets);
  let told = 0;
  const stop = await watchSheets(() => told++);
  expect(await haveSheets(["First", "Paid"])).toBe(true);
  await act(({ worksheets }) => worksheets.getItem("Paid").delete());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([told, await haveSheets(["First", "Paid"])]).toEqual([1, false]);
  await act(({ worksheets }) => (worksheets.getItem("First").name = "Other"));
  expect(await haveSheets(["First"])).toBe(false);
  await stop();
  await act(({ worksheets }) => worksheets.getItem("Other").delete());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toBe(1);
});
