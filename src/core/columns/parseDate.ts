import type { Cell } from "../cells/Cell";

const dayText =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u;

/** Days from 1899-12-30, Excel's day 0 for every date after February 1900. */
const epoch = Date.UTC(1899, 11, 30);

/**
 * The day of a cell as an Excel serial number (whole days); null when the cell is no date.
 * A number is taken as a serial from 1 to 2,958,465 (9999-12-31). Text is read year first: "2026-03-01",
 * "2026/3/1", "2026年3月1日", "1996-07-04 00:00:00.000"; "2026-03" is the first of the month.
 */
export function parseDate(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= 1 && cell < 2958466 ? Math.floor(cell) : null;
  if (typeof cell !== "string") return null;
  const match = dayText.exec(cell.normalize("NFKC").trim());
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (time - epoch) / 86_400_000;
}
