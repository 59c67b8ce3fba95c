import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { classifyCase } from "./classifyCase";
import { commissionCase } from "./commissionCase";
import { forecastCase, stopOnForecastDay } from "./forecastCase";
import { groundOf, onSheet } from "./hostileEdits";
import { contentAt, wrongFigures } from "./writtenSheet";

stopOnForecastDay();
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

describe.each([classifyCase, forecastCase, commissionCase])("$feature, in the other mode", (of) => {
  const ref: SourceRef = { kind: "table", name: of.source };
  let host: HeadlessHost;
  const idOf = (sheet: string): string => host.book.sheetByName(sheet)?.id ?? "";

  beforeEach(async () => {
    const sheets = { [of.source]: [[...of.headers], ...of.rows.map((row) => [...row])] };
    host = await withWorkbook(sheets, { tables: { [of.source]: of.source } });
  });

  it("has the same figures, and each run can be taken back", async () => {
    const snapshots: ReturnType<typeof bookSnapshot>[] = [];
    for (const mode of ["live", "values", "live", "values", "live"] as const) {
      snapshots.push(bookSnapshot(host.book));
      const { goTo, kept } = await of.write(mode, ref);
      expect([goTo.sheet, kept]).toEqual([of.sheet, 0]);
      expect(wrongFigures(host.book, idOf(of.sheet), of, of.rows)).toEqual([]);
    }
    for (const before of snapshots.reverse()) {
      expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
      expect(bookSnapshot(host.book)).toEqual(before);
    }
  });

  it("never spills over a figure that was typed over", async () => {
    await of.write("values", ref);
    const { first } = groundOf(host, idOf(of.sheet), of);
    const typed = { ...first, row: first.row + 1, column: first.column + 1, content: 99 };
    await onSheet({ host, sheetId: first.sheetId }, (sheet) => {
      sheet.getCell(typed.row, typed.column).values = [[typed.content]];
    });
    const { goTo } = await of.write("live", ref);
    expect(contentAt(host.book, typed)).toBe(typed.content);
    const isSame = goTo.sheet === of.sheet;
    expect(
      wrongFigures(host.book, idOf(goTo.sheet), of, of.rows, { typed: [typed], formulas: !isSame }),
    ).toEqual([]);
  });
});
