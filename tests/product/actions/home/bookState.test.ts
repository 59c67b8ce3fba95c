import { readBookState, rememberRun } from "../../../../src/actions/home/bookState";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const sheets = {
  Accounts: [
    ["Customer", "Annual sales"],
    ["Acme", 5_000_000],
    ["Beta", 40_000],
  ],
  Deals: [
    ["Opportunity", "Stage", "Amount", "Close date"],
    ["Upgrade", "P3", 100, 46_100],
  ],
  Notes: [["Buy milk"]],
};
const now = new Date(Date.UTC(2026, 10, 28, 9));

async function addRow(sheet: string, row: number, cells: readonly (string | number)[]): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, cells.length);
    range.values = [[...cells]];
    await context.sync();
  });
}

describe("what the home page says of a workbook", () => {
  test("its lists, and as the next step the first that has one", async () => {
    await withWorkbook(sheets, { tables: { Customers: "Accounts" } });
    const { lists, lastRun, next } = await readBookState();
    expect([...lists].sort()).toEqual(["Customers", "Deals!A1:D2"]);
    expect([lastRun, next]).toEqual([null, "classify"]);
  });

  test("without a list there is no next step", async () => {
    await withWorkbook({ Notes: sheets.Notes });
    expect(await readBookState()).toEqual({ lists: [], lastRun: null, next: null });
  });

  test("after a run comes what was not run last, and the same again once lists have changed", async () => {
    await withWorkbook(sheets, { tables: { Customers: "Accounts" } });
    await rememberRun("classify", now);
    expect(await readBookState()).toMatchObject({
      lastRun: { page: "classify", when: "2026-11-28T09:00:00.000Z", hasChanged: false },
      next: "forecast",
    });
    await addRow("Deals", 2, ["Service", "P2", 50, 46_120]);
    expect(await readBookState()).toMatchObject({ lastRun: { hasChanged: true }, next: "classify" });
  });

  test("a single number that is typed over in a list counts as a change, an error too", async () => {
    await withWorkbook(sheets, { tables: { Customers: "Accounts" } });
    for (const [typed, before] of [
      [5_000_001, 5_000_000],
      ["=1/0", 5_000_000],
    ] as const) {
      await rememberRun("classify", now);
      expect((await readBookState()).lastRun?.hasChanged).toBe(false);
      await addRow("Accounts", 1, ["Acme", typed]);
      expect((await readBookState()).lastRun?.hasChanged).toBe(true);
      await addRow("Accounts", 1, ["Acme", before]);
      expect((await readBookState()).lastRun?.hasChanged).toBe(false);
    }
  });

  test("a run that was taken back is not told", async () => {
    await withWorkbook(sheets);
    await rememberRun("classify", now);
    await rememberRun(null, now);
    expect((await readBookState()).lastRun).toBeNull();
  });

  test("is known after a few round trips, however long the lists are", async () => {
    const long = Array.from({ length: 5000 }, (_, row) => [`Customer ${row}`, row]);
    const { host } = await withWorkbook({ Accounts: [["Customer", "Annual sales"], ...long] });
    const before = host.stats.roundTrips;
    await readBookState();
    expect(host.stats.roundTrips - before).toBeLessThanOrEqual(5);
  });
});
