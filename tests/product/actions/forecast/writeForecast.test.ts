import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import type { WriteResult } from "../../../../src/actions/list/messages";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { closeWorkbooks, withWorkbook, type Sheets } from "../../../support/headless";
import { stopClock } from "../../../support/stopClock";
import { bookSnapshot } from "../support/bookSnapshot";
import { hostileNames } from "../support/hostileNames";
import { installKamFunctions } from "../support/installKamFunctions";
import { readCells } from "../support/readCells";
import { WrittenReport } from "../support/readReport";
import { typeInto } from "../support/typeInto";

const mapping = {
  name: 0,
  account: null,
  stage: 1,
  amount: 2,
  closeDate: 3,
  owner: 4,
  ...{ probability: null, category: null, managerFigure: null, product: null },
  department: null,
  id: null,
};
const base: ForecastRequest = {
  mapping,
  period: "month",
  target: null,
  groupBy: "owner",
  stageWeights: {},
  mode: "live",
};
const now = new Date(2026, 10, 22, 9, 5);
const headers = ["Deal", "Stage", "Amount", "Close date", "Owner"];
const deals = [
  ["a", "P6", 100, 46037, "Ann"],
  ["b", "P5", 1000, 46042, "Ann"],
  ["c", "P3", 500, 46091, "Bob"],
  ["d", "Lost", 9999, 46091, "Bob"],
];
const sheets: Sheets = { Deals: [headers, ...deals] };
const tables = { Deals: "Deals" };
const table: SourceRef = { kind: "table", name: "Deals" };
const list: SourceRef = { kind: "range", sheet: "Deals", address: "A1:E5" };

stopClock(2026, 1, 10);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

async function write(more: Partial<ForecastRequest> = {}, ref = table, language: "en" | "zh-CN" = "en") {
  const source = await loadSource(ref);
  return writeForecast({ ...base, ...more }, source, await readSettings(), { language, now });
}

async function preview(more: Partial<ForecastRequest> = {}, ref = table) {
  return previewForecast({ ...base, ...more }, await loadSource(ref), await readSettings(), "en");
}

const periods = (host: Parameters<typeof readCells>[0]) =>
  new WrittenReport(host, "Forecast").table(["Month", "Deals", "Amount", "Weighted"]);
/** Deals, weighted, won. */
const headline = (host: Parameters<typeof readCells>[0]) => {
  const sheet = new WrittenReport(host, "Forecast");
  return ["Deals, lost ones left out", "Weighted forecast", "Won"].map((label) => sheet.figure(label).value);
};
const places = (result: WriteResult) => result.written.map(({ sheet }) => sheet);

describe("writeForecast", () => {
  it("writes live formulas whose values are those of the preview", async () => {
    const host = await withWorkbook(sheets, { tables });
    const shown = await preview({ target: 600 });
    expect(shown.touched.map(({ sheet, what }) => [sheet, what.key])).toEqual([
      ["Forecast", "touchNewSheet"],
      ["KAM Settings", "touchSettings"],
    ]);
    const result = await write({ target: 600 });
    expect(places(result)).toEqual(["Forecast", "KAM Settings"]);
    const sheet = new WrittenReport(host, "Forecast");
    const { formulas, rows, total, beside } = periods(host);
    expect(formulas[0]?.[0]).toBe(
      '=KAM.FORECAST(Deals[Amount],Deals[Stage],Deals[Close date],"month",KAM_Stages[[Stage]:[Weight]],FALSE)',
    );
    // the weighted amount that is still open, and a third of the target, beside what KAM.FORECAST gives
    expect(rows).toEqual([
      [46023, 2, 1100, 900, 100, 100, 1100, 1100, 800, 200],
      [46054, 0, 0, 0, 0, 0, 0, 0, 0, 200],
      [46082, 1, 500, 200, 0, 0, 0, 500, 200, 200],
    ]);
    expect(total?.values).toEqual(["Total", 3, 1600, 1100, 100, 100, 1100, 1600, 1000, ""]);
    expect(beside).toEqual([]);
    // 1,500 still open for the 500 that are missing
    const figures = {
      "Deals, lost ones left out": 3,
      "Weighted forecast": 1100,
      Won: 100,
      "Still open": 1500,
      Target: 600,
      "Coverage of the rest": 3,
    };
    for (const [label, value] of Object.entries(figures)) expect(sheet.figure(label).value).toBe(value);
    const stages = sheet.table(["Stage", "Deals", "Amount", "Weight"]);
    expect(stages.rows.map((row) => row.slice(0, 3))).toContainEqual(["P5 Commercial terms", 1, 1000]);
    expect(sheet.table(["Owner", "Deals"]).rows).toEqual([
      ["Ann", 2, 1100, 900, 100],
      ["Bob", 1, 500, 200, 0],
    ]);
    expect(sheet.title).toBe("Forecast");
    expect(sheet.facts).toBe(
      "From Deals · per month, weights of KAM Settings · written 2026-11-22 09:05" +
        " · live formulas; values as of the writing: By owner",
    );
  });

  it("hands the deals over to each KAM function once", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write({ target: 600 });
    const written = new WrittenReport(host, "Forecast").contents.flat().map(String);
    const formulas = written.filter((content) => content.includes("KAM."));
    const calls = formulas
      .join()
      .match(/KAM\.[A-Z]+\(/g)
      ?.sort();
    expect(calls).toEqual(["KAM.FORECAST(", "KAM.FORECASTRANGE(", "KAM.FUNNEL("]);
    expect(formulas.join().match(/Deals\[/g)).toHaveLength(7);
  });

  it("brings formulas into cells of its sheet that were formatted as Text, whose format comes back with undo", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Forecast");
      sheet.getRange(periods(host).address(0, 0)).numberFormat = [["@"]];
      await context.sync();
    });
    const before = bookSnapshot(host.book);
    await write({ period: "quarter" });
    expect(headline(host)).toEqual([3, 1100, 100]);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  it("adds a chart of won and still open amounts, of their range and the target over exactly the periods written", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write({ target: 600 });
    const [chart] = host.book.charts(host.book.sheetByName("Forecast")?.id ?? "");
    const { top, rows } = periods(host);
    expect(rows).toHaveLength(3);
    const column = (left: number) => ({ top, left, bottom: top + 2, right: left });
    expect(chart?.series.map(({ values }) => values.zone)).toEqual([4, 8, 5, 7, 9].map(column));
    expect(chart?.series.map(({ name }) => name)).toEqual([
      ...["Won", "Weighted, still open", "P10", "P90", "Target, evenly"],
    ]);
  });

  it("gives the chart a line of the target when there is one, takes it away again, and brings each back by undo", async () => {
    const host = await withWorkbook(sheets, { tables });
    const names = () =>
      host.book.charts(host.book.sheetByName("Forecast")?.id ?? "")[0]?.series.map(({ name }) => name);
    const without = ["Won", "Weighted, still open", "P10", "P90"];
    await write();
    expect(names()).toEqual(without);
    await write({ target: 600 });
    expect(names()).toEqual([...without, "Target, evenly"]);
    await undoLastWrite();
    expect(names()).toEqual(without);
    await write({ target: 600 });
    await write();
    expect(names()).toEqual(without);
    await undoLastWrite();
    expect(names()).toHaveLength(5);
    const [chart] = host.book.charts(host.book.sheetByName("Forecast")?.id ?? "");
    const { top } = periods(host);
    expect(chart?.series.at(-1)?.values.zone).toEqual({ top, left: 9, bottom: top + 2, right: 9 });
  });

  it("grows into the free rows below, and keeps a note of the user's there and beside a row", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    const { top, rows } = periods(host);
    await typeInto(host, "Forecast", `L${top + 1}`, "call Ann");
    // the second free row; a deal of April takes the first one, by itself
    await typeInto(host, "Forecast", `A${top + rows.length + 2}`, "as agreed on Monday");
    await typeInto(host, "Deals", "D4", 46_120);
    expect(periods(host).rows.at(-1)).toEqual([46_113, 1, 500, 200, 0, 0, 0, 500, 200]);
    const cells = () =>
      [`L${top + 1}`, `A${top + rows.length + 2}`].map(
        (at) => readCells(host, "Forecast", at).values[0]?.[0],
      );
    expect(cells()).toEqual(["call Ann", "as agreed on Monday"]);
    const again = await write();
    expect(again.notes.map(({ key }) => key)).not.toContain("noteNewVersion");
    expect(cells()).toEqual(["call Ann", "as agreed on Monday"]);
    // a deal of May needs the second
    await typeInto(host, "Deals", "D3", 46_073);
    await typeInto(host, "Deals", "D4", 46_150);
    const { goTo, notes } = await write();
    expect(notes.map(({ key }) => key)).toContain("noteNewVersion");
    expect(goTo.sheet).toBe("Forecast (2)");
    expect(cells()).toEqual(["call Ann", "as agreed on Monday"]);
  });

  it("writes values that need neither formulas nor settings", async () => {
    const host = await withWorkbook(sheets);
    const result = await write({ mode: "values" }, list);
    expect(places(result)).toEqual(["Forecast"]);
    expect(host.book.sheets().map(({ name }) => name)).toEqual(["Deals", "Forecast"]);
    const sheet = new WrittenReport(host, "Forecast");
    const formulas = sheet.contents.flat().filter((content) => String(content).startsWith("="));
    expect(formulas.filter((formula) => /KAM|Deals|!/.test(String(formula)))).toEqual([]);
    expect(periods(host).rows[0]?.slice(0, 5)).toEqual([46023, 2, 1100, 900, 100]);
    expect(
      periods(host)
        .formulas.flat()
        .filter((content) => String(content).startsWith("=")),
    ).toEqual([]);
    expect(sheet.facts).toContain("values as of the writing");
  });

  it("reads a list that is no table by its cells", async () => {
    const host = await withWorkbook(sheets);
    await write({}, list);
    expect(periods(host).formulas[0]?.[0]).toContain("KAM.FORECAST(Deals!$C$2:$C$5,");
  });

  it("falls back to values, as the preview said, where a formula could not read the list", async () => {
    const host = await withWorkbook(
      { Deals: [headers, ["a", "P6", "n/a", 46037, "Ann"], ["b", "P6", 70, 46037, "Ann"]] },
      { tables },
    );
    expect((await preview()).notes.map(({ key }) => key)).toContain("noteLiveRefused");
    const result = await write();
    expect(result.notes.map(({ key }) => key)).toContain("noteLiveRefused");
    expect(periods(host).formulas[0]?.slice(0, 3)).toEqual([46023, 2, 70]);
  });

  it("remembers weights given for stages of the user's own, the lowest first, and forgets them again by undo", async () => {
    const own = [
      ["a", "Engaging", 100, 46037, "Ann"],
      ["b", "'=Prospecting", 100, 46037, "Ann"],
    ];
    const host = await withWorkbook({ Deals: [headers, ...own] }, { tables });
    const before = bookSnapshot(host.book);
    await expect(write()).rejects.toMatchObject({ key: "readingAsks", params: { count: 2 } });
    expect(bookSnapshot(host.book)).toEqual(before);
    await write({ stageWeights: { Engaging: 0.3, "=Prospecting": 0.1 } });
    const { stages } = await readSettings();
    expect(stages.slice(-2)).toEqual([
      { stage: "=Prospecting", weight: 0.1, state: "open" },
      { stage: "Engaging", weight: 0.3, state: "open" },
    ]);
    expect(periods(host).rows[0]?.[3]).toBe(40);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  it("does not add stages to a settings table under a filter", async () => {
    const host = await withWorkbook({ Deals: [headers, ["a", "Engaging", 100, 46037, "Ann"]] }, { tables });
    await ensureSettings({ language: "en", now });
    host.host.rules.filteredWritesMisplace = true;
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("KAM Settings");
      const stages = context.workbook.tables.getItem("KAM_Stages").getRange();
      sheet.autoFilter.apply(stages, 0, { filterOn: Excel.FilterOn.values, values: ["P6"] });
      await context.sync();
    });
    const before = bookSnapshot(host.book);
    await expect(write({ stageWeights: { Engaging: 0.3 } })).rejects.toMatchObject({
      key: "sheetFiltered",
      params: { sheet: "KAM Settings" },
    });
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  it("keeps names of every kind as text", async () => {
    const names = hostileNames.map(({ name }) => name);
    const rows = hostileNames.map(({ typed }, index) => ["d", "P6", 100 - index, 46037, typed]);
    const host = await withWorkbook({ Deals: [headers, ...rows] }, { tables });
    await write();
    const owners = () =>
      new WrittenReport(host, "Forecast").table(["Owner", "Deals"]).rows.map(([name]) => name);
    expect(owners()).toEqual(names);
    await write({ mode: "values" });
    expect(owners()).toEqual(names);
  });

  it("turns live cells into values and back on the same sheet", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    const live = new WrittenReport(host, "Forecast");
    await write({ mode: "values" });
    expect(periods(host).formulas[0]).toEqual([46023, 2, 1100, 900, 100, 100, 1100, 1100, 800]);
    await write();
    expect(new WrittenReport(host, "Forecast")).toEqual(live);
  });

  it("is taken back cell by cell, also after a refresh", async () => {
    const host = await withWorkbook(sheets, { tables });
    const empty = bookSnapshot(host.book);
    await write();
    const first = bookSnapshot(host.book);
    await typeInto(host, "Deals", "D4", 46120);
    const changed = bookSnapshot(host.book);
    await write({ period: "quarter", groupBy: "none" });
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(changed);
    await typeInto(host, "Deals", "D4", 46091);
    expect(bookSnapshot(host.book)).toEqual(first);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(empty);
  });

  it("writes in Chinese", async () => {
    const host = await withWorkbook(sheets, { tables });
    const result = await write({}, table, "zh-CN");
    expect(places(result)).toEqual(["预测", "KAM Settings"]);
    const sheet = new WrittenReport(host, "预测");
    const months = sheet.table(["月份", "商机数"]);
    expect(months.rows.map(([month]) => month)).toEqual([46023, 46054, 46082]);
    const zone = { top: months.top, left: 0, bottom: months.top, right: 0 };
    expect(host.book.readTexts(sheet.id, zone)).toEqual([["2026年1月"]]);
  });

  it("leaves the workbook as it was when it is cancelled", async () => {
    const host = await withWorkbook(sheets, { tables });
    const before = bookSnapshot(host.book);
    const controller = new AbortController();
    const source = await loadSource(table);
    const progress = () => controller.abort();
    const run = writeForecast(base, source, await readSettings(), {
      language: "en",
      now,
      progress,
      signal: controller.signal,
    });
    await expect(run).rejects.toMatchObject({ key: "cancelled" });
    expect(bookSnapshot(host.book)).toEqual(before);
  });
});
