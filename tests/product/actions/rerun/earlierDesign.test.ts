import { readFileSync } from "node:fs";
import path from "node:path";
import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import { messageText } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { openBook } from "../../../../workbench/files/openBook";
import { daily } from "../../../support/daily";
import { closeWorkbooks, installWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { looksOf } from "../../../support/looksOf";
import { WrittenReport } from "../support/readReport";
import { typeInto } from "../support/typeInto";

type Host = ReturnType<typeof installWorkbook>;

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const now = new Date(2026, 10, 29, 10, 0);

/** The words of the workbooks of each language. */
const languages = [
  {
    name: "english",
    language: "en",
    region: "Region",
    summary: "Tier summary",
    forecast: "Forecast",
    tiers: ["Tier", "Accounts"],
    method: "share",
  },
  {
    name: "chinese",
    language: "zh-CN",
    region: "华东区",
    summary: "等级汇总",
    forecast: "预测",
    tiers: ["等级", "客户数"],
    method: "threshold",
  },
] as const;
type Words = (typeof languages)[number];

function opened(version: string, { name }: Words): Host {
  const file = readFileSync(path.join(__dirname, "../../../fixtures", version, `${name}.xlsx`));
  return installWorkbook(openBook(file, `${name}.xlsx`).book);
}

async function classifyRegion({ region, method, language }: Words) {
  const ref: SourceRef = { kind: "range", sheet: region, address: "A3:C8" };
  const table = await loadSource(ref);
  const mapping = await suggestMapping("accounts", table);
  const rest = { boundary: "from", rule: "start", criteria: [], mode: "values" } as const;
  const request: ClassificationRequest = { method, mapping, ...rest };
  const settings = await readSettings();
  const { touched } = await previewClassification(request, table, settings, language);
  return { touched, result: await writeClassification(request, table, settings, { language, now }) };
}

async function forecastDeals({ language }: Words) {
  const table = await loadSource({ kind: "table", name: "Deals" });
  const settings = await readSettings();
  const mapping: ForecastRequest["mapping"] = {
    ...{ name: 0, account: 1, stage: 2, amount: 3, closeDate: 4, owner: 5, department: null, id: 6 },
    ...{ probability: null, category: null, managerFigure: null, product: null },
  };
  const { forecastPeriod: period, target } = settings.options;
  const rest = { mapping, groupBy: "owner", stageWeights: {}, mode: "live" } as const;
  const request: ForecastRequest = { period, target, ...rest };
  const { touched } = await previewForecast(request, table, settings, language);
  return { touched, result: await writeForecast(request, table, settings, { language, now }) };
}

/** All that an undo must bring back, but for how a sheet is printed: contents, and looks with charts. */
function imageOf({ book }: Host): unknown {
  const contents = bookSnapshot(book) as { readonly names: readonly string[] };
  return {
    contents: { ...contents, names: contents.names.filter((name) => !name.startsWith("Print_")) },
    looks: book.sheets().map(({ id }) => ({
      cells: usualSize(looksOf(book, id)),
      color: book.model.getters.getSheet(id).color ?? "",
      gridLines: book.model.getters.getGridLinesVisibility(id),
      panes: book.model.getters.getPaneDivisions(id),
      widths: [0, 1, 2, 3, 4, 5].map((column) => book.model.getters.getColSize(id, column)),
      charts: book.charts(id).map(({ id: _, ...chart }) => chart),
    })),
  };
}

/** Looks without the size that a cell has when nobody has given it one. */
function usualSize(looks: ReturnType<typeof looksOf>): unknown {
  const cells = Object.entries(looks).map(([cell, { fontSize, ...look }]) => {
    const own = fontSize === undefined || fontSize === 10 ? look : { ...look, fontSize };
    return [cell, own] as const;
  });
  return Object.fromEntries(cells.filter(([, look]) => Object.keys(look).length > 0));
}

const sheetsOf = ({ book }: Host): string[] => book.sheets().map(({ name }) => name);
const clear = async (host: Host, sheet: string, ...cells: string[]): Promise<void> => {
  for (const cell of cells) await typeInto(host, sheet, cell, "");
};

const versions = ["v0.1.0", "v0.2.0-marks1", "v1.0.0-marks2"];
const workbooks = versions.flatMap((version) =>
  languages.map((words) => ({ version, words, of: words.name })),
);

describe.each(daily(workbooks, 4, 0))("the $of workbook of $version", ({ version, words }) => {
  const { forecast, tiers, language } = words;
  const second = `${words.summary} (2)`;

  it("has sheets of its design on which nothing is the user's written anew in their place, and undo brings them back whole", async () => {
    const host = opened(version, words);
    await clear(host, second, "A60");
    await clear(host, forecast, "I19", "A60");
    const before = imageOf(host);
    const sheets = sheetsOf(host);
    for (const [sheet, run] of [
      [second, classifyRegion],
      [forecast, forecastDeals],
    ] as const) {
      const { touched, result } = await run(words);
      expect(touched).toContainEqual({
        sheet,
        address: "A1",
        what: { key: "touchEarlierReplaced", params: {} },
      });
      expect(result.notes).toContainEqual({ key: "noteEarlierReplaced", params: { sheet } });
      expect(result.written.map(({ sheet: at }) => at)).toContain(sheet);
      expect(sheetsOf(host)).toEqual(sheets);
    }
    const report = new WrittenReport(host, second);
    // 500 + 300 + 150 + 40 + 10
    expect(report.table(tiers).total?.values[3]).toBe(1000);
    const id = host.book.sheetByName(second)?.id ?? "";
    expect(host.book.model.getters.getGridLinesVisibility(id)).toBe(false);
    expect(looksOf(host.book, id)["0,0"]).toMatchObject({ bold: true, fontSize: 16 });
    expect(host.book.charts(id).map(({ name }) => name)).toEqual(["KAM Pareto"]);

    const after = bookSnapshot(host.book);
    const again = await classifyRegion(words);
    expect(again.result.notes.map(({ key }) => key)).not.toContain("noteEarlierReplaced");
    expect(again.touched.map(({ what }) => what.key)).toContain("touchRefreshSheet");
    expect(bookSnapshot(host.book)).toEqual(after);

    for (let count = 0; count < 3; count++) expect(await undoLastWrite()).toMatchObject({ key: "undone" });
    expect(imageOf(host)).toEqual(before);
  });

  it.each([
    [
      "a formula elsewhere reads it",
      async (host: Host) => typeInto(host, words.region, "H1", `='${second}'!B9`),
    ],
    [
      "a chart of the user's stands on it",
      async () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(second);
          sheet.charts.add("ColumnClustered", sheet.getRange("A9:B12"), "Columns");
          await context.sync();
        }),
    ],
    ["a cell of it was typed over", async (host: Host) => typeInto(host, second, "A1", "Ours")],
  ])("leaves a sheet of its design as it is when %s, and says so by name", async (_, make) => {
    const host = opened(version, words);
    await clear(host, second, "A60");
    await make(host);
    const id = host.book.sheetByName(second)?.id ?? "";
    const cells = () => [host.book.readFormulas(id, host.book.usedZone(id, true)!), looksOf(host.book, id)];
    const before = cells();
    const { touched, result } = await classifyRegion(words);
    const own = `${words.summary} (3)`;
    expect(touched.map(({ sheet, what }) => `${sheet}: ${what.key}`)).toEqual(
      expect.arrayContaining([`${second}: touchEarlierKept`, `${own}: touchNewSheet`]),
    );
    const note = result.notes.find(({ key }) => key === "noteEarlierKept");
    expect(note && messageText(language, note)).toContain(second);
    expect(note && messageText(language, note)).toContain(own);
    expect(cells()).toEqual(before);
  });
});
