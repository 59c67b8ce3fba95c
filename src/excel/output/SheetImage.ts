import { type Zone, formatZone } from "../address/Zone";
import { type Content, contentOf } from "../write/Content";
import { zoneOfRange } from "../address/parseAddress";
import { ExcelError } from "../ExcelError";
import type { BookMeta } from "../read/BookMeta";
import { queueSheetFiltered } from "../read/sheetFiltered";

/** An output sheet as it stands now. */
export interface SheetImage {
  readonly id: string;
  readonly name: string;
  /** Sheet row and column of the anchor cell, from 0. */
  readonly anchor: Pick<Zone, "row" | "column">;
  /** What is typed in a cell, by sheet row and column from 0; "" outside the used range. */
  content(row: number, column: number): Content;
  format(row: number, column: number): string;
  readonly charts: ReadonlySet<string>;
  /** A filter hides rows. */
  readonly isFiltered: boolean;
}

/** Contents and formats of so many cells stay below Excel's 5 MB per response. */
const blockCells = 12_000;

/**
 * The output sheet whose anchor cell has the hidden name given; null when there is none.
 * Two round trips, one more per 12,000 cells. Error: sheetProtected.
 */
export async function readSheetImage(
  context: Excel.RequestContext,
  meta: BookMeta,
  anchor: string,
): Promise<SheetImage | null> {
  const place = meta.names.get(anchor);
  const sheet = meta.sheets.find(({ name }) => name === place?.sheet);
  if (place === undefined || sheet === undefined) return null;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.protection.load("protected");
  worksheet.charts.load("items/name");
  const isFiltered = queueSheetFiltered(worksheet);
  const used = worksheet.getUsedRangeOrNullObject(false).load("address");
  await context.sync();
  if (worksheet.protection.protected) throw new ExcelError("sheetProtected", { sheet: sheet.name });
  const zone = zoneOfRange(used);
  const contents: Content[][] = [];
  const formats: string[][] = [];
  const blockRows = zone === null ? 1 : Math.max(1, Math.floor(blockCells / zone.columns));
  for (let first = 0; zone !== null && first < zone.rows; first += blockRows) {
    const block: Zone = { ...zone, row: zone.row + first, rows: Math.min(blockRows, zone.rows - first) };
    const range = worksheet.getRange(formatZone(block)).load("formulas,values,numberFormat");
    await context.sync();
    const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
    formulas.forEach((row, r) => {
      contents.push(row.map((formula, c) => contentOf(formula, values[r]?.[c])));
      formats.push((range.numberFormat as unknown[][])[r]?.map(String) ?? []);
    });
  }
  const at = <T>(grid: T[][], row: number, column: number): T | undefined =>
    zone === null ? undefined : grid[row - zone.row]?.[column - zone.column];
  return {
    id: sheet.id,
    name: sheet.name,
    anchor: place.zone,
    content: (row, column) => at(contents, row, column) ?? "",
    format: (row, column) => at(formats, row, column) ?? "General",
    isFiltered: isFiltered(),
    charts: new Set(worksheet.charts.items.map(({ name }) => name)),
  };
}
