import { formatZone, type Zone } from "../address/Zone";
import { readZones } from "../read/readZones";
import { type Content, sameContent, sameRowFormula } from "./Content";

/** What cells of one column must hold after a write. */
export interface WrittenColumn {
  readonly sheet: string;
  readonly zone: Zone;
  /** Per row. */
  readonly contents: readonly Content[];
}

/**
 * Reads columns back and compares them with what was written: Excel may fill a column of a table by itself, or misplace
 * what is written over hidden rows. The first cell that differs, as "Sheet!A1"; null when none does. One round trip per
 * 18,000 cells.
 */
export async function firstDifference(
  context: Excel.RequestContext,
  columns: readonly WrittenColumn[],
): Promise<string | null> {
  const now = await readZones(context, columns);
  for (const [index, { sheet, zone, contents }] of columns.entries()) {
    const row = contents.findIndex((content, r) => !isWritten(content, now[index]?.[r]?.[0] ?? ""));
    if (row >= 0) return `${sheet}!${formatZone({ ...zone, row: zone.row + row, rows: 1 })}`;
  }
  return null;
}

/** A formula counts as written in its own row also where Excel has rewritten what it refers to. */
function isWritten(content: Content, now: Content): boolean {
  const isFormula = (cell: Content): boolean => typeof cell === "string" && cell.startsWith("=");
  if (isFormula(content) !== isFormula(now)) return false;
  return sameContent(content, now) || sameRowFormula(content, now);
}
