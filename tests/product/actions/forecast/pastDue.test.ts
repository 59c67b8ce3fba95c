import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import type { WriteMode } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { closeWorkbooks, type Sheets, withWorkbook } from "../../../support/headless";
import { stopClock } from "../../../support/stopClock";
import { installKamFunctions } from "../support/installKamFunctions";
import { readCells } from "../support/readCells";
import { typeInto } from "../support/typeInto";

stopClock(2026, 2, 10);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const now = new Date(2026, 1, 10, 9, 5);
const mapping = {
  ...{ name: 0, stage: 1, amount: 2, closeDate: 3, account: null, owner: null, department: null, id: null },
  ...{ probability: null, category: null, managerFigure: null },
};
const headers = ["Deal", "Stage", "Amount", "Close date"];
// 46041 = 2026-01-19, 46063 = 2026-02-10 (today), 46091 = 2026-03-10
const deals: Sheets[string] = [
  headers,
  ["won", "P6", 100, 46041],
  ["late", "P5", 1000, 46041],
  ["late without a stage", null, 50, 46062],
  ["lost", "Lost", 9999, 46041],
  ["due today", "P3", 500, 46063],
  ["later", "P3", 300, 46091],
  ["no date", "P1", 70, null],
  [null, null, null, null],
];

async function write(mode: WriteMode, rows: Sheets[string] = deals, asTable = true) {
  const host = await withWorkbook(
    { Deals: rows },
    asTable ? { tables: { Deals: ["Deals", `A1:D${rows.length}`] } } : {},
  );
  return { host, ...(await again(mode, rows, asTable)) };
}

async function again(mode: WriteMode, rows: Sheets[string] = deals, asTable = true) {
  const request: ForecastRequest = {
    ...{ mapping, mode, period: "month", target: 2000, groupBy: "none", stageWeights: {} },
  };
  const ref = asTable
    ? ({ kind: "table", name: "Deals" } as const)
    : ({ kind: "range", sheet: "Deals", address: `A1:D${rows.length}` } as const);
  const asked = [request, await loadSource(ref), await readSettings()] as const;
  const preview = await previewForecast(...asked, "en");
  return { preview, result: await writeForecast(...asked, { language: "en", now }) };
}

// P5 weighs 0.8, P3 0.4, P1 0.1, no stage 0; both late deals together are worth 1000 with a chance of 80 %.
const wanted = [
  ["Past due", 2, 1050, 800, 0, 0, 1000, 1000],
  [46023, 1, 100, 100, 100, 100, 100, 100],
  [46054, 1, 500, 200, 0, 0, 0, 500],
  [46082, 1, 300, 120, 0, 0, 0, 300],
  ["No date", 1, 70, 7, 0, 0, 0, 0],
];

describe.each([true, false])("open deals past their date (a table: %s)", (asTable) => {
  it.each<WriteMode>(["values", "live"])(
    "have a row of their own, %s, and stand in no period",
    async (mode) => {
      const { host, preview, result } = await write(mode, deals, asTable);
      expect(result.notes.map(({ key }) => key)).not.toContain("noteLivePastDue");
      expect(preview.pastDue).toMatchObject({ deals: 2, amount: 1050, rows: [3, 4] });
      const { values, formulas } = readCells(host, "Forecast", "A19:H23");
      expect(
        values.map(([period, ...more]) => [period === preview.pastDue?.label ? "Past due" : period, ...more]),
      ).toEqual(wanted);
      expect(formulas.flat().some((formula) => String(formula).includes("KAM."))).toBe(mode === "live");
      // Deals, weighted, won, open; target, and open over what is left of it; what is past due.
      expect(readCells(host, "Forecast", "B6:B9").values.flat()).toEqual([6, 1227, 100, 1920]);
      expect(readCells(host, "Forecast", "B13:B15").values.flat()).toEqual([
        2000,
        expect.closeTo(1920 / 1900, 9),
        1050,
      ]);
      expect(readCells(host, "Forecast", "X19:Z21").values).toEqual([
        ["Jan 2026", 100, 100],
        ["Feb 2026", 200, 0],
        ["Mar 2026", 120, 0],
      ]);
    },
  );
});

describe("a live forecast with deals past due", () => {
  it("follows the list: a deal that is won leaves the row, and one whose date is put off goes to its period", async () => {
    const { host } = await write("live");
    await typeInto(host, "Deals", "B3", "P6");
    await typeInto(host, "Deals", "D4", 46091);
    expect(readCells(host, "Forecast", "A19:E22").values.map((row) => row.slice(1))).toEqual([
      ["", "", "", ""],
      [2, 1100, 1100, 1100],
      [1, 500, 200, 0],
      [2, 350, 120, 0],
    ]);
    expect(readCells(host, "Forecast", "B6:B9").values.flat()).toEqual([6, 1427, 1100, 920]);
  });

  it("gains and loses the row by the next run", async () => {
    const none: Sheets[string] = deals.map((row, index) =>
      index === 2 || index === 3 ? ["x", "P3", 10, 46091] : row,
    );
    const { host } = await write("live", none);
    expect(readCells(host, "Forecast", "A19:B19").values).toEqual([[46023, 1]]);
    await typeInto(host, "Deals", "D3", 46041);
    const { result, preview } = await again("live");
    expect([result.kept, result.goTo.sheet]).toEqual([0, "Forecast"]);
    expect(readCells(host, "Forecast", "A19:C20").values).toEqual([
      [preview.pastDue?.label, 1, 10],
      [46023, 1, 100],
    ]);
    await typeInto(host, "Deals", "D3", 46091);
    await again("live");
    expect(readCells(host, "Forecast", "A19:C19").values).toEqual([[46023, 1, 100]]);
    expect(readCells(host, "Forecast", "B6").values).toEqual([[6]]);
  });

  it.each([
    ["a date of theirs is a text", [...deals, ["text", "P3", 10, "'2026-01-19"]]],
    ["there are no other deals", [headers, ["late", "P3", 10, 46041]]],
  ] satisfies [string, Sheets[string]][])(
    "is written as values, and says why, where %s",
    async (_title, rows) => {
      const { host, preview, result } = await write("live", rows, false);
      expect(result.notes).toContainEqual({ key: "noteLivePastDue", params: {} });
      expect(preview.notes).toContainEqual({ key: "noteLivePastDue", params: {} });
      expect(readCells(host, "Forecast", "A19:H24").formulas.flat().join("")).not.toContain("KAM.");
    },
  );
});
