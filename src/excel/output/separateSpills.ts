import { formatZone, type Zone, zoneHas } from "../address/Zone";
import { zoneOfRange } from "../address/parseAddress";
import type { Content } from "../write/Content";
import type { RecordedCells } from "./RecordedCells";
import type { SheetImage } from "./SheetImage";

/** An output sheet as it stands, and what was written there. */
export interface ExistingOutput {
  readonly image: SheetImage;
  readonly written: RecordedCells;
}

/**
 * Tells what formulas of ours spilled from what the user typed in their way. In the image that is returned the results
 * of a formula that spills are blank, as far as they reach today; where a formula cannot spill, what stands in the
 * recorded area is no longer recorded as ours. One round trip when a formula was recorded as spilling, else none.
 */
export async function separateSpills(
  context: Excel.RequestContext,
  { image, written }: ExistingOutput,
): Promise<ExistingOutput> {
  const isSpilled = (row: number, column: number): boolean => written.at(row, column)?.kind === "spilled";
  const spilled: Zone[] = [];
  const heads: Zone[] = [];
  for (const { row, column, recorded } of written) {
    const place = { row: row + image.anchor.row, column: column + image.anchor.column, rows: 1, columns: 1 };
    if (recorded.kind === "spilled") spilled.push(place);
    else if (isSpilled(row + 1, column) || isSpilled(row, column + 1)) heads.push(place);
  }
  if (spilled.length === 0) return { image, written };
  const worksheet = context.workbook.worksheets.getItem(image.id);
  const ranges = heads.map((cell) =>
    worksheet.getRange(formatZone(cell)).getSpillingToRangeOrNullObject().load("address"),
  );
  await context.sync();
  const results = ranges.flatMap((range) => zoneOfRange(range) ?? []);
  const isResult = (row: number, column: number): boolean =>
    results.some((zone) => zoneHas(zone, row, column) && (zone.row !== row || zone.column !== column));
  const content = (row: number, column: number): Content =>
    isResult(row, column) ? "" : image.content(row, column);
  const typed = spilled.filter(({ row, column }) => content(row, column) !== "");
  const { anchor } = image;
  return {
    image: { ...image, content },
    written: written.without(
      typed.map(({ row, column }) => ({ row: row - anchor.row, column: column - anchor.column })),
    ),
  };
}
