import type { Cell } from "../cells/Cell";
import { parseDate } from "../dates/parseDate";

const fractionOfSecond = /(:\d{2})\.\d+Z?$/;
const yearAndMonth = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月)$/;
const lastSerial = 2_958_465;

/**
 * The day of a cell as an Excel serial number (whole days); null when the cell is no date. A number is taken as a
 * serial; a text must be written year first, "1996-07-04 00:00:00.000" included; a year and month mean its first day.
 */
export function dateOfCell(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell >= 1 && cell < lastSerial + 1 ? Math.floor(cell) : null;
  if (typeof cell !== "string") return null;
  const text = cell.trim().replace(fractionOfSecond, "$1");
  const month = yearAndMonth.exec(text.normalize("NFKC"));
  return parseDate(month ? `${month[1]}-${month[2] ?? month[3]}-1` : text);
}
