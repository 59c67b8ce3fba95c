import type { WriteMode } from "../../../../src/actions/list/messages";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { daily } from "../../../support/daily";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { changeSource } from "./changeSource";
import { classifyCase } from "./classifyCase";
import { commissionCase } from "./commissionCase";
import { forecastCase, stopOnForecastDay } from "./forecastCase";
import { onSheet } from "./hostileEdits";
import type { RerunCase, Row } from "./RerunCase";
import { contentsFromA1, wrongBesideSource, wrongFigures } from "./writtenSheet";

stopOnForecastDay();
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const cases: readonly RerunCase[] = [classifyCase, forecastCase, commissionCase];
const modes: readonly WriteMode[] = ["values", "live"];
const undone = { key: "undone", params: {} };
const namespace = "urn:kam-for-excel:written";

/** A workbook in which a feature was written once. */
class Written {
  private constructor(
    readonly host: HeadlessHost,
    readonly of: RerunCase,
    readonly mode: WriteMode,
  ) {}

  static async open(of: RerunCase, mode: WriteMode): Promise<Written> {
    const sheets = { [of.source]: [[...of.headers], ...of.rows.map((row) => [...row])] };
    const written = new Written(await withWorkbook(sheets, { tables: { [of.source]: of.source } }), of, mode);
    await written.run();
    return written;
  }

  run() {
    const ref: SourceRef = { kind: "table", name: this.of.source };
    return this.of.write(this.mode, ref);
  }

  idOf(sheet: string): string {
    return this.host.book.sheetByName(sheet)?.id ?? "";
  }

  contents(sheet: string): string[][] {
    return contentsFromA1(this.host.book, this.idOf(sheet));
  }

  wrong(sheet: string, rows: readonly Row[]): string[] {
    return [
      ...wrongFigures(this.host.book, this.idOf(sheet), this.of, rows),
      ...wrongBesideSource(this.host.book, this.idOf(this.of.source), this.of, rows),
    ];
  }

  changeSource(rows: readonly Row[]): Promise<void> {
    return changeSource(this.host, this.of, rows);
  }

  /** Puts contents back into cells and leaves everything else, as Excel's own undo does. */
  async takeBack(sheet: string, contents: readonly (readonly string[])[], from = { row: 0, column: 0 }) {
    const now = this.contents(sheet);
    await onSheet({ host: this.host, sheetId: this.idOf(sheet) }, (worksheet) => {
      const rows = Math.max(now.length, contents.length);
      for (let row = from.row; row < rows; row++) {
        const columns = Math.max(now[row]?.length ?? 0, contents[row]?.length ?? 0);
        for (let column = from.column; column < columns; column++) {
          const content = contents[row]?.[column] ?? "";
          if (content !== (now[row]?.[column] ?? "")) worksheet.getCell(row, column).formulas = [[content]];
        }
      }
    });
  }

  /** Id and text of the part of the written sheet. */
  sheetPart(): readonly [string, string] {
    const parts = [...this.host.book.customXml()];
    return parts.find(([, xml]) => xml.includes(`xmlns="${namespace}/_KAM_sheet_`)) ?? ["", ""];
  }

  setPart(id: string, xml: string): void {
    this.host.book.customXml().set(id, xml);
  }
}

const every = cases.flatMap((of, turn) =>
  daily(modes, 2, turn).map((mode) => ({ feature: of.feature, mode, of, turn })),
);

const withBody = (xml: string, body: string): string => xml.replace(/>[\s\S]*<\//, `>${body}</`);

const strangeParts = [
  { title: "is cut off", change: (xml: string) => withBody(xml, "{broken"), note: "noteMarksDamaged" },
  { title: "says null", change: (xml: string) => withBody(xml, "null"), note: "noteMarksDamaged" },
  {
    title: "lacks its cells",
    change: (xml: string) => withBody(xml, '{"version":2}'),
    note: "noteMarksDamaged",
  },
  {
    title: "is of a later version",
    change: (xml: string) => xml.replace('"version":3', '"version":4'),
    note: "noteMarksNewer",
  },
  {
    title: "is somebody else's",
    change: (xml: string) => xml.replace(/written( |>)/g, "other$1"),
    note: "noteMarksDamaged",
  },
] as const;

describe.each(every)("$feature, $mode, run again", ({ of, mode, turn }) => {
  let book: Written;
  beforeEach(async () => {
    book = await Written.open(of, mode);
  });

  it.each(daily(strangeParts, 5, turn))(
    "leaves its sheet and the mark alone when the mark $title, and writes another one",
    async ({ change, note }) => {
      const [id, xml] = book.sheetPart();
      book.setPart(id, change(xml));
      await book.changeSource(of.otherFigures);
      const [before, old] = [bookSnapshot(book.host.book), book.contents(of.sheet)];
      const result = await book.run();
      const own = result.goTo.sheet;
      expect(own).not.toBe(of.sheet);
      expect(result.notes).toContainEqual({ key: note, params: { sheet: of.sheet, own } });
      expect(book.contents(of.sheet)).toEqual(old);
      expect(book.host.book.customXml().get(id)).toBe(change(xml));
      expect(book.wrong(own, of.otherFigures)).toEqual([]);

      const again = await book.run();
      expect([again.goTo.sheet, again.kept]).toEqual([own, 0]);
      expect(again.notes.map(({ key }) => key)).not.toContain(note);
      await undoLastWrite();
      expect(await undoLastWrite()).toEqual(undone);
      expect(bookSnapshot(book.host.book)).toEqual(before);
    },
  );

  it("leaves its sheet alone when all marks are gone, and writes another one", async () => {
    book.host.book.customXml().clear();
    await book.changeSource(of.otherFigures);
    const old = book.contents(of.sheet);
    const result = await book.run();
    const own = result.goTo.sheet;
    expect(result.notes).toContainEqual({ key: "noteMarksMissing", params: { sheet: of.sheet, own } });
    expect(book.contents(of.sheet)).toEqual(old);
    expect(book.wrong(own, of.otherFigures)).toEqual([]);
  });

  it("uses the first of two marks and leaves the other alone", async () => {
    const [, xml] = book.sheetPart();
    book.setPart("{00000000-0000-4000-8000-000000000001}", xml);
    await book.changeSource(of.otherFigures);
    const result = await book.run();
    expect(result.goTo.sheet).toBe(of.sheet);
    expect(result.notes).toContainEqual({ key: "noteMarksDoubled", params: { sheet: of.sheet } });
    expect(book.wrong(of.sheet, of.otherFigures)).toEqual([]);
    expect(book.host.book.customXml().get("{00000000-0000-4000-8000-000000000001}")).toBe(xml);
  });

  it.each(daily(["{broken", "null", '{"version":2}', '{"version":1,"sheets":{}}'], 4, turn))(
    "is not held up by marks of version 1 that say %s",
    async (body) => {
      book.setPart("{old}", `<written xmlns="${namespace}">${body}</written>`);
      await book.changeSource(of.otherFigures);
      const result = await book.run();
      expect(result.goTo.sheet).toBe(of.sheet);
      expect(book.wrong(of.sheet, of.otherFigures)).toEqual([]);
      expect(book.host.book.customXml().has("{old}")).toBe(true);
    },
  );

  it("deletes the mark of a sheet that is gone, and undo puts it back", async () => {
    const [id, xml] = book.sheetPart();
    await onSheet({ host: book.host, sheetId: book.idOf(of.sheet) }, (sheet) => sheet.delete());
    await book.run();
    expect([...book.host.book.customXml().keys()]).not.toContain(id);
    await undoLastWrite();
    expect([...book.host.book.customXml().values()]).toContain(xml);
  });

  describe.each(["otherFigures", "otherOrder"] as const)(
    "after a write of %s was taken back by Excel",
    (change) => {
      let before: Readonly<Record<"sheet" | "list", string[][]>>;
      beforeEach(async () => {
        await book.changeSource(of[change]);
        before = { sheet: book.contents(of.sheet), list: book.contents(of.source) };
        await book.run();
      });

      const refreshes = async (): Promise<void> => {
        const result = await book.run();
        expect([result.goTo.sheet, result.kept]).toEqual([of.sheet, 0]);
        expect(result.notes.map(({ key }) => key)).not.toContain("noteOverridesMoved");
        expect(book.wrong(of.sheet, of[change])).toEqual([]);
      };

      it("writes it again, and it can be taken back once more", async () => {
        for (let time = 0; time < 2; time++) {
          await book.takeBack(of.sheet, before.sheet);
          await book.takeBack(of.source, before.list, { row: 1, column: of.headers.length });
          await refreshes();
        }
      });

      it("writes it again where only the last rows were taken back", async () => {
        await book.takeBack(of.sheet, before.sheet, { row: before.sheet.length - 8, column: 0 });
        await refreshes();
      });

      it("keeps what the user typed since", async () => {
        await book.takeBack(of.sheet, before.sheet);
        await onSheet({ host: book.host, sheetId: book.idOf(of.sheet) }, (sheet) => {
          sheet.getRange("A1").values = [["Our own title"]];
        });
        await book.run();
        expect(book.contents(of.sheet)[0]?.[0]).toBe("Our own title");
        expect(book.wrong(of.sheet, of[change])).toEqual([]);
      });
    },
  );

  it("fills the rows of a new sheet that were taken back", async () => {
    const written = book.contents(of.sheet);
    const filled = [...written.keys()].filter(
      (row) => written[row]?.some((content) => content !== "") === true,
    );
    await book.takeBack(of.sheet, [], { row: filled.at(-8) ?? 0, column: 0 });
    const result = await book.run();
    expect([result.goTo.sheet, result.kept]).toEqual([of.sheet, 0]);
    expect(book.contents(of.sheet)).toEqual(written);
  });

  it("leaves a title that was cleared", async () => {
    await onSheet({ host: book.host, sheetId: book.idOf(of.sheet) }, (sheet) => {
      sheet.getRange("A1").clear("Contents");
    });
    const result = await book.run();
    expect([result.goTo.sheet, result.kept]).toEqual([of.sheet, 1]);
    expect(book.contents(of.sheet)[0]?.[0]).toBe("");
  });
});

describe("tiers beside a list, run again", () => {
  let book: Written;
  beforeEach(async () => {
    book = await Written.open(classifyCase, "values");
  });
  const tiers = (): unknown[] =>
    book
      .contents("Accounts")
      .slice(1)
      .map((row) => row.slice(2, 4));
  const listPart = (): readonly [string, string] =>
    [...book.host.book.customXml()].find(([, xml]) => xml.includes(`xmlns="${namespace}/list/1"`)) ?? [
      "",
      "",
    ];

  it("become an override where the user types the tier of the run before", async () => {
    await book.changeSource(classifyCase.otherOrder);
    await book.run();
    expect(tiers()[3]).toEqual(["B", ""]);
    await onSheet({ host: book.host, sheetId: book.idOf("Accounts") }, (sheet) => {
      sheet.getRange("C5").values = [["D"]];
    });
    await book.run();
    expect(tiers()[3]).toEqual(["D", "D"]);
  });

  it.each([
    ...strangeParts.map(({ title, change }) => ({ title, change })),
    { title: "is gone", change: null },
  ])(
    "count as typed where they differ from the calculated ones, when the mark $title",
    async ({ change, title }) => {
      const [id, xml] = listPart();
      if (change === null) book.host.book.customXml().delete(id);
      else book.setPart(id, change(xml));
      await book.changeSource(classifyCase.otherOrder);
      const result = await book.run();
      expect(tiers()).toEqual([
        ["A", ""],
        ["B", ""],
        ["C", ""],
        ["D", "D"],
        ["D", ""],
        ["C", ""],
      ]);
      const key =
        change === null
          ? "noteTierMarksMissing"
          : title === "is of a later version"
            ? "noteTierMarksNewer"
            : "noteTierMarksDamaged";
      expect(result.notes).toContainEqual({ key, params: { source: "Accounts" } });
      expect(result.goTo.sheet).toBe(classifyCase.sheet);
    },
  );
});
