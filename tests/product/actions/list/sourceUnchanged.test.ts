import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { previewCommission, writeCommission } from "../../../../src/actions/commission/feature";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import type { WriteResult } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { Answers } from "../../../../src/core/reading/Reading";
import { closeWorkbooks, type Sheets, withWorkbook } from "../../../support/headless";
import { noCredits } from "../../../support/noCredits";
import { stopClock } from "../../../support/stopClock";
import { noAccountColumns } from "../../../support/noAccountColumns";

stopClock(2026, 1, 10);
afterEach(closeWorkbooks);

const options = { language: "en", now: new Date(2026, 1, 10, 9, 5) } as const;
const columns = {
  ...noAccountColumns,
};

/** Previews the list on "List" and writes it; `meanwhile` happens between the two. */
type Job = (address: string, meanwhile: () => Promise<void>, answers: Answers) => Promise<WriteResult>;

const load = (address: string) => loadSource({ kind: "range", sheet: "List", address });

const jobs = {
  async classify(address, meanwhile, answers) {
    const request = {
      ...({ method: "rank", boundary: "from", rule: "start", criteria: [], mode: "values" } as const),
      ...{ mapping: { name: 0, value: 1, ...columns }, answers },
    };
    const asked = [request, await load(address), await readSettings()] as const;
    await previewClassification(...asked, "en");
    await meanwhile();
    return writeClassification(...asked, options);
  },
  async forecast(address, meanwhile, answers) {
    const mapping = {
      ...{
        name: 0,
        stage: 1,
        amount: 2,
        closeDate: 3,
        account: null,
        owner: null,
        department: null,
        id: null,
      },
      ...{ probability: null, category: null, managerFigure: null, product: null },
    };
    const request = {
      ...({ period: "month", target: null, groupBy: "none", stageWeights: {}, mode: "values" } as const),
      ...{ mapping, answers },
    };
    const asked = [request, await load(address), await readSettings()] as const;
    await previewForecast(...asked, "en");
    await meanwhile();
    return writeForecast(...asked, options);
  },
  async commission(address, meanwhile, answers) {
    const request = {
      mapping: { person: 0, date: 1, amount: 2, ladder: null, account: null, id: null, ...noCredits },
      ...({ period: "month", ladder: "Standard", method: "marginal", boundary: "above" } as const),
      ...({ basis: "each", decimals: 2, mode: "values" } as const),
      answers,
    };
    const asked = [request, await load(address), await readSettings()] as const;
    await previewCommission(...asked, "en");
    await meanwhile();
    return writeCommission(...asked, options);
  },
} satisfies Record<string, Job>;

const change = (does: (list: Excel.Worksheet) => void) => (): Promise<void> =>
  Excel.run(async (context) => {
    does(context.workbook.worksheets.getItem("List"));
    await context.sync();
  });
const type = (cell: string, value: string | number) =>
  change((list) => {
    list.getRange(cell).values = [[value]];
  });

const payments = (header: string, ...cells: string[]): Sheets[string] => [
  ["Salesperson", "Date", "Amount", header],
  ["Ann", 46037, 900, cells[0] ?? ""],
  ["Bob", 46037, 400, cells[1] ?? ""],
  ["Ann", 46068, 100, cells[2] ?? ""],
];
const deals = (header: string, ...cells: string[]): Sheets[string] => [
  ["Deal", "Stage", "Amount", "Close date", header],
  ["a", "P3", 900, 46091, cells[0] ?? ""],
  ["b", "P5", 400, 46091, cells[1] ?? ""],
];
const months: Sheets[string] = [
  ["Customer", "Jan 2026", "Feb 2026", "Mar 2026"],
  ["Acme", 900, 800, 700],
  ["Beta", 400, 300, 200],
];
const invoices: Sheets[string] = [
  ["Customer", "Sales", "Invoice date"],
  ["Acme", 900, 46001],
  ["Acme", 100, 46100],
  ["Beta", 400, 46002],
  ["Beta", 300, 46101],
];
const accounts: Sheets[string] = [
  ["Customer", "Sales", "Comment"],
  ["Acme", 900, ""],
  ["Beta", 400, ""],
];

interface Kind {
  readonly job: keyof typeof jobs;
  readonly rows: Sheets[string];
  readonly address: string;
  readonly answers?: Answers;
  readonly happens: () => Promise<void>;
}

const kinds: Readonly<Record<string, Kind>> = {
  "the type of a credit note": {
    ...{ job: "commission", rows: payments("Type", "Invoice", "Credit note", "Invoice"), address: "A1:D4" },
    ...{ answers: { "credits:2": "negative" }, happens: type("D4", "Credit note") },
  },
  "the status of a deal": {
    ...{ job: "forecast", rows: deals("Status", "Open", "Won"), address: "A1:E3" },
    happens: type("E2", "Lost"),
  },
  "a currency": {
    ...{ job: "forecast", rows: deals("Currency", "EUR", "EUR"), address: "A1:E3" },
    happens: type("E2", "USD"),
  },
  "a period among those across": {
    ...{ job: "classify", rows: months, address: "A1:D3", answers: { unfold: "sumPeriods" } },
    happens: type("C3", 999),
  },
  "the date by which a row is an account's last": {
    ...{ job: "classify", rows: invoices, address: "A1:C5", answers: { perAccount: "lastRow" } },
    happens: type("C2", 46200),
  },
  "a unit above the list": {
    ...{ job: "classify", rows: [["Customers", null], [null, null], ...accounts], address: "A3:C5" },
    happens: type("A1", "Unit: 万元"),
  },
  "a number format that names a currency": {
    ...{ job: "classify", rows: accounts, address: "A1:C3" },
    happens: change((list) => {
      list.getRange("B2").numberFormat = [["[$€-2] #,##0"]];
      list.getRange("B3").numberFormat = [["[$$-409]#,##0"]];
    }),
  },
  "which rows a total is of that are hidden": {
    ...{ job: "forecast", address: "A1:E5" },
    rows: [...deals("Remark", "", ""), ["c", "P5", 100, 46091, ""], ["Total", null, 1300, null, null]],
    happens: change((list) => {
      list.getRange("4:4").rowHidden = true;
    }),
  },
};

describe("what reading looked at and was changed after the preview", () => {
  it.each(Object.entries(kinds))("%s: the write says that the list has changed", async (_title, kind) => {
    const { job, rows, address, happens, answers = {} } = kind;
    const host = await withWorkbook({ List: rows });
    await expect(jobs[job](address, happens, answers)).rejects.toMatchObject({
      key: "sourceChanged",
      params: { source: `List!${address}` },
    });
    expect(host.book.sheets().map(({ name }) => name)).toEqual(["List"]);
  });

  it.each(Object.entries(kinds))("%s: is written where nothing is changed", async (_title, kind) => {
    const { job, rows, address, answers = {} } = kind;
    await withWorkbook({ List: rows });
    await expect(jobs[job](address, () => Promise.resolve(), answers)).resolves.toHaveProperty("title");
  });

  it("is no change where a print date above the list is the only thing that moved", async () => {
    await withWorkbook({ List: [["Printed 09:05", null], [null, null], ...accounts] });
    await expect(jobs.classify("A3:C5", type("A1", "Printed 09:06"), {})).resolves.toHaveProperty("title");
  });
});
