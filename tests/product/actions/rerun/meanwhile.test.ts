import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";
import { bookSnapshot } from "../support/bookSnapshot";
import { classifyCase } from "./classifyCase";
import { commissionCase } from "./commissionCase";
import { forecastCase, stopOnForecastDay } from "./forecastCase";
import { onSheet } from "./hostileEdits";
import { now } from "./RerunCase";
import { wrongBesideSource, wrongFigures } from "./writtenSheet";

stopOnForecastDay();
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

describe.each([classifyCase, forecastCase, commissionCase])("$feature", (of) => {
  const ref: SourceRef = { kind: "table", name: of.source };
  let host: HeadlessHost;
  const idOf = (sheet: string): string => host.book.sheetByName(sheet)?.id ?? "";
  const notes = of.headers.length;
  const typed = (row: number, column: number, content: string | number) => () =>
    onSheet({ host, sheetId: idOf(of.source) }, (sheet) => {
      sheet.getCell(row, column).values = [[content]];
    });

  beforeEach(async () => {
    const rows = of.rows.map((row, index) => [...row, `note ${index}`]);
    const sheets = { [of.source]: [[...of.headers, "Note"], ...rows] };
    host = await withWorkbook(sheets, { tables: { [of.source]: of.source } });
  });

  it.each([1, of.rows.length])(
    "is written when a column was edited that it does not use, row %i",
    async (row) => {
      await of.write("values", ref, typed(row, notes, "call them"));
      expect(wrongFigures(host.book, idOf(of.sheet), of, of.rows)).toEqual([]);
    },
  );

  it.each([1, of.rows.length])(
    "asks to read the list again when an amount was edited, row %i",
    async (row) => {
      const write = of.write("values", ref, typed(row, notes - 1, 12));
      await expect(write).rejects.toMatchObject({ key: "sourceChanged" });
    },
  );

  it("refreshes its new version while the old one is protected", async () => {
    await of.write("values", ref);
    const sheetId = idOf(of.sheet);
    await onSheet({ host, sheetId }, (sheet) => sheet.getRange("3:3").insert("Down"));
    const { goTo } = await of.write("values", ref);
    expect(goTo.sheet).toBe(`${of.sheet} (2)`);
    await onSheet({ host, sheetId }, (sheet) => sheet.protection.protect());
    expect((await of.preview("values", ref)).conflicts).toEqual([]);
    expect((await of.write("values", ref)).goTo).toEqual(goTo);
  });

  it("says before the write whether the protection of the list's sheet is in its way", async () => {
    await of.write("values", ref);
    await onSheet({ host, sheetId: idOf(of.source) }, (sheet) => sheet.protection.protect());
    const before = bookSnapshot(host.book);
    const conflict = { key: "sheetProtected", params: { sheet: of.source } };
    const writesBeside = of.besideSource !== undefined;
    expect((await of.preview("values", ref)).conflicts).toEqual(writesBeside ? [conflict] : []);
    if (writesBeside) await expect(of.write("values", ref)).rejects.toMatchObject(conflict);
    else expect((await of.write("values", ref)).kept).toBe(0);
    expect(bookSnapshot(host.book)).toEqual(before);
    expect(wrongBesideSource(host.book, idOf(of.source), of, of.rows)).toEqual([]);
  });
});

const settingsChanges: readonly { readonly title: string; act(workbook: Excel.Workbook): unknown }[] = [
  { title: "deleted", act: ({ worksheets }) => worksheets.getItem("KAM Settings").delete() },
  {
    title: "given a row more",
    act: ({ tables }) => tables.getItem("KAM_Tiers").rows.add(0, [["AA", 9_000_000, 0.5, 0.1]]),
  },
  {
    title: "changed in a cell",
    act: ({ tables }) => (tables.getItem("KAM_Ladder").getDataBodyRange().getCell(0, 2).values = [[0.01]]),
  },
];

describe.each([classifyCase, forecastCase, commissionCase])("$feature, with settings", (of) => {
  const ref: SourceRef = { kind: "table", name: of.source };
  const open = (): Promise<HeadlessHost> =>
    withWorkbook({ [of.source]: [of.headers, ...of.rows] }, { tables: { [of.source]: of.source } });
  const changed = { key: "sourceChanged", params: { source: "KAM Settings" } };

  it.each(settingsChanges)("asks to read them again when they were $title", async ({ act }) => {
    const host = await open();
    await ensureSettings({ language: "en", now });
    let before: unknown = null;
    const meanwhile = async (): Promise<void> => {
      await host.Excel.run(async (context) => {
        act(context.workbook);
        await context.sync();
      });
      before = bookSnapshot(host.book);
    };
    await expect(of.write("live", ref, meanwhile)).rejects.toMatchObject(changed);
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  it("asks to read them again when their sheet was added", async () => {
    await open();
    const add = async (): Promise<void> => {
      await ensureSettings({ language: "en", now });
    };
    await expect(of.write("live", ref, add)).rejects.toMatchObject(changed);
  });
});
