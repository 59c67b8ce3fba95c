import { type Cell, isCellError, textOfCell } from "../../core/cells/Cell";
import type { SelfCheckCase } from "./SelfCheckCase";

type Result = SelfCheckCase["result"];
/** How an error is written where one is expected or comes out: "Error #N/A". */
type ErrorText = (code: string) => string;

/** In the order of Excel's ERROR.TYPE, which numbers them from 1. */
const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Relative, as the golden tests: what is left of a double after sums in another order. */
const tolerance = "1E-12";
/** Of numbers where a result of several cells stands in one. */
const shownDecimals = 6;
const separator = "; ";

interface VerdictWords {
  readonly agrees: string;
  readonly differs: string;
  readonly error: ErrorText;
}

/**
 * A formula that computes another one and compares what comes out with what is expected: as many rows and columns,
 * and cell by cell the same type, the same error, the same text to the letter, numbers to twelve digits. An expected
 * error stands there as text, so that it is read and not passed on; an error by itself is one cell.
 */
export function verdictFormula(formula: string, expected: Result, words: VerdictWords): string {
  const f = formula.slice(1);
  const e = constant(expected, words.error);
  const codes = errors.map((code) => quoted(words.error(code))).join(",");
  const [rows, columns] = sizeOf(expected);
  const alike = [
    `(IFERROR(ERROR.TYPE(${f}),0)=IFERROR(MATCH(${e},{${codes}},0),0))`,
    `(ISNUMBER(${f})=ISNUMBER(${e}))`,
    `(ISLOGICAL(${f})=ISLOGICAL(${e}))`,
    `IFERROR(IF(ISNUMBER(${e}),ABS(${f}-${e})<=${tolerance}*(1+ABS(${e})),EXACT(${f},${e})),TRUE)`,
  ].join("*");
  const isOfSize = `(IFERROR(ROWS(${f}),1)=${rows})*(IFERROR(COLUMNS(${f}),1)=${columns})`;
  const [agrees, differs] = [quoted(words.agrees), quoted(words.differs)];
  return `=IF(${isOfSize},IF(SUMPRODUCT(${alike})=${rows * columns},${agrees},${differs}),${differs})`;
}

/** What comes out, in one cell: by itself where one cell is expected, else row by row as expectedText has it. */
export function computedFormula(formula: string, expected: Result, error: ErrorText): string {
  const [rows, columns] = sizeOf(expected);
  if (rows * columns === 1) return formula;
  const f = formula.slice(1);
  const named = errors.map((code) => quoted(error(code))).join(",");
  const shown = `IF(ISNUMBER(${f}),ROUND(${f},${shownDecimals}),${f})`;
  const cells = `IF(ISERROR(${f}),CHOOSE(IFERROR(ERROR.TYPE(${f}),1),${named}),${shown})`;
  return `=TEXTJOIN(${quoted(separator)},FALSE,${cells})`;
}

/** The expected result in one cell: by itself where it is one, else its cells row by row, numbers rounded. */
export function expectedText(expected: Result, error: ErrorText): Cell {
  const cells = expected.flat();
  const [only] = cells;
  if (cells.length === 1 && only !== undefined)
    return isCellError(only) ? error(only.error) : only === "" ? null : only;
  const factor = 10 ** shownDecimals;
  return cells
    .map((cell) => {
      if (isCellError(cell)) return error(cell.error);
      if (typeof cell === "number") return String(Math.round(cell * factor) / factor);
      return textOfCell(cell);
    })
    .join(separator);
}

function sizeOf(result: Result): readonly [rows: number, columns: number] {
  return [result.length, result[0]?.length ?? 1];
}

/** Cells as a constant of a formula: one by itself, more in braces. */
function constant(cells: Result, error: ErrorText): string {
  const [rows, columns] = sizeOf(cells);
  const text = cells
    .map((row) =>
      row
        .map((cell) => {
          if (isCellError(cell)) return quoted(error(cell.error));
          return typeof cell === "string" ? quoted(cell) : textOfCell(cell);
        })
        .join(","),
    )
    .join(";");
  return rows * columns === 1 ? text : `{${text}}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
