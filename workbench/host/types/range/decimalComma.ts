import type { HostRules } from "../../HostRules";

type Cells = readonly (readonly unknown[])[];
type Rules = Pick<HostRules, "decimalComma">;

/** The texts of numbers as a user reads them who writes 1.234,5. */
export function localTexts(
  texts: readonly (readonly string[])[],
  values: Cells,
  { decimalComma }: Rules,
): Cells {
  if (!decimalComma) return texts;
  return texts.map((row, r) =>
    row.map((text, c) => (typeof values[r]?.[c] === "number" ? text.replace(/[.,]/g, swapped) : text)),
  );
}

const swapped = (sign: string): string => (sign === "." ? "," : ".");

/** Formulas as that user types them: a decimal comma, and a semicolon between arguments. */
export function localFormulas(formulas: Cells, { decimalComma }: Rules): Cells {
  if (!decimalComma) return formulas;
  return formulas.map((row) =>
    row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? localFormula(cell) : cell)),
  );
}

function localFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(",", ";").replace(/(\d)\.(?=\d)/g, "$1,"),
    )
    .join("");
}
