import { isDateFormat } from "../dateSystem";
import { formatZone, sheetColumns, type Zone } from "../address/Zone";

const sampleRows = 40;
const sampleCells = 40_000;

/** The columns of a list, from 0, of whose first rows of data one has a format of dates. One round trip. */
export async function dateColumns(
  context: Excel.RequestContext,
  sheet: string,
  body: Zone,
): Promise<number[]> {
  const columns = Math.min(body.columns, sheetColumns - 1);
  const rows = Math.min(body.rows, sampleRows, Math.ceil(sampleCells / columns));
  const sample = context.workbook.worksheets
    .getItem(sheet)
    .getRange(formatZone({ ...body, rows, columns }))
    .load("numberFormat");
  await context.sync();
  const formats = sample.numberFormat as string[][];
  return Array.from({ length: columns }, (_, column) => column).filter((column) =>
    formats.some((row) => isDateFormat(row[column] ?? "")),
  );
}
