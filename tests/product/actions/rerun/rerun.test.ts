import { strFromU8, unzipSync } from "fflate";
import type { WriteMode } from "../../../../src/actions/list/messages";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { saveBook } from "../../../../workbench/files/saveBook";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { daily } from "../../../support/daily";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { looksOf } from "../../../support/looksOf";
import { changeSource } from "./changeSource";
import { classifyCase } from "./classifyCase";
import { commissionCase } from "./commissionCase";
import { forecastCase, stopOnForecastDay } from "./forecastCase";
import { groundOf, hostileEdits, onSheet, type Typed } from "./hostileEdits";
import { listEdits } from "./listEdits";
import type { RerunCase, Row } from "./RerunCase";
import { contentAt, contentsFromA1, wrongBesideSource, wrongFigures } from "./writtenSheet";

stopOnForecastDay();
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const cases: readonly RerunCase[] = [classifyCase, forecastCase, commissionCase];
const modes: readonly WriteMode[] = ["values", "live"];
const undone = { key: "undone", params: {} };

/**
 * Every part of a file of the workbook, but for cells that hold nothing and how it is printed, with its looks as one sees
 * them: not by number, for taken back is also what is set to the looks of a plain cell. Custom XML parts come in the order
 * of their texts and without their ids, which are new for one that was put back.
 */
function fileOf({ book }: HeadlessHost): Record<string, unknown> {
  const parts = Object.entries(unzipSync(saveBook(book).bytes)).map(([name, bytes]): [string, string] => [
    name,
    name.startsWith("xl/worksheets/sheet") ? contentsOf(strFromU8(bytes)) : strFromU8(bytes),
  ]);
  const isMark = (name: string): boolean => /^customXml\/item(Props)?\d/.test(name);
  const isLook = (name: string): boolean => name === "xl/styles.xml" || name === "xl/workbook.xml";
  const marks = parts.filter(([name]) => isMark(name)).map(([, xml]) => xml.replace(/ds:itemID="[^"]*"/, ""));
  return {
    ...Object.fromEntries(parts.filter(([name]) => !isMark(name) && !isLook(name))),
    workbook: parts.find(([name]) => name === "xl/workbook.xml")?.[1].replace(printNames, ""),
    looks: book.sheets().map(({ id }) => looksOf(book, id)),
    marks: marks.sort().join("\n"),
  };
}

const printNames = /<definedName name="_xlnm\.Print_[^>]*>[^<]*<\/definedName>/g;

/** XML of a sheet without looks, cells that hold nothing, and pages. */
function contentsOf(xml: string): string {
  return xml
    .replace(/ s="\d+"/g, "")
    .replace(/<c r="[A-Z]+\d+"\/>/g, "")
    .replace(/<row r="\d+"(\/>|><\/row>)/g, "")
    .replace(/<dimension[^>]*\/>/, "")
    .replace(/<rowBreaks[\s\S]*?<\/rowBreaks>/, "");
}

const runs = cases.flatMap((of, turn) =>
  daily(modes, 2, turn + 1).map((mode) => ({ feature: of.feature, mode, of, turn })),
);

describe.each(runs)("$feature, $mode, run again", ({ mode, of, turn }) => {
  const ref: SourceRef = { kind: "table", name: of.source };
  let host: HeadlessHost;
  let sheetId: string;
  let listId: string;
  const idOf = (sheet: string): string => host.book.sheetByName(sheet)?.id ?? "";
  const names = () => host.book.sheets().map(({ name }) => name);

  beforeEach(async () => {
    const sheets = { [of.source]: [[...of.headers], ...of.rows.map((row) => [...row])] };
    host = await withWorkbook(sheets, { tables: { [of.source]: of.source } });
    await of.write(mode, ref);
    sheetId = idOf(of.sheet);
    listId = idOf(of.source);
  });

  const wrong = (sheet: string, rows: readonly Row[], leftOut: Parameters<typeof wrongFigures>[4] = {}) => [
    ...wrongFigures(host.book, idOf(sheet), of, rows, leftOut),
    ...wrongBesideSource(host.book, listId, of, rows),
  ];

  it("has written the figures of its source", () => {
    expect(wrong(of.sheet, of.rows)).toEqual([]);
  });

  it("changes nothing where nothing has changed", async () => {
    const before = bookSnapshot(host.book);
    const result = await of.write(mode, ref);
    expect(bookSnapshot(host.book)).toEqual(before);
    expect(result.kept).toBe(0);
  });

  it.each(["otherFigures", "otherOrder"] as const)("follows a source with %s", async (change) => {
    await changeSource(host, of, of[change]);
    const before = fileOf(host);
    const result = await of.write(mode, ref);
    expect(result.goTo.sheet).toBe(of.sheet);
    expect(wrong(of.sheet, of[change])).toEqual([]);
    expect(await undoLastWrite()).toEqual(undone);
    expect(fileOf(host)).toEqual(before);
  });

  const isSpilled = of.movingSpills === true && mode === "live";
  it.each(daily(hostileEdits, 10, 2 * turn))(
    "keeps what must be kept when $title",
    async ({ apply, change, outcome: ofValues, spilled, isRead }) => {
      const outcome = (isSpilled ? spilled : undefined) ?? ofValues;
      const typed = await apply(groundOf(host, sheetId, of));
      await changeSource(host, of, of[change]);
      const before = fileOf(host);
      const sheet = host.book.sheetById(sheetId)?.name ?? "";
      const others = host.book.sheets().filter(({ name }) => name !== of.source && name !== sheet);
      const contents = () => others.map(({ id }) => contentsFromA1(host.book, id));
      const [old, rest] = [contentsFromA1(host.book, sheetId), contents()];
      const about = () =>
        typed.map((cell) => (cell.about === undefined ? null : contentAt(host.book, cell.about)));
      const abouts = about();

      const result = await of.write(mode, ref);
      const written = result.goTo.sheet;
      const refreshed = idOf(written) === sheetId;
      if (outcome !== "either") expect(refreshed ? "refreshed" : "new version").toBe(outcome);
      const formulas = !(refreshed && isRead === true);
      expect(wrong(written, of[change], { typed, formulas })).toEqual([]);
      expect(contents()).toEqual(rest);
      if (refreshed) {
        expect(typed.map((cell) => contentAt(host.book, cell))).toEqual(typed.map(shownContent));
        expect(about()).toEqual(abouts);
        expect(result.notes.map(({ key }) => key)).not.toContain("noteNewVersion");
      } else {
        expect(contentsFromA1(host.book, sheetId)).toEqual(old);
        expect(result.notes).toContainEqual({ key: "noteNewVersion", params: { sheet, own: written } });
      }

      const [after, sheets] = [bookSnapshot(host.book), names()];
      expect((await of.write(mode, ref)).goTo.sheet).toBe(written);
      expect(names()).toEqual(sheets);
      expect(bookSnapshot(host.book)).toEqual(after);
      await undoLastWrite();
      expect(await undoLastWrite()).toEqual(undone);
      expect(fileOf(host)).toEqual(before);
    },
  );

  it.each(daily(listEdits, 5, turn))("follows its list when that $title", async ({ apply }) => {
    await changeSource(host, of, of.otherFigures);
    const rows = await apply(host, listId, of, of.otherFigures);
    const before = fileOf(host);
    const result = await of.write(mode, ref);
    expect(result.goTo.sheet).toBe(of.sheet);
    expect(wrong(of.sheet, rows)).toEqual([]);
    expect(await undoLastWrite()).toEqual(undone);
    expect(fileOf(host)).toEqual(before);
  });

  it("adds the sheet again that was deleted", async () => {
    await onSheet({ host, sheetId }, (sheet) => sheet.delete());
    await changeSource(host, of, of.otherOrder);
    const before = fileOf(host);
    const result = await of.write(mode, ref);
    expect(result.goTo.sheet).toBe(of.sheet);
    expect(wrong(of.sheet, of.otherOrder)).toEqual([]);
    expect(await undoLastWrite()).toEqual(undone);
    expect(fileOf(host)).toEqual(before);
  });

  it("says in the preview that the sheet is protected, and writes nothing", async () => {
    await onSheet({ host, sheetId }, (sheet) => sheet.protection.protect());
    await changeSource(host, of, of.otherOrder);
    const before = fileOf(host);
    const conflict = { key: "sheetProtected", params: { sheet: of.sheet } };
    expect((await of.preview(mode, ref)).conflicts).toEqual([conflict]);
    await expect(of.write(mode, ref)).rejects.toMatchObject(conflict);
    expect(fileOf(host)).toEqual(before);
  });

  it("leaves a sheet of the user's that has its name alone", async () => {
    await onSheet({ host, sheetId }, (sheet) => sheet.delete());
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add(of.sheet).getRange("A1").values = [["mine"]];
      await context.sync();
    });
    const result = await of.write(mode, ref);
    expect(result.goTo.sheet).toBe(`${of.sheet} (2)`);
    expect(contentsFromA1(host.book, idOf(of.sheet))).toEqual([["mine"]]);
    expect(wrong(`${of.sheet} (2)`, of.rows)).toEqual([]);
  });

  it("asks to read the list again when rows were added to it since", async () => {
    let before = {};
    const meanwhile = async (): Promise<void> => {
      await changeSource(host, of, of.otherOrder);
      before = fileOf(host);
    };
    await expect(of.write(mode, ref, meanwhile)).rejects.toMatchObject({ key: "sourceChanged" });
    expect(fileOf(host)).toEqual(before);
  });
});

/** A text typed with a leading apostrophe is stored without it. */
function shownContent({ content }: Typed): unknown {
  return typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
}
