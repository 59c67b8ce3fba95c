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
    const { formulas, values } = readCells(host, "Forecast", "A19:H21");
    expect(formulas[0]?.[0]).toBe(
      '=KAM.FORECAST(Deals[Amount],Deals[Stage],Deals[Close date],"month",KAM_Stages[[Stage]:[Weight]],FALSE)',
    );
    expect(values).toEqual([
      [46023, 2, 1100, 900, 100, 100, 1100, 1100],
      [46054, 0, 0, 0, 0, 0, 0, 0],
      [46082, 1, 500, 200, 0, 0, 0, 500],
    ]);
    expect(readCells(host, "Forecast", "B6:B14").values.flat()).toEqual([
      3, 1100, 100, 1500, 100, 1100, 1600, 600, 3,
    ]);
    expect(readCells(host, "Forecast", "J19:N27").values.map((row) => row.slice(0, 3))).toContainEqual([
      "P5 Commercial terms",
      1,
      1000,
    ]);
    expect(readCells(host, "Forecast", "R19:V20").values).toEqual([
      ["Ann", 2, 1100, 900, 100],
      ["Bob", 1, 500, 200, 0],
    ]);
    expect(readCells(host, "Forecast", "X19:Z21").values).toEqual([
      ["Jan 2026", 900, 100],
      ["Feb 2026", 0, 0],
      ["Mar 2026", 200, 0],
    ]);
    expect(readCells(host, "Forecast", "A1:B4").values).toEqual([
      ["Forecast", ""],
      ["Source", "Deals"],
      ["Settings", "per month; weights: KAM Settings"],
      ["Written", expect.closeTo(46348.3785, 3)],
    ]);
  });

  it("hands the deals over to each KAM function once", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write({ target: 600 });
    const formulas = readCells(host, "Forecast", "A1:Z40").formulas.flat().map(String);
    const calls = formulas
      .join()
      .match(/KAM\.[A-Z]+\(/g)
      ?.sort();
    expect(calls).toEqual(["KAM.COVERAGE(", "KAM.FORECAST(", "KAM.FORECASTRANGE(", "KAM.FUNNEL("]);
    expect(formulas.join().match(/Deals\[/g)).toHaveLength(7);
  });

  it("brings formulas into cells of its sheet that were formatted as Text, whose format comes back with undo", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Forecast");
      sheet.getRange("A19").numberFormat = [["@"]];
      await context.sync();
    });
    const before = bookSnapshot(host.book);
    await write({ period: "quarter" });
    expect(readCells(host, "Forecast", "B6:B8").values.flat()).toEqual([3, 1100, 100]);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  it("adds a chart of weighted and won amounts over exactly the periods written", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    const [chart] = host.book.charts(host.book.sheetByName("Forecast")?.id ?? "");
    expect(chart?.type).toBe("columnClustered");
    expect(chart?.series.map(({ values }) => values.zone)).toEqual([
      { top: 18, left: 24, bottom: 20, right: 24 },
      { top: 18, left: 25, bottom: 20, right: 25 },
    ]);
  });

  it("writes values that need neither formulas nor settings", async () => {
    const host = await withWorkbook(sheets);
    const result = await write({ mode: "values" }, list);
    expect(places(result)).toEqual(["Forecast"]);
    expect(host.book.sheets().map(({ name }) => name)).toEqual(["Deals", "Forecast"]);
    const { formulas } = readCells(host, "Forecast", "A1:Z30");
    expect(formulas.flat().filter((content) => String(content).startsWith("="))).toEqual([]);
    expect(readCells(host, "Forecast", "A19:E19").values).toEqual([[46023, 2, 1100, 900, 100]]);
  });

  it("reads a list that is no table by its cells", async () => {
    const host = await withWorkbook(sheets);
    await write({}, list);
    expect(readCells(host, "Forecast", "A19").formulas[0]?.[0]).toContain("KAM.FORECAST(Deals!$C$2:$C$5,");
  });

  it("falls back to values, as the preview said, where a formula could not read the list", async () => {
    const host = await withWorkbook(
      { Deals: [headers, ["a", "P6", "n/a", 46037, "Ann"], ["b", "P6", 70, 46037, "Ann"]] },
      { tables },
    );
    expect((await preview()).notes.map(({ key }) => key)).toContain("noteLiveRefused");
    const result = await write();
    expect(result.notes.map(({ key }) => key)).toContain("noteLiveRefused");
    expect(readCells(host, "Forecast", "A19:C19").formulas).toEqual([[46023, 2, 70]]);
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
    expect(readCells(host, "Forecast", "D19").values).toEqual([[40]]);
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
    const { values } = readCells(host, "Forecast", `R19:R${18 + names.length}`);
    expect(values.flat()).toEqual(names);
    await write({ mode: "values" });
    expect(readCells(host, "Forecast", `R19:R${18 + names.length}`).values.flat()).toEqual(names);
  });

  it("turns live cells into values and back on the same sheet", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    const live = readCells(host, "Forecast", "A18:Z30").values;
    await write({ mode: "values" });
    expect(readCells(host, "Forecast", "A18:H21").formulas[1]).toEqual([
      46023, 2, 1100, 900, 100, 100, 1100, 1100,
    ]);
    await write();
    expect(readCells(host, "Forecast", "A18:Z30").values).toEqual(live);
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
    expect(readCells(host, "预测", "A18:C18").values).toEqual([["月份", "商机数", "金额"]]);
    expect(readCells(host, "预测", "X19").values).toEqual([["2026年1月"]]);
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
