import { writeClassification } from "../../../src/actions/classify/feature";
import { writeForecast } from "../../../src/actions/forecast/feature";
import { readSettings } from "../../../src/actions/settings/readSettings";
import { loadSource } from "../../../src/actions/sources/loadSource";
import { runAt } from "../../product/actions/rerun/RerunCase";
import { type Sheets, withWorkbook } from "../../support/headless";
import { type FaultCase, undoOf, type WriteCase } from "../FaultCase";
import { noAccountColumns } from "../../support/noAccountColumns";

const mine: Sheets = { Mine: [["=1+1", "kept"]] };

const invoices: Sheets[string] = [
  ["Customer", "Sales", "Invoice no", "Date"],
  ["Acme", 4_000_000, "I-1", 46037],
  ["Beta", 3_000_000, "I-2", 46038],
  ["Acme", 2_000_000, "I-3", 46039],
  ["Gamma", 20_000, "I-4", 46040],
  ["Total", 9_020_000, null, null],
];

/** One row per account on a sheet of its own, beside the summary of tiers. */
const customersFromInvoices: WriteCase["act"] = async (signal, writes) => {
  const table = await loadSource({ kind: "range", sheet: "Invoices", address: "A1:D6" });
  const settings = await readSettings();
  await writes?.();
  const request = {
    ...({ method: "threshold", boundary: "from", rule: "start", criteria: [], mode: "values" } as const),
    mapping: {
      name: 0,
      value: 1,
      ...noAccountColumns,
    },
    answers: { perAccount: "sum" },
  };
  return writeClassification(request, table, settings, runAt(signal));
};

const deals: Sheets[string] = [
  ["Deal", "Stage", "Amount", "Close date", "Currency"],
  ["a", "P3", 1000, 46400, "USD"],
  ["b", "P5", 900, 46400, "EUR"],
  ["c", "P6", 500, 46430, "USD"],
];

/** The forecast of each currency by itself, for there are no rates. */
const perCurrency: WriteCase["act"] = async (signal, writes) => {
  const table = await loadSource({ kind: "range", sheet: "Deals", address: "A1:E4" });
  const settings = await readSettings();
  await writes?.();
  const mapping = {
    ...{ name: 0, stage: 1, amount: 2, closeDate: 3, account: null, owner: null, department: null, id: null },
    ...{ probability: null, category: null, managerFigure: null, product: null },
  };
  const request = {
    ...({ period: "month", target: null, groupBy: "none", stageWeights: {}, mode: "values" } as const),
    ...{ mapping, answers: { "currency:2": "perCurrency" } },
  };
  return writeForecast(request, table, settings, runAt(signal));
};

/** Lists that are written in another shape than they stand, first and again; and the undo of each. */
export const readingCases: readonly FaultCase[] = [
  ...casesOf("a list of customers from invoices", { Invoices: invoices }, customersFromInvoices, [
    ["Invoices", "B5", 5_000_000],
    ["Invoices", "B6", 14_000_000],
  ]),
  ...casesOf("a forecast per currency", { Deals: deals }, perCurrency, [
    ["Deals", "C2", 1200],
    ["Deals", "E3", "USD"],
  ]),
].flatMap((write) => [write, undoOf(write)]);

type Edit = readonly [sheet: string, cell: string, value: string | number];

function casesOf(name: string, list: Sheets, act: WriteCase["act"], edits: readonly Edit[]): WriteCase[] {
  const open = () => withWorkbook({ ...list, ...mine });
  return [
    { name: `${name}, new`, before: open, act },
    {
      name: `${name}, again`,
      async before() {
        const headless = await open();
        await act();
        await Excel.run(async (context) => {
          for (const [sheet, cell, value] of edits)
            context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
          await context.sync();
        });
        return headless;
      },
      act,
    },
  ];
}
