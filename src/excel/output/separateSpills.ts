import { formatZone, type Zone, zoneHas } from "../address/Zone";
import { zoneOfRange } from "../address/parseAddress";
import type { SheetMark } from "../marks/Marks";
import type { Content } from "../write/Content";
import { cellKey, cellOfKey, spilledContent } from "./SheetDraft";
import type { SheetImage } from "./SheetImage";

export interface ExistingOutput {
  readonly image: SheetImage;
  readonly mark: SheetMark;
}

/**
 * Tells what formulas of ours spilled from what the user typed in their way. In the image that is returned the results
 * of a formula that spills are blank, as far as they reach today; where a formula cannot spill, what stands in the
 * recorded area is no longer recorded as ours. One round trip when a formula was recorded as spilling, else none.
 */
export async function separateSpills(
  context: Excel.RequestContext,
  { image, mark }: ExistingOutput,
): Promise<ExistingOutput> {
  const spilled = new Set(Object.keys(mark.cells).filter((key) => mark.cells[key] === spilledContent));
  if (spilled.size === 0) return { image, mark };
  const worksheet = context.workbook.worksheets.getItem(image.id);
  const heads = Object.keys(mark.cells)
    .filter((key) => !spilled.has(key) && isHead(key, spilled))
    .map((key) => {
      const cell = placeOf(key, image.anchor);
      const range = worksheet.getRange(formatZone(cell)).getSpillingToRangeOrNullObject();
      return { cell, range: range.load("address") };
    });
  await context.sync();
  const results = heads.flatMap(({ range }) => zoneOfRange(range) ?? []);
  const isResult = (row: number, column: number): boolean =>
    results.some((zone) => zoneHas(zone, row, column) && (zone.row !== row || zone.column !== column));
  const blank = (row: number, column: number): Content =>
    isResult(row, column) ? "" : image.content(row, column);
  const cells: Record<string, Content> = { ...mark.cells };
  for (const key of spilled) {
    const { row, column } = placeOf(key, image.anchor);
    if (blank(row, column) !== "") Reflect.deleteProperty(cells, key);
  }
  return { image: { ...image, content: blank }, mark: { ...mark, cells } };
}

function isHead(key: string, spilled: ReadonlySet<string>): boolean {
  const { row, column } = cellOfKey(key);
  return spilled.has(cellKey(row + 1, column)) || spilled.has(cellKey(row, column + 1));
}

function placeOf(key: string, anchor: Pick<Zone, "row" | "column">): Zone {
  const { row, column } = cellOfKey(key);
  return { row: row + anchor.row, column: column + anchor.column, rows: 1, columns: 1 };
}
