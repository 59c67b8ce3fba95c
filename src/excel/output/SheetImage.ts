import type { Zone } from "../address/Zone";
import type { Content } from "../write/Content";
import { zoneOfRange } from "../address/parseAddress";
import { ExcelError } from "../ExcelError";
import type { BookMeta } from "../read/BookMeta";
import { readZoneCells } from "../read/readZones";
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
  /** It has a print area. */
  readonly hasPages: boolean;
}

/**
 * The output sheet whose anchor cell has the hidden name given; null when there is none.
 * Two round trips, one more per 9,000 cells. Error: sheetProtected.
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
  const area = worksheet.pageLayout.getPrintAreaOrNullObject().load("address");
  await context.sync();
  if (worksheet.protection.protected) throw new ExcelError("sheetProtected", { sheet: sheet.name });
  const zone = zoneOfRange(used);
  const [cells] =
    zone === null ? [] : await readZoneCells(context, [{ sheet: sheet.id, zone, formats: true }]);
  const { contents, formats } = cells ?? { contents: [], formats: [] };
  const at = <T>(grid: T[][], row: number, column: number): T | undefined =>
    zone === null ? undefined : grid[row - zone.row]?.[column - zone.column];
  return {
    id: sheet.id,
    name: sheet.name,
    anchor: place.zone,
    content: (row, column) => at(contents, row, column) ?? "",
    format: (row, column) => at(formats, row, column) ?? "General",
    isFiltered: isFiltered(),
    hasPages: !area.isNullObject,
    charts: new Set(worksheet.charts.items.map(({ name }) => name)),
  };
}
