import { type Cell, textOfCell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import type { RowFacts, RowKind } from "./RowFacts";
import { hasColon, isNoteText } from "./noteWords";
import { totalLabel } from "./totalWords";

/** A row with one text and nothing else. */
interface LoneText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface RowShapes {
  /** Null where the row is one of data or a total. */
  readonly kinds: (RowKind | null)[];
  /** Lone texts with rows of the list below them, and none of the notes. */
  readonly captions: readonly (LoneText & { readonly isCertain: boolean })[];
  /** Lone texts below the list that do not say what they are. */
  readonly unclearNotes: readonly LoneText[];
}

/** What rows are by their shape alone: blank, the headers again, notes and signatures below, captions of groups. */
export function rowShapes(list: RowFacts): RowShapes {
  const count = list.columns[0]?.length ?? 0;
  const kinds = new Array<RowKind | null>(count).fill(null);
  const lone: LoneText[] = [];
  const isHeaderRow = headerRowTest(list);
  const titles = new Set((list.above ?? []).map(labelKey));
  let lastOfSeveral = -1;
  for (let row = 0; row < count; row++) {
    const [first, second] = twoFilled(list.columns, row);
    if (first === undefined) kinds[row] = "blank";
    else if (isHeaderRow(row, first)) kinds[row] = "repeatedHeader";
    else if (second !== undefined) lastOfSeveral = row;
    else {
      const cell = list.columns[first]?.[row];
      if (typeof cell !== "string" || !/\p{L}/u.test(cell)) continue;
      if (titles.has(labelKey(cell))) kinds[row] = "note";
      else lone.push({ row, column: first, text: cell });
    }
  }
  const end = list.amounts.size > 0 ? lastAmountRow(list, count) : lastOfSeveral;
  const unclearNotes = markNotes(list, kinds, lone, end);
  return { kinds, captions: findCaptions(list, kinds, lone), unclearNotes };
}

/** Blank, or marks without a letter or digit: a dash, a line of "====". */
export function isEmptyCell(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  if (typeof cell !== "string") return false;
  const code = cell.charCodeAt(0) | 32;
  const isPlain =
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0x4e00 && code <= 0x9fff);
  return !isPlain && !/[\p{L}\p{N}]/u.test(cell);
}

function twoFilled(columns: RowFacts["columns"], row: number): [] | [number] | [number, number] {
  let first = -1;
  for (let column = 0; column < columns.length; column++) {
    if (isEmptyCell(columns[column]?.[row])) continue;
    if (first >= 0) return [first, column];
    first = column;
  }
  return first < 0 ? [] : [first];
}

/**
 * Whether a row holds the headers again: every cell is its header, or one line of a header of several lines
 * ("2025" of "2025 / Q1"); a single cell only above a row that does.
 */
function headerRowTest({ headers, columns }: RowFacts): (row: number, first: number) => boolean {
  const lines = headers.map(
    (header) => new Set([labelKey(header), ...header.split(" / ").map((line) => labelKey(line))]),
  );
  const isLine = (column: number, row: number) =>
    lines[column]?.has(labelKey(textOfCell(columns[column]?.[row]))) === true;
  const test = (row: number, first: number): boolean => {
    if (!isLine(first, row)) return false;
    const filled = columns.flatMap((cells, column) => (isEmptyCell(cells[row]) ? [] : [column]));
    if (!filled.every((column) => isLine(column, row))) return false;
    if (!filled.some((column) => typeof columns[column]?.[row] === "string")) return false;
    const next = columns.findIndex((cells) => !isEmptyCell(cells[row + 1]));
    return filled.length > 1 || headers.length === 1 || (next >= 0 && next !== first && test(row + 1, next));
  };
  return test;
}

function lastAmountRow({ amounts }: RowFacts, count: number): number {
  let row = count - 1;
  while (row >= 0 && [...amounts.values()].every((values) => (values[row] ?? null) === null)) row--;
  return row;
}

/** Marks the notes: lines that say so anywhere, and below the last amount all that follows one or has a colon. */
function markNotes(
  list: RowFacts,
  kinds: (RowKind | null)[],
  lone: readonly LoneText[],
  end: number,
): LoneText[] {
  const unclear: LoneText[] = [];
  const loneOf = new Map(lone.map((text) => [text.row, text]));
  for (const { row, text } of lone) if (row <= end && isNoteText(text)) kinds[row] = "note";
  for (let row = end + 1; row < kinds.length; row++) {
    if (kinds[row] !== null) continue;
    const text = loneOf.get(row);
    const first = text?.text ?? firstText(list, row);
    const total = first === null ? null : totalLabel(first);
    // "Total records: 5" in a line of its own is a note.
    if (first === null || (total && (total.rest === "" || !text || !hasColon(first)))) continue;
    if (isNoteText(first) || (text ? hasColon(first) : isSignatureRow(list, row))) kinds[row] = "note";
    else if (text && list.known?.has(labelKey(first)) !== true) {
      if (row > 0 && kinds[row - 1] === "note") kinds[row] = "note";
      else if (row > 0 && (unclear.at(-1)?.row === row - 1 || isApart(list, kinds, row - 1)))
        unclear.push(text);
    }
  }
  return unclear;
}

/** Cells such as "Approved: Ann" side by side, or "Approved:" and who did. */
function isSignatureRow({ columns }: RowFacts, row: number): boolean {
  const cells = columns.map((column) => column[row]).filter((cell) => !isEmptyCell(cell));
  const isMarked = (cell: Cell | undefined) => typeof cell === "string" && hasColon(cell);
  return cells.every(isMarked) || (typeof cells[0] === "string" && endsInColon(cells[0]));
}

/** Whether the row before parts what follows from the list: a blank row, or a total. */
function isApart(list: RowFacts, kinds: readonly (RowKind | null)[], before: number): boolean {
  const text = firstText(list, before);
  return kinds[before] === "blank" || (text !== null && totalLabel(text)?.rest === "");
}

function firstText({ columns }: RowFacts, row: number): string | null {
  const cell = columns.find((cells) => !isEmptyCell(cells[row]))?.[row];
  return typeof cell === "string" ? cell : null;
}

/** Certain are a colon at the end, and a column that no other row of the list fills (a total may). */
function findCaptions(
  list: RowFacts,
  kinds: readonly (RowKind | null)[],
  lone: readonly LoneText[],
): RowShapes["captions"] {
  const rows = new Set(lone.map(({ row }) => row));
  let last = kinds.length - 1;
  while (last >= 0 && (kinds[last] !== null || rows.has(last))) last--;
  const found = lone.filter(({ row, text }) => {
    if (kinds[row] !== null || row >= last) return false;
    const total = totalLabel(text);
    if (endsInColon(text)) return total?.rest !== "";
    return total === null && list.known?.has(labelKey(text)) !== true;
  });
  const own = new Map<number, boolean>();
  const isOwn = (column: number): boolean =>
    (list.columns[column] ?? []).every(
      (cell, row) =>
        isEmptyCell(cell) ||
        kinds[row] !== null ||
        rows.has(row) ||
        (typeof cell === "string" && totalLabel(cell) !== null),
    );
  return found.map((text) => {
    if (!own.has(text.column)) own.set(text.column, isOwn(text.column));
    return { ...text, isCertain: own.get(text.column) === true || endsInColon(text.text) };
  });
}

function endsInColon(text: string): boolean {
  return /[:：]\s*$/.test(text);
}
