import { formatZone, type Zone } from "../address/Zone";

/** The cells of a list as seen from a defined name in it, which moves with them when rows and columns come before it. */
export interface Anchor {
  readonly name: string;
  /** From the name's first cell to the first one meant. */
  readonly row: number;
  readonly column: number;
}

/** The cells of a zone, where Excel finds them when the request arrives: by the anchor, where there is one. */
export function rangeOf(
  { workbook }: Excel.RequestContext,
  {
    sheet,
    zone,
    anchor,
  }: { readonly sheet: string; readonly zone: Zone; readonly anchor?: Anchor | undefined },
): Excel.Range {
  if (anchor === undefined) return workbook.worksheets.getItem(sheet).getRange(formatZone(zone));
  const { name, row, column } = anchor;
  const first = workbook.names.getItem(name).getRange().getCell(0, 0);
  return first.getOffsetRange(row, column).getResizedRange(zone.rows - 1, zone.columns - 1);
}
