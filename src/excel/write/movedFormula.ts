/** How the list moved that a formula stands in. */
export interface ListMove {
  /** The sheet of the list. */
  readonly sheet: string;
  /** Sheet row of the list's header before, from 0. */
  readonly from: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell or range, whole columns and rows too, with its sheet before it where that is named. */
const reference =
  /(?:('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(!.])/gu;

/**
 * A formula as Excel has rewritten it when the list moved down by whole rows. Null where that cannot be told: it refers to
 * cells of the sheet outside of the list's rows, or columns moved.
 */
export function movedFormula(formula: string, move: ListMove): string | null {
  const untold: string[] = [];
  const moved = references(formula)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            reference,
            (whole, sheet: string | undefined, cells: string, at: number, all: string) => {
              if (/[\p{L}\p{N}_.]/u.test(all.charAt(at - 1))) return whole;
              if (sheet !== undefined && plain(sheet) !== move.sheet) return whole;
              const rows = (cells.match(/\d+/g) ?? []).map(Number);
              const isCells = /[A-Z]\$?\d/.test(cells);
              if (
                sheet !== undefined ||
                !isCells ||
                move.columns !== 0 ||
                rows.some((row) => row <= move.from)
              )
                untold.push(whole);
              return whole.replace(/\d+/g, (row) => String(Number(row) + move.rows));
            },
          ),
    )
    .join("");
  return untold.length === 0 ? moved : null;
}

function plain(sheet: string): string {
  return sheet.replace(/^'|'$/g, "").replaceAll("''", "'");
}

/** A formula in parts: every second one is a text in quotes, or what stands in brackets. */
function references(formula: string): string[] {
  const parts = [""];
  let depth = 0;
  let inText = false;
  for (const character of formula) {
    const opens = !inText && character === "[";
    const isQuote = depth === 0 && character === '"';
    if ((opens && depth === 0) || (isQuote && !inText)) parts.push("");
    parts.push(`${parts.pop() ?? ""}${character}`);
    if (opens) depth++;
    if (!inText && depth > 0 && character === "]" && --depth === 0) parts.push("");
    if (isQuote) {
      inText = !inText;
      if (!inText) parts.push("");
    }
  }
  return parts;
}
