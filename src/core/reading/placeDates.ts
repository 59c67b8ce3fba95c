import { type Cell, isBlank, textOfCell } from "../cells/Cell";
import type { Grain } from "./calendarDays";
import type { DateDraft } from "./DateDraft";
import type { DateEvidence } from "./dateEvidence";
import { type DateNumber, dateNumberReader, isPlainSerial } from "./dateNumbers";
import type { OrderedCell } from "./dateOrder";
import { type DateText, parseDateText } from "./parseDateText";
import type { MonthAndNumberCell, YearlessCell } from "./yearlessDates";

/** Cells whose meaning the column has to settle, and what is to be said of the others. */
export interface OpenCells {
  readonly ordered: OrderedCell[];
  readonly yearless: YearlessCell[];
  readonly monthsAndNumbers: MonthAndNumberCell[];
  /** Texts of the form 05.04.2026. */
  readonly dotted: OrderedCell[];
  /** Rows of serials. */
  readonly trueDates: number[];
  /** Rows of numbers that are days but no serials as they stand: 20260315, a serial kept as text. */
  readonly digits: number[];
}

/** "-", "n/a" and the empty dates of databases: 0, 0000-00-00. */
const noDate = /^(?:[\s\-–—/.]*|n\/?a|[0\-/.: ]+)$/i;

/** Whether a cell says that there is no date; `evidence` tells whether a 0 does. */
export function isNoDate(cell: Cell | undefined, evidence: DateEvidence): boolean {
  if (typeof cell === "number") return cell === 0 && evidence.isDates;
  return typeof cell === "string" ? noDate.test(cell) : isBlank(cell);
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
  const meanings = new Map<string, DateText | "none" | null>();
  const numbers: number[] = [];
  const numberRows: number[] = [];
  let hasOtherTexts = false;
  const placeOpenText = (row: number, cell: string) => {
    let meaning = meanings.get(cell);
    if (meaning === undefined) {
      meaning = noDate.test(cell) ? "none" : parseDateText(cell, today);
      meanings.set(cell, meaning);
    }
    if (meaning === "none") return;
    if (meaning === null) hasOtherTexts = true;
    else if (meaning.kind === "number") {
      numbers.push(meaning.number);
      numberRows.push(row);
    } else placeText(draft, open, row, cell, meaning);
  };
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    if (typeof cell === "string") placeOpenText(row, cell);
    else if (typeof cell !== "number" || isNoDate(cell, evidence)) continue;
    else if (evidence.isDates && evidence.period !== "quarter" && isPlainSerial(cell)) {
      draft.serials[row] = cell;
      open.trueDates.push(row);
    } else {
      numbers.push(cell);
      numberRows.push(row);
    }
  }
  const read = dateNumberReader(numbers, evidence, hasOtherTexts);
  numberRows.forEach((row, index) => placeNumber(draft, open, row, read(numbers[index] ?? NaN)));
  return open;
}

function placeText(draft: DateDraft, open: OpenCells, row: number, text: string, date: DateText): void {
  if (date.kind === "date") put(draft, row, date.serial, date.grain);
  else if (date.kind === "ordered") (date.isDotted ? open.dotted : open.ordered).push({ row, text, date });
  else if (date.kind === "yearless") open.yearless.push({ row, text, date });
  else if (date.kind === "monthAndNumber") open.monthsAndNumbers.push({ row, text, date });
}

function placeNumber(draft: DateDraft, open: OpenCells, row: number, date: DateNumber | null): void {
  if (date?.kind === "yearless") {
    open.yearless.push({ row, text: textOfCell(draft.facts.cells[row]), date });
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
