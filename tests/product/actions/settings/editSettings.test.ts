import { checkSettingsEdits } from "../../../../src/actions/settings/checkSettingsEdits";
import { editSettings } from "../../../../src/actions/settings/editSettings";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { readSettingsCells, settingsCellPlace } from "../../../../src/actions/settings/settingsCells";
import { settingsCellKind, typedSetting } from "../../../../src/actions/settings/settingsCellKind";
import type { SettingsTableName } from "../../../../src/actions/settings/SettingsTable";
import { describeError, messageText } from "../../../../src/actions/list/messages";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { bookSnapshot } from "../support/bookSnapshot";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const options = { language: "en", now: new Date(2026, 10, 21) } as const;

async function open() {
  const opened = await withWorkbook({ List: [["Account"]] });
  await ensureSettings(options);
  return opened;
}

async function cellsOf(name: SettingsTableName) {
  return (await readSettingsCells()).find((table) => table.name === name)!;
}

async function typeInto(name: SettingsTableName, row: number, column: number, content: string | number) {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.getCell(row, column).formulas = [[content]];
    await context.sync();
  });
}

const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "written",
    (error: unknown) => describeError("en", error),
  );

test("all nine tables are read cell by cell, with where each stands", async () => {
  await open();
  const tables = await readSettingsCells();
  expect(tables.map(({ name }) => name)).toEqual([
    ...["KAM_Tiers", "KAM_Criteria", "KAM_Ladder", "KAM_Roles", "KAM_Grades"],
    ...["KAM_Options", "KAM_Categories", "KAM_Rates", "KAM_Stages"],
  ]);
  const tiers = tables[0]!;
  expect(tiers.rows[0]!.map(({ value }) => value)).toEqual(["A", 5_000_000, 0.8, 0.01]);
  const { settings, place } = { settings: await readSettings(), place: settingsCellPlace(tiers, 1, 1) };
  expect(settings.tiers.rows[1]!.cells![0]).toEqual(place);
});

test("edited cells are written as one write, read back, and taken back; nothing else changes", async () => {
  const { book } = await open();
  const before = bookSnapshot(book);
  const tiers = await cellsOf("KAM_Tiers");
  const edits = [
    { row: 0, column: 1, value: 6_000_000 },
    { row: 1, column: 1, value: 4_000_000 },
  ];
  const result = await editSettings(tiers, edits, options);
  expect(messageText("en", result.title)).toBe("2 cells of KAM_Tiers changed.");
  expect((await readSettings()).tiers.rows.map(({ from }) => from)).toEqual([
    6_000_000, 4_000_000, 1_000_000, 0,
  ]);
  await undoLastWrite(result.undoId);
  expect(bookSnapshot(book)).toEqual(before);
});

test("a cell that somebody changed meanwhile is not overwritten, and neither is a formula", async () => {
  await open();
  const shown = await cellsOf("KAM_Tiers");
  await typeInto("KAM_Tiers", 0, 1, 7_000_000);
  const { address } = settingsCellPlace(shown, 0, 1);
  expect(await failure(editSettings(shown, [{ row: 0, column: 1, value: 6_000_000 }], options))).toBe(
    `KAM Settings!${address} was changed meanwhile: it holds 7,000,000 now. Nothing was written; read it again.`,
  );
  await typeInto("KAM_Tiers", 0, 1, "=5000000+1");
  const now = await cellsOf("KAM_Tiers");
  expect(now.rows[0]![1]!.isFormula).toBe(true);
  expect(await failure(editSettings(now, [{ row: 0, column: 1, value: 6_000_000 }], options))).toMatch(
    /holds a formula, which is not overwritten here/,
  );
  expect((await readSettings()).tiers.rows[0]!.from).toBe(5_000_001);
});

test("a protected sheet, a read-only workbook and a table that is gone are said, and nothing is written", async () => {
  const { host } = await open();
  const shown = await cellsOf("KAM_Roles");
  const edit = [{ row: 0, column: 1, value: 0.4 }];
  host.rules.readOnly = true;
  expect(await failure(editSettings(shown, edit, options))).toMatch(/reading only|read-only/);
  host.rules.readOnly = false;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KAM Settings").protection.protect();
    await context.sync();
  });
  expect(await failure(editSettings(shown, edit, options))).toMatch(/KAM Settings is protected/);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KAM Settings").protection.unprotect();
    context.workbook.tables.getItem("KAM_Roles").delete();
    await context.sync();
  });
  expect(await failure(editSettings(shown, edit, options))).toMatch(/^The table KAM_Roles is gone/);
});

test.each([
  ["KAM_Tiers", 0, 1, "abc", /From is abc, but must be a number/],
  ["KAM_Tiers", 1, 1, 6_000_000, /thresholds must fall: 6,000,000 for tier B/],
  ["KAM_Tiers", 1, 2, 0.5, /cumulative shares must rise: 0.5 for tier B/],
  ["KAM_Tiers", 0, 3, 0.5, /shares of accounts add up to 149 %/],
  ["KAM_Tiers", 1, 0, "A", /A is there twice/],
  ["KAM_Criteria", 0, 1, -1, /must not be below 0/],
  ["KAM_Stages", 1, 1, 1.5, /must be a share from 0 to 100 %/],
  ["KAM_Stages", 1, 2, "maybe", /maybe/],
  ["KAM_Ladder", 1, 2, "x", /Rate is x, but must be a number/],
  ["KAM_Roles", 0, 0, "", /Role is empty/],
  ["KAM_Grades", 0, 1, "good", /must be a number/],
  ["KAM_Options", 0, 1, -5, /above 0/],
  ["KAM_Options", 5, 1, 13, /13/],
  ["KAM_Categories", 0, 1, 2, /share from 0 to 100 %/],
] as const)(
  "what %s cannot hold in row %d, column %d is refused with its cell: %s",
  async (name, row, column, value, said) => {
    await open();
    const table = await cellsOf(name);
    const refusal = checkSettingsEdits(table, [{ row, column, value }], "en");
    expect(messageText("en", refusal!)).toMatch(said);
    expect(refusal!.place!.sheet).toBe("KAM Settings");
    expect(await failure(editSettings(table, [{ row, column, value }], options))).toMatch(said);
  },
);

test("what was wrong elsewhere in the table does not stand in the way of mending it cell by cell", async () => {
  await open();
  await typeInto("KAM_Tiers", 0, 1, "abc");
  await typeInto("KAM_Tiers", 2, 1, "def");
  const tiers = await cellsOf("KAM_Tiers");
  expect(checkSettingsEdits(tiers, [{ row: 0, column: 1, value: 5_000_000 }], "en")).toBeNull();
});

test.each([
  ["25", "percent", 0.25],
  ["25%", "percent", 0.25],
  ["0.25", "percent", 0.25],
  ["２５％", "percent", 0.25],
  ["5,000,000", "number", 5_000_000],
  ["2026-03-01", "date", 46_082],
  ["abc", "number", "abc"],
  ["  ", "number", ""],
] as const)("%s typed into a cell of kind %s is %s", (typed, is, value) => {
  expect(typedSetting(typed, { is }, 0)).toBe(value);
});

test("choices are offered where there are some, in the language of the user", async () => {
  await open();
  const stages = await cellsOf("KAM_Stages");
  expect(settingsCellKind(stages, 0, 2, "zh-CN")).toEqual({
    is: "choice",
    choices: ["进行中", "赢单", "丢单"],
  });
  const optionTable = await cellsOf("KAM_Options");
  expect(settingsCellKind(optionTable, 1, 1, "en")).toEqual({
    is: "choice",
    choices: ["week", "month", "quarter", "year"],
  });
  expect(settingsCellKind(optionTable, 7, 1, "en")).toEqual({ is: "date" });
});
