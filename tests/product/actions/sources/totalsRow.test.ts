import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { listSources } from "../../../../src/actions/sources/listSources";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { runExcel } from "../../../../src/excel/runExcel";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { noAccountColumns } from "../../../support/noAccountColumns";

afterEach(closeWorkbooks);

const list = [
  ["Account", "Annual sales"],
  ["Acme", 5_000_000],
  ["Beta", 3_000_000],
  ["Gamma", 500_000],
];
const request: ClassificationRequest = {
  method: "threshold",
  mapping: {
    name: 0,
    value: 1,
    ...noAccountColumns,
  },
  boundary: "from",
  rule: "start",
  criteria: [],
  mode: "values",
};

const showTotals = (name: string) =>
  runExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    table.showTotals = true;
    await context.sync();
    const total = table.getTotalRowRange();
    total.getCell(0, 0).values = [["Total"]];
    total.getCell(0, 1).formulas = [["=SUBTOTAL(109,Accounts[Annual sales])"]];
    await context.sync();
  });

async function withTotals() {
  const opened = await withWorkbook({ List: list }, { tables: { Accounts: "List" } });
  await showTotals("Accounts");
  return opened;
}

describe("a table's totals row is no row of the list", () => {
  test("the source has its three accounts, and their total is 8,500,000", async () => {
    await withTotals();
    const [option] = await listSources("accounts");
    expect(option).toMatchObject({ label: "Accounts", address: "A1:B4", rows: 3 });
    const table = await loadSource({ kind: "table", name: "Accounts" });
    expect(table.columns).toEqual([
      ["Acme", "Beta", "Gamma"],
      [5_000_000, 3_000_000, 500_000],
    ]);
    const { rows } = await previewClassification(request, table, await readSettings(), "en");
    expect(rows.at(-1)).toMatchObject({ total: true, accounts: 3, value: 8_500_000 });
  });

  test.each(["values", "live"] as const)("no tier is written into it (%s)", async (mode) => {
    const { book } = await withTotals();
    const table = await loadSource({ kind: "table", name: "Accounts" });
    await writeClassification({ ...request, mode }, table, await readSettings(), {
      language: "en",
      now: new Date(2026, 10, 29),
    });
    const id = book.sheetByName("List")?.id ?? "";
    expect(book.readValues(id, { top: 4, left: 0, bottom: 4, right: 4 })).toEqual([
      ["Total", 8_500_000, "", "", ""],
    ]);
    const again = await loadSource({ kind: "table", name: "Accounts" });
    expect(again).toMatchObject({ rows: 3, address: "A1:E4" });
  });

  test("of a settings table is no setting", async () => {
    await withWorkbook({ List: list });
    await ensureSettings({ language: "en", now: new Date(2026, 10, 29) });
    const before = await readSettings();
    await runExcel(async (context) => {
      context.workbook.tables.getItem("KAM_Tiers").showTotals = true;
      await context.sync();
    });
    expect(await readSettings()).toEqual(before);
  });
});
