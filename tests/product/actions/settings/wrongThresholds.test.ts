import { requestTiers } from "../../../../src/actions/classify/requestTiers";
import type { ClassifyMethod } from "../../../../src/actions/classify/types";
import { messageText } from "../../../../src/actions/list/messages";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import type { Language } from "../../../../src/i18n/Language";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

/** Types into a column of KAM_Tiers (from 0), from its first row down, and reads the settings. */
async function withTiers(column: number, cells: readonly (string | number)[]) {
  await withWorkbook({ List: [["Account"]] });
  await ensureSettings({ language: "en", now: new Date(2026, 10, 21) });
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("KAM_Tiers").getDataBodyRange();
    cells.forEach((cell, row) => (body.getCell(row, column).values = [[cell]]));
    const first = body.getCell(0, column).load("address");
    await context.sync();
    return { settings: await readSettings("en"), first: first.address.split("!")[1]! };
  });
}

const below = (address: string, rows: number): string =>
  address.replace(/\d+$/, (row) => String(Number(row) + rows));

test.each([
  [
    "threshold",
    1,
    [5_000_000, 6_000_000],
    1,
    (cell: string) => `The thresholds must fall: 6,000,000 for tier B (KAM Settings!${cell}) does not.`,
  ],
  [
    "share",
    2,
    [0.8, 0.8],
    1,
    (cell: string) => `The cumulative shares must rise: 0.8 for tier B (KAM Settings!${cell}) does not.`,
  ],
  ["rank", 3, [0.5], 0, () => "The shares of accounts add up to 149 % instead of 100 %."],
] as const)("a method of wrong numbers names their cell: %s", async (method, column, cells, row, said) => {
  const { settings, first } = await withTiers(column, cells);
  const [conflict] = requestTiers(method, settings, "en").conflicts;
  expect(conflict!.place).toEqual({ sheet: "KAM Settings", address: below(first, row) });
  expect(messageText("en", conflict!)).toEqual(said(below(first, row)));
});

test("the cell is named in Chinese, too, and other methods go on", async () => {
  const { settings, first } = await withTiers(1, [5_000_000, 6_000_000]);
  const of = (method: ClassifyMethod, language: Language = "zh-CN") =>
    requestTiers(method, settings, language).conflicts.map((conflict) => messageText(language, conflict));
  expect(of("threshold")).toEqual([
    `门槛必须递减：等级 B 的 6,000,000 (KAM Settings!${below(first, 1)}) 不符。`,
  ]);
  expect(of("share")).toEqual([]);
});

test("house defaults have no cell to lead to", async () => {
  await withWorkbook({ List: [["Account"]] });
  const settings = await readSettings("en");
  expect(settings.tiers.rows[0]!.cells).toEqual([null, null, null]);
});
