import { formatZone, type Zone } from "../address/Zone";
import { parseAddress } from "../address/parseAddress";

/** A list on its sheet, as Excel's filters know it. */
export interface ListRows {
  readonly sheet: string;
  /** Name of the table that the list is; null for any other. */
  readonly table: string | null;
  /** Header row and data. */
  readonly zone: Zone;
}

/** "filter" and "byHand": some rows of a list are hidden so; "none": all are shown. */
export type RowsHidden = "none" | "filter" | "byHand";

/** Queues whether rows of a list are hidden; call the result after the next sync. A sheet that is gone hides nothing. */
export function queueRowsHidden(
  { workbook }: Excel.RequestContext,
  { sheet, table, zone }: ListRows,
): () => RowsHidden {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  const rows = worksheet.getRange(formatZone(zone)).load("rowHidden");
  const filters = [worksheet.autoFilter];
  if (table !== null) filters.push(workbook.tables.getItemOrNullObject(table).autoFilter);
  for (const filter of filters) filter.load("isDataFiltered");
  return () => {
    if (worksheet.isNullObject || (rows.rowHidden as boolean | null) === false) return "none";
    return filters.some((filter) => !filter.isNullObject && filter.isDataFiltered) ? "filter" : "byHand";
  };
}

/** Rows of a sheet that stand together; the first is counted from 0. */
export interface RowRun {
  readonly row: number;
  readonly count: number;
}

/** Which rows of a list are hidden. One round trip. */
export async function hiddenRuns(
  context: Excel.RequestContext,
  { sheet, zone }: ListRows,
): Promise<RowRun[]> {
  const column = context.workbook.worksheets.getItem(sheet).getRange(formatZone({ ...zone, columns: 1 }));
  const shown = column.getSpecialCellsOrNullObject("Visible").load("areas/items/address");
  await context.sync();
  const areas = shown.isNullObject
    ? []
    : shown.areas.items.flatMap(({ address }) => parseAddress(address) ?? []);
  const runs: RowRun[] = [];
  let next = zone.row;
  const end = { row: zone.row + zone.rows, rows: 0 };
  const byRow = areas.map((area) => area.zone).sort((one, other) => one.row - other.row);
  for (const { row, rows } of [...byRow, end]) {
    if (row > next) runs.push({ row: next, count: row - next });
    next = row + rows;
  }
  return runs;
}
