import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import type { WriteOptions, WriteResult } from "../../../../src/actions/list/messages";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { WrittenReport } from "../support/readReport";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const options: WriteOptions = { language: "en", now: new Date(2026, 10, 21, 9, 5) };

const list = [
  ["Account", "Annual sales", "Owner"],
  ["Acme", 6_000_000, "Li"],
  ["Beta", 3_000_000, "Li"],
  ["Gamma", "'1,500,000", "Wang"],
  ["Delta", 20_000, "Wang"],
  ["Epsilon", null, "Zhao"],
  ['\'=HYPERLINK("http://x","y")', 10_000, "Zhao"],
];

const inTable: SourceRef = { kind: "table", name: "Accounts" };
const inRange: SourceRef = { kind: "range", sheet: "List", address: "A1:C7" };

async function open(kind: "table" | "range") {
  return kind === "table"
    ? withWorkbook({ List: list }, { tables: { Accounts: "List" } })
    : withWorkbook({ List: list });
}

async function request(ref: SourceRef, more: Partial<ClassificationRequest> = {}) {
  const table = await loadSource(ref);
  const mapping = await suggestMapping("accounts", table);
  const base: ClassificationRequest = {
    method: "threshold",
    mapping,
    boundary: "from",
    rule: "start",
    criteria: [],
    mode: "values",
  };
  return { table, settings: await readSettings(), request: { ...base, ...more } };
}

async function preview(ref: SourceRef, more?: Partial<ClassificationRequest>) {
  const given = await request(ref, more);
  return previewClassification(given.request, given.table, given.settings, "en");
}

async function write(ref: SourceRef, more?: Partial<ClassificationRequest>): Promise<WriteResult> {
  const given = await request(ref, more);
  return writeClassification(given.request, given.table, given.settings, options);
}

async function cells(address: string, sheet = "List"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });
}

async function type(address: string, value: string | number, sheet = "List"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });
}

describe("previewClassification", () => {
  test("gives tiers, the pyramid with its total, and what will be touched", async () => {
    await open("table");
    const result = await preview(inTable);
    expect(result.tiers).toEqual(["A", "B", "C", "D", "", "D"]);
    expect(result.rows.map(({ tier, accounts, value, total }) => [tier, accounts, value, total])).toEqual([
      ["A", 1, 6_000_000, false],
      ["B", 1, 3_000_000, false],
      ["C", 1, 1_500_000, false],
      ["D", 2, 30_000, false],
      ["Total", 5, 10_530_000, true],
    ]);
    expect(result.touched.map(({ sheet, address, what }) => [sheet, address, what.key])).toEqual([
      ["List", "D1:D7", "touchNewTierColumn"],
      ["List", "E1:E7", "touchNewOverrideColumns"],
      ["List", "F1:F7", "touchNewOverrideColumns"],
      ["Tier summary", "A1", "touchNewSheet"],
    ]);
    expect(result.conflicts).toEqual([]);
    expect(result.notes.map(({ key }) => key)).toEqual(["noteTextNumbers", "noteBlankValue"]);
    expect(result.curve.at(0)).toEqual({ x: 0, y: 0 });
    expect(result.curve.at(-1)).toEqual({ x: 1, y: 1 });
    expect(result.top[0]).toMatchObject({ account: "Acme", tier: "A", value: 6_000_000 });
  });

  test("classifies by cumulative share and by rank with the numbers of the settings", async () => {
    await open("table");
    expect((await preview(inTable, { method: "share" })).tiers).toEqual(["A", "A", "B", "C", "", "C"]);
    // Five accounts; ceil(5·0.01)=1, ceil(5·0.05)=1, ceil(5·0.2)=1, then the rest.
    expect((await preview(inTable, { method: "rank" })).tiers).toEqual(["A", "D", "D", "D", "", "D"]);
  });

  test("classifies by weighted score of chosen columns", async () => {
    await open("table");
    const result = await preview(inTable, { method: "score", criteria: [{ column: 1, weight: 0.5 }] });
    expect(result.tiers).toEqual(["A", "D", "D", "D", "", "D"]);
    expect((await preview(inTable, { method: "score" })).conflicts).toEqual([
      { key: "needCriteria", params: {} },
    ]);
  });

  test("names what cannot be read as a number, and refuses live formulas that it would break", async () => {
    await open("table");
    await type("B5", "'n/a");
    const result = await preview(inTable, { method: "rank", mode: "live" });
    expect(result.conflicts).toEqual([
      {
        key: "liveNeedsNumbers",
        params: { column: "Annual sales", example: "n/a", row: 5, method: "by rank" },
      },
    ]);
    expect(result.problems.map(({ kind }) => kind)).toContain("notNumber");
    expect((await preview(inTable, { method: "rank" })).conflicts).toEqual([]);
  });
});

describe.each(["table", "range"] as const)("writeClassification beside a %s", (kind) => {
  const ref = kind === "table" ? inTable : inRange;

  test("writes tiers as values and a summary sheet, and nothing else changes", async () => {
    const { book } = await open(kind);
    const result = await write(ref);
    expect(await cells("A1:F7")).toEqual([
      ["Account", "Annual sales", "Owner", "Tier", "Tier override", "Override reason"],
      ["Acme", 6_000_000, "Li", "A", "", ""],
      ["Beta", 3_000_000, "Li", "B", "", ""],
      ["Gamma", "1,500,000", "Wang", "C", "", ""],
      ["Delta", 20_000, "Wang", "D", "", ""],
      ["Epsilon", "", "Zhao", "", "", ""],
      ['=HYPERLINK("http://x","y")', 10_000, "Zhao", "D", "", ""],
    ]);
    expect(result).toMatchObject({ title: { key: "classified", params: { accounts: 5 } }, kept: 0 });
    expect(book.sheets().map(({ name }) => name)).toEqual(["List", "Tier summary"]);
    const sheet = new WrittenReport({ book }, "Tier summary");
    const tiers = sheet.table([
      ...["Tier", "Accounts", "Share of accounts", "Annual sales", "Share of value", "Average per account"],
    ]);
    expect(tiers.formulas).toEqual([
      ["A", 1, 0.2, 6_000_000, 6_000_000 / 10_530_000, 6_000_000],
      ["B", 1, 0.2, 3_000_000, 3_000_000 / 10_530_000, 3_000_000],
      ["C", 1, 0.2, 1_500_000, 1_500_000 / 10_530_000, 1_500_000],
      ["D", 2, 0.4, 30_000, 30_000 / 10_530_000, 15_000],
    ]);
    expect(tiers.total?.formulas).toEqual(["Total", 5, 1, 10_530_000, 1, 2_106_000]);
    expect(tiers.beside).toEqual([["No value, no tier", 1, "", "", "", ""]]);
    expect(sheet.table(["Account", "Annual sales"]).rows.map(([account]) => account)).toEqual([
      ...["Acme", "Beta", "Gamma", "Delta", '=HYPERLINK("http://x","y")'],
    ]);
    expect(sheet.facts).toMatch(/^From .* · by threshold: A ≥ 5,000,000, .* values as of the writing$/);
    expect(book.charts(book.sheetByName("Tier summary")?.id ?? "")).toHaveLength(1);
  });

  test("keeps overrides and reasons through a re-run, moves a tier that was typed over, survives sorting", async () => {
    await open(kind);
    await write(ref);
    await type("E5", "B");
    await type("F5", "new plant");
    await type("D4", "A");
    const seen = await preview(ref);
    expect(
      seen.overrides.map(({ row, tier, computed, reason, typedOver }) => [
        row,
        tier,
        computed,
        reason,
        typedOver,
      ]),
    ).toEqual([
      [2, "A", "C", "", true],
      [3, "B", "D", "new plant", false],
    ]);
    await write(ref);
    expect(await cells("D1:F7")).toEqual([
      ["Tier", "Tier override", "Override reason"],
      ["A", "", ""],
      ["B", "", ""],
      ["A", "A", ""],
      ["B", "B", "new plant"],
      ["", "", ""],
      ["D", "", ""],
    ]);
    const last = (await cells("A2:C2")) as (string | number)[][];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("List");
      const range = sheet.getRange("A2:F5").load("values");
      await context.sync();
      range.values = [...range.values].reverse();
      await context.sync();
    });
    expect(last).toHaveLength(1);
    expect((await preview(ref)).overrides.map(({ account, tier }) => [account, tier])).toEqual([
      ["Delta", "B"],
      ["Gamma", "A"],
    ]);
  });

  test("writes live formulas, and a typed-over one becomes an override", async () => {
    const { book } = await open(kind);
    await write(ref, { mode: "live" });
    const settings = "'KAM Settings'!";
    const tiers = book.tables().find(({ name }) => name === "KAM_Tiers")?.zone ?? { top: 0, bottom: 0 };
    // the last of the tiers begins nowhere
    const [first, last] = [tiers.top + 2, tiers.bottom + 1];
    const rest = `${settings}$B$${first}:$B$${last - 1},${settings}$A$${first}:$A$${last},"from")))`;
    const formula =
      kind === "table"
        ? `=IF([@[Tier override]]<>"",[@[Tier override]],IF([@[Annual sales]]="","",KAM.TIER([@[Annual sales]],${rest}`
        : `=IF($E2<>"",$E2,IF($B2="","",KAM.TIER($B2,${rest}`;
    expect((await cells("D2"))[0]?.[0]).toBe(formula);
    await type("D3", "A");
    const seen = await preview(ref, { mode: "live" });
    expect(seen.overrides.map(({ row, tier }) => [row, tier])).toEqual([[1, "A"]]);
    await write(ref, { mode: "live" });
    expect((await cells("D3"))[0]?.[0]).toMatch(/^=IF\(/);
    expect((await cells("E3"))[0]?.[0]).toBe("A");
    const summary = new WrittenReport({ book }, "Tier summary").contents.flat().map(String);
    expect(summary.filter((content) => content.startsWith("=KAM.TIERSUMMARY("))).toHaveLength(1);
  });

  test.each(["share", "rank", "score"] as const)(
    "by %s, live tiers come from one formula on the summary sheet",
    async (method) => {
      const { book } = await open(kind);
      await write(ref, { mode: "live", method, criteria: [{ column: 1, weight: 1 }] });
      const { contents } = new WrittenReport({ book }, "Tier summary");
      const header = contents.findIndex(([cell]) => cell === "Computed tier");
      expect(contents[header + 1]?.[0]).toMatch(/^=KAM\.TIERBY/);
      // with room below for accounts that come to the list
      const [, last] =
        /INDEX\('Tier summary'!\$A\$(?:\d+):\$A\$(\d+),ROW\(\)-ROW\(/.exec(
          String((await cells("D2"))[0]?.[0]),
        ) ?? [];
      expect((await cells("D2"))[0]?.[0]).toContain(`INDEX('Tier summary'!$A$${header + 2}:`);
      expect(Number(last)).toBeGreaterThanOrEqual(header + 7);
    },
  );

  test.each(["values", "live"] as const)(
    "undo of %s brings the workbook back cell by cell, run by run",
    async (mode) => {
      const { book } = await open(kind);
      const before = bookSnapshot(book);
      await write(ref, { mode });
      await type("D3", "A");
      await type("F3", "because");
      const between = bookSnapshot(book);
      await write(ref, { mode, method: "share" });
      await undoLastWrite();
      expect(bookSnapshot(book)).toEqual(between);
      await type("D3", "");
      await type("F3", "");
      await undoLastWrite();
      expect(bookSnapshot(book)).toEqual(before);
    },
  );
});

describe("live tiers", () => {
  beforeAll(installKamFunctions);

  test.each([
    ["threshold", ["A", "B", "C", "D", "", "D"]],
    ["share", ["A", "A", "B", "C", "", "C"]],
    ["rank", ["A", "D", "D", "D", "", "D"]],
    ["score", ["A", "D", "D", "D", "", "D"]],
  ] as const)("by %s calculate to what the preview shows, overrides included", async (method, tiers) => {
    const { book } = await open("table");
    const criteria = [{ column: 1, weight: 1 }];
    await write(inTable, { mode: "live", method, criteria });
    const id = book.sheetByName("List")?.id ?? "";
    const shown = () => book.readValues(id, { top: 1, left: 3, bottom: 6, right: 3 }).flat();
    expect(shown()).toEqual(tiers);
    const { rows } = await preview(inTable, { mode: "live", method, criteria });
    const wanted = rows.map(({ tier, accounts, value }) => [tier, accounts, value]);
    const table = () => {
      const tiersNow = new WrittenReport({ book }, "Tier summary").table(["Tier", "Accounts"]);
      return [...tiersNow.rows, tiersNow.total?.values ?? []];
    };
    expect(table().map(([tier, accounts, , value]) => [tier, accounts, value])).toEqual(wanted);
    await type("E5", "A");
    expect(shown()[3]).toBe("A");
    expect(table()[0]?.[1]).toBe((rows[0]?.accounts ?? 0) + 1);
  });

  test("beside a range follow the settings sheet", async () => {
    const { book } = await open("range");
    await write(inRange, { mode: "live" });
    const top = (book.tables().find(({ name }) => name === "KAM_Tiers")?.zone.top ?? 0) + 2;
    await type(`B${top}`, 10_000_000, "KAM Settings");
    const id = book.sheetByName("List")?.id ?? "";
    expect(book.readValues(id, { top: 1, left: 3, bottom: 1, right: 3 })).toEqual([["B"]]);
  });
});

describe("writeClassification", () => {
  test("never writes over cells beside a range: it takes the first free columns", async () => {
    await withWorkbook({ List: list.map((row, index) => [...row, index === 3 ? "mine" : null]) });
    await write({ kind: "range", sheet: "List", address: "A1:C7" });
    expect((await cells("D4:E4"))[0]).toEqual(["mine", "C"]);
  });

  test("leaves a column of the user's that is called Tier alone", async () => {
    await withWorkbook(
      { List: list.map((row, index) => [...row, index === 0 ? "Tier" : "gold"]) },
      { tables: { Accounts: "List" } },
    );
    await write(inTable);
    expect(await cells("D1:E2")).toEqual([
      ["Tier", "Tier (KAM)"],
      ["gold", "A"],
    ]);
  });

  test("takes a column of the user's over when told to, and gives it back by undo", async () => {
    const { book } = await withWorkbook(
      { List: list.map((row, index) => [...row, index === 0 ? "Tier" : "gold"]) },
      { tables: { Accounts: "List" } },
    );
    const before = bookSnapshot(book);
    await write(inTable, { adoptColumns: true });
    expect(await cells("D1:E2")).toEqual([
      ["Tier", "Tier override"],
      ["A", ""],
    ]);
    await undoLastWrite();
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("refuses a source that has changed since it was read, and leaves the workbook as it was", async () => {
    const { book } = await open("table");
    const given = await request(inTable);
    await type("A7", "Another");
    const before = bookSnapshot(book);
    await expect(
      writeClassification(given.request, given.table, given.settings, options),
    ).rejects.toMatchObject({
      key: "sourceChanged",
    });
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("is written in Chinese where the pane is Chinese", async () => {
    const { book } = await open("table");
    const given = await request(inTable);
    await writeClassification(given.request, given.table, given.settings, { ...options, language: "zh-CN" });
    expect((await cells("D1:F1"))[0]).toEqual(["等级", "人工等级", "调整原因"]);
    expect(book.sheets().map(({ name }) => name)).toEqual(["List", "等级汇总"]);
  });
});
