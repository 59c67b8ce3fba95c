import { type Cell, isBlank } from "../cells/Cell";
import { calendarDay, type Grain } from "./calendarDays";
import type { DateDraft } from "./DateDraft";
import type { DateEvidence } from "./dateEvidence";
import { type DateNumber, dateNumberReader } from "./dateNumbers";
import type { OrderedCell } from "./dateOrder";
import { type DateText, parseDateText } from "./parseDateText";
import type { MonthAndNumberCell, YearlessCell } from "./yearlessDates";

/** Cells whose meaning the column has to settle, and what is to be said of the others. */
export interface OpenCells {
  readonly ordered: OrderedCell[];
  readonly yearless: YearlessCell[];
  readonly monthsAndNumbers: MonthAndNumberCell[];
  /** Dotted texts with their days. */
  readonly dotted: { readonly text: string; readonly serial: number }[];
  /** Rows of serials. */
  readonly trueDates: number[];
  /** Rows of numbers that are days but no serials as they stand: 20260315, a serial kept as text. */
  readonly digits: number[];
}

/** "-", "n/a" and the empty dates of databases: 0, 0000-00-00. */
const noDate = /^(?:[\s\-–—/.]*|n\/?a|[0\-/.: ]+)$/i;

/** Whether a cell says that there is no date; `evidence` tells whether a 0 does. */
export function isNoDate(cell: Cell | undefined, evidence: DateEvidence): boolean {
  if (typeof cell === "string") return noDate.test(cell);
  return isBlank(cell) || (cell === 0 && evidence.isDates);
}

/** Places the cells that have one reading whatever the others are, and gives back those that are open. */
export function placeDates(draft: DateDraft, evidence: DateEvidence): OpenCells {
  const open: OpenCells = {
    ordered: [],
    yearless: [],
    monthsAndNumbers: [],
    dotted: [],
    trueDates: [],
    digits: [],
  };
  const { cells, today } = draft.facts;
  const meanings = new Map<string, DateText | null>();
  const numbers: number[] = [];
  const numberRows: number[] = [];
  let hasOtherTexts = false;
  cells.forEach((cell, row) => {
    if (isNoDate(cell, evidence)) return;
    if (typeof cell === "number") {
      numbers.push(cell);
      numberRows.push(row);
    } else if (typeof cell === "string") {
      let meaning = meanings.get(cell);
      if (meaning === undefined) {
        meaning = parseDateText(cell, today);
        meanings.set(cell, meaning);
      }
      if (meaning?.kind === "number") {
        numbers.push(meaning.number);
        numberRows.push(row);
      } else if (meaning) placeText(draft, open, row, cell, meaning);
      else hasOtherTexts = true;
    }
  });
  const read = dateNumberReader(numbers, evidence, hasOtherTexts);
  numberRows.forEach((row, index) => placeNumber(draft, open, row, read(numbers[index] ?? NaN)));
  return open;
}

function placeText(draft: DateDraft, open: OpenCells, row: number, text: string, date: DateText): void {
  if (date.kind === "date") {
    put(draft, row, date.serial, date.grain);
    if (date.isDotted) open.dotted.push({ text, serial: date.serial });
  } else if (date.kind === "ordered") open.ordered.push({ row, text, date });
  else if (date.kind === "yearless") open.yearless.push({ row, text, date });
  else if (date.kind === "monthAndNumber") open.monthsAndNumbers.push({ row, text, date });
}

function placeNumber(draft: DateDraft, open: OpenCells, row: number, date: DateNumber | null): void {
  if (date?.kind === "month") {
    const inYear = (year: number) => calendarDay(year, date.month, 1);
    open.yearless.push({ row, text: String(date.month), date: { grain: "month", inYear } });
  } else if (date) {
    const cell = draft.facts.cells[row];
    const isSerial = cell === date.serial;
    put(draft, row, isSerial ? date.serial : Math.floor(date.serial), date.grain);
    if (isSerial) open.trueDates.push(row);
    else if (date.grain === "day") open.digits.push(row);
  }
}

function put(draft: DateDraft, row: number, serial: number, grain: Grain): void {
  draft.serials[row] = serial;
  draft.grains[row] = grain;
}
