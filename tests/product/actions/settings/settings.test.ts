import type { KamSettings } from "../../../../src/actions/settings/KamSettings";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { watchSettings } from "../../../../src/actions/settings/watchSettings";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { bookSnapshot } from "../support/bookSnapshot";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const options = { language: "en", now: new Date(2026, 10, 21) } as const;

describe("settings", () => {
  test("a workbook without a settings sheet has the house defaults", async () => {
    await withWorkbook({ Sheet1: [["x"]] });
    const settings = await readSettings();
    expect(settings.exists).toBe(false);
    expect(
      settings.tiers.rows.map(({ tier, from, cumulativeShare, share }) => [
        tier,
        from,
        cumulativeShare,
        share,
      ]),
    ).toEqual([
      ["A", 5_000_000, 0.8, 0.01],
      ["B", 3_000_000, 0.95, 0.04],
      ["C", 1_000_000, 1, 0.15],
      ["D", 0, null, 0.8],
    ]);
    expect(settings.options).toEqual({
      target: null,
      forecastPeriod: "month",
      commissionPeriod: "month",
      method: "marginal",
      boundary: "above",
      firstMonth: 1,
      currency: null,
      rateDate: null,
      paper: "A4",
    });
    expect(settings.stages.map(({ state }) => state)).toEqual([
      ...["open", "open", "open", "open", "open", "open"],
      "won",
      "lost",
    ]);
    expect(settings.categories.map(({ weight }) => weight)).toEqual([null, null, null]);
  });

  test.each(["en", "zh-CN"] as const)(
    "the sheet is added once in %s, with eight tables that read back as the defaults",
    async (language) => {
      const { book } = await withWorkbook({ Sheet1: [["x"]] });
      const defaults = await readSettings();
      expect(await ensureSettings({ ...options, language })).toMatchObject({
        title: { key: "settingsCreated" },
      });
      expect(await ensureSettings({ ...options, language })).toBeNull();
      expect(book.tables().map(({ name }) => name)).toEqual([
        "KAM_Tiers",
        "KAM_Criteria",
        "KAM_Ladder",
        "KAM_Roles",
        "KAM_Grades",
        "KAM_Options",
        "KAM_Categories",
        "KAM_Rates",
        "KAM_Stages",
      ]);
      const settings = await readSettings();
      expect(settings.exists).toBe(true);
      const tiersOf = ({ tiers }: KamSettings) => tiers.rows.map(({ cells: _, ...tier }) => tier);
      expect({ tiers: tiersOf(settings), options: settings.options }).toEqual({
        tiers: tiersOf(defaults),
        options: defaults.options,
      });
      expect(settings.ladders[0]?.steps[1]).toEqual({ from: 900_000, rate: 0.02, fixed: 0 });
    },
  );

  test("undo takes the sheet away", async () => {
    const { book } = await withWorkbook({ Sheet1: [["x"]] });
    const before = bookSnapshot(book);
    await ensureSettings(options);
    await undoLastWrite();
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("a bad value is named by table, row, column and value", async () => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings(options);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KAM Settings").getRange("B10").values = [["three million"]];
      await context.sync();
    });
    const { faults, tiers } = await readSettings();
    expect(faults).toEqual([
      {
        part: "KAM_Tiers",
        key: "settingsNumber",
        params: { table: "KAM_Tiers", row: 10, column: "From", value: "three million", values: "" },
        place: { sheet: "KAM Settings", address: "B10" },
      },
    ]);
    expect(tiers.rows[1]).toMatchObject({ tier: "B", from: 3_000_000 });
  });

  test("a choice may be given in any language", async () => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings({ ...options, language: "zh-CN" });
    await Excel.run(async (context) => {
      const values = context.workbook.tables.getItem("KAM_Options").getDataBodyRange();
      values.getCell(3, 1).values = [["全额累进"]];
      values.getCell(0, 1).values = [["1200万"]];
      await context.sync();
    });
    expect((await readSettings()).options).toMatchObject({ method: "whole", target: 12_000_000 });
  });

  test("a table of an earlier version, without State and categories, is read by words and weights", async () => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings(options);
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem("KAM_Categories").convertToRange();
      tables.getItem("KAM_Stages").columns.getItem("State").delete();
      await context.sync();
    });
    const { stages, categories } = await readSettings();
    expect(stages.at(-2)).toEqual({ stage: "P6 Closed won", weight: 1, state: null });
    expect(categories).toEqual([]);
  });

  test("columns are found by their header in either language, wherever they stand", async () => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings(options);
    let second = 0;
    await Excel.run(async (context) => {
      const stages = context.workbook.tables.getItem("KAM_Stages");
      const header = stages.getHeaderRowRange().load("rowIndex");
      await context.sync();
      second = header.rowIndex + 3;
      stages.resize(`A${second - 2}:C${second}`);
      stages.getRange().values = [
        ["状态", "阶段", "Chance"],
        ["赢单", "签约", ""],
        ["open", "Talk", 0.3],
      ];
      await context.sync();
    });
    expect((await readSettings()).faults).toMatchObject([{ params: { table: "KAM_Stages", row: second } }]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("KAM_Stages").getHeaderRowRange().values = [["状态", "阶段", "Weight"]];
      await context.sync();
    });
    expect((await readSettings()).stages).toEqual([
      { stage: "签约", weight: 1, state: "won" },
      { stage: "Talk", weight: 0.3, state: "open" },
    ]);
  });

  test.each([
    [4, 4],
    ["April", 4],
    ["4月", 4],
    ["", 1],
  ])("the firm's year may begin with %j", async (typed, month) => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings(options);
    const type = (value: string | number) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem("KAM_Options").getDataBodyRange();
        body.getCell(5, 1).values = [[value]];
        await context.sync();
      });
    await type(typed);
    expect((await readSettings()).options.firstMonth).toBe(month);
    await type(13);
    const { faults, options: read } = await readSettings();
    expect(faults).toMatchObject([{ part: "firstMonth", key: "settingsMonth", params: { value: "13" } }]);
    expect(read.firstMonth).toBe(1);
  });

  test("a stage that is won weighs all, and a weight that denies it is named", async () => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings(options);
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("KAM_Stages").getDataBodyRange();
      body.getCell(1, 2).values = [["won"]];
      await context.sync();
    });
    expect((await readSettings()).faults).toMatchObject([
      { part: "KAM_Stages", key: "settingsWonWeight", params: { column: "Weight", value: "0.1" } },
    ]);
  });

  test("rates are read by code or word, from a day on or always; the house currency and day alike", async () => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings(options);
    expect((await readSettings()).rates).toEqual([]);
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem("KAM_Rates").rows.add(undefined, [["美元", 46_023, 7.1]]);
      tables.getItem("KAM_Rates").rows.add(undefined, [["eur", "", "7.8"]]);
      const values = tables.getItem("KAM_Options").getDataBodyRange();
      values.getCell(6, 1).values = [["RMB"]];
      values.getCell(7, 1).values = [["2026-01-31"]];
      await context.sync();
    });
    const settings = await readSettings();
    expect(settings.rates).toEqual([
      { currency: "USD", validFrom: 46_023, rate: 7.1 },
      { currency: "EUR", validFrom: null, rate: 7.8 },
    ]);
    expect(settings.options).toMatchObject({ currency: "CNY", rateDate: 46_053 });
  });

  test.each([
    [["USD", "soon", 7.1], "settingsDate", "Valid from"],
    [["USD", "", 0], "settingsAboveZero", "Rate"],
    [["", "", 7.1], "settingsText", "Currency"],
  ])("a rate %j is refused", async (row, key, column) => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings(options);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("KAM_Rates").getDataBodyRange().values = [row];
      await context.sync();
    });
    const { faults, rates } = await readSettings();
    expect(faults).toMatchObject([{ part: "KAM_Rates", key, params: { table: "KAM_Rates", column } }]);
    expect(rates).toEqual([]);
  });

  test.each([
    ["A bound belongs to", "the upper step (≥)", "from"],
    ["A bound belongs to", "the lower step (≤)", "above"],
    ["A bound belongs to", "upper", "above"],
    ["临界值归属", "上一档（≥）", "from"],
    ["临界值归属", "下一档（含）", "above"],
    ["A step starts", "lower", "from"],
    ["A step starts", "from its bound (≥)", "from"],
    ["进入一档", "超过起点（>）", "above"],
  ])("the boundary is read as any version wrote it: %s %s", async (label, value, boundary) => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings(options);
    await Excel.run(async (context) => {
      const values = context.workbook.tables.getItem("KAM_Options").getDataBodyRange();
      values.getRow(4).values = [[label, value]];
      await context.sync();
    });
    expect((await readSettings()).options.boundary).toBe(boundary);
  });
});

describe("watchSettings", () => {
  test("tells of a change on the settings sheet until it is stopped", async () => {
    const { Excel } = await withWorkbook({ Sheet1: [["x"]] });
    await ensureSettings(options);
    let changes = 0;
    const stop = await watchSettings(() => changes++);
    const type = (value: number) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KAM Settings").getRange("B9").values = [[value]];
        await context.sync();
      });
    await type(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changes).toBe(1);
    await stop();
    await type(2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changes).toBe(1);
  });
});
