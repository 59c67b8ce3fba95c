import { formatZone, type Zone } from "../../excel/address/Zone";
import { sheetPrefix, zoneOfRange } from "../../excel/address/parseAddress";
import { readMarks } from "../../excel/marks/storedMarks";
import type { SheetMark } from "../../excel/marks/Marks";
import { RecordedCells } from "../../excel/output/RecordedCells";
import { recordNow } from "../../excel/output/recordNow";
import { separateSpills } from "../../excel/output/separateSpills";
import type { BookMeta } from "../../excel/read/BookMeta";
import { readSheetImage } from "../../excel/output/SheetImage";
import type { SheetCopy } from "../../excel/undo/SheetCopy";
import type { Content } from "../../excel/write/Content";
import { copyBytes } from "../../excel/write/removalOps";
import { settingsSheet } from "../../excel/settingsSheet";

/** A sheet that this add-in wrote. */
export interface WrittenSheet {
  readonly name: string;
  /** Cells that the user typed or changed; null where it is not known what is ours. */
  readonly typed: number | null;
  /** Why it cannot be built anew once it is gone; null where it can. */
  readonly lasting: "typed" | "unknown" | "read" | "protected" | "large" | null;
  /** What it is built anew from; null where it cannot be. */
  readonly copy: SheetCopy | null;
}

/** Bytes of the cells of a sheet that an undo keeps. */
const mostBytes = 1_000_000;

/** By name the sheets that hidden names of ours mark, with these; the settings sheet last. */
export function writtenSheetNames({ names, sheets }: BookMeta): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [name, place] of names)
    if (name.startsWith("_KAM_sheet_") && sheets.some((sheet) => sheet.name === place.sheet))
      found.set(place.sheet, name);
  found.delete(settingsSheet);
  if (sheets.some(({ name }) => name === settingsSheet)) found.set(settingsSheet, null);
  return found;
}

/**
 * What is known of each of the sheets. `formulas` are those of the whole workbook, with the cells of defined names that
 * are not ours. Round trips: up to six per sheet, and those for its cells.
 */
export async function surveySheets(
  context: Excel.RequestContext,
  meta: BookMeta,
  formulas: readonly string[],
): Promise<WrittenSheet[]> {
  const sheets: WrittenSheet[] = [];
  for (const [name, anchor] of writtenSheetNames(meta)) {
    const isRead = formulas.some((formula) => refersTo(formula, name));
    sheets.push(await survey(context, meta, { name, anchor, isRead }));
  }
  return sheets;
}

async function survey(
  context: Excel.RequestContext,
  meta: BookMeta,
  { name, anchor, isRead }: { name: string; anchor: string | null; isRead: boolean },
): Promise<WrittenSheet> {
  const marks = readMarks(context, meta, { anchor });
  const sheet = context.workbook.worksheets.getItem(name).load("position,visibility,tabColor,showGridlines");
  sheet.protection.load("protected");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
  const used = sheet.getUsedRangeOrNullObject(false).load("address");
  await context.sync();
  const mark = marks().sheet?.mark ?? "missing";
  const lasting = (reason: WrittenSheet["lasting"], typed: number | null): WrittenSheet => ({
    ...{ name, typed, lasting: reason },
    copy: null,
  });
  const zone = zoneOfRange(used);
  if (typeof mark === "string" || anchor === null || zone === null) return lasting("unknown", null);
  if (sheet.protection.protected) return lasting("protected", null);
  const read = await readOwn(context, meta, anchor, mark, zone);
  if (read === null) return lasting("unknown", null);
  const { typed, contents, formats } = read;
  if (typed > 0) return lasting("typed", typed);
  if (isRead) return lasting("read", 0);
  const widths = Array.from({ length: zone.columns }, (_, index) =>
    sheet
      .getRange(formatZone({ row: zone.row, column: zone.column + index, rows: 1, columns: 1 }))
      .format.load("columnWidth"),
  );
  await context.sync();
  const { position, visibility, tabColor, showGridlines } = sheet;
  const frame = {
    ...{ looks: mark.looks ?? [], origin: read.origin, tabColor, showGridlines },
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
  };
  const place = { name, position, visibility, zone };
  const copy = { ...place, contents, formats, frame, widths: widths.map(({ columnWidth }) => columnWidth) };
  return copyBytes(copy) > mostBytes ? lasting("large", 0) : { name, typed: 0, lasting: null, copy };
}

/** The cells of a sheet, results of spilling formulas blank, and how many of them are not ours. */
async function readOwn(
  context: Excel.RequestContext,
  meta: BookMeta,
  anchor: string,
  mark: SheetMark,
  zone: Zone,
): Promise<{
  typed: number;
  contents: Content[][];
  formats: string[][];
  origin: Pick<Zone, "row" | "column">;
} | null> {
  const asItIs = await readSheetImage(context, meta, anchor);
  if (asItIs === null) return null;
  const record = new RecordedCells(recordNow(mark, asItIs), mark.keys, asItIs);
  const { image, written } = await separateSpills(context, { image: asItIs, written: record });
  const grid = <T>(of: (row: number, column: number) => T): T[][] =>
    Array.from({ length: zone.rows }, (_, r) =>
      Array.from({ length: zone.columns }, (_cell, c) => of(zone.row + r, zone.column + c)),
    );
  const contents = grid((row, column) => image.content(row, column));
  let typed = 0;
  contents.forEach((cells, r) =>
    cells.forEach((content, c) => {
      const own = written.at(zone.row + r - image.anchor.row, zone.column + c - image.anchor.column);
      const isSpilled = own?.kind === "spilled" && content === "";
      if (content === "" ? own !== undefined && !isSpilled && !own.isSame("") : own?.isSame(content) !== true)
        typed++;
    }),
  );
  const formats = grid((row, column) => image.format(row, column));
  return { typed, contents, formats, origin: image.anchor };
}

/** Whether a formula names the sheet. */
function refersTo(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  return text.includes(sheetPrefix(sheet).toLowerCase()) || text.includes(`${sheet.toLowerCase()}!`);
}
