import { formatZone } from "../../excel/address/formatZone";
import type { Zone } from "../../excel/address/Zone";

/** In the order of Excel's ERROR.TYPE, which numbers them from 1. */
const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Relative, as the golden tests: what is left of a double after sums in another order. */
const tolerance = "1E-12";

export interface VerdictWords {
  readonly agrees: string;
  readonly differs: string;
  /** How an error is written where one is expected; see expectedCell. */
  readonly error: (code: string) => string;
}

/**
 * A formula that compares two blocks of the same size, cell by cell: the same type, the same error, the same text to
 * the letter, numbers to twelve digits. An expected error stands there as text, so that it is read and not passed on.
 */
export function verdictFormula(computed: Zone, expected: Zone, words: VerdictWords): string {
  const r = formatZone(computed);
  const e = formatZone(expected);
  const codes = errors.map((code) => quoted(words.error(code))).join(",");
  const alike = [
    `(IFERROR(ERROR.TYPE(${r}),0)=IFERROR(MATCH(${e},{${codes}},0),0))`,
    `(ISNUMBER(${r})=ISNUMBER(${e}))`,
    `(ISLOGICAL(${r})=ISLOGICAL(${e}))`,
    `IFERROR(IF(ISNUMBER(${e}),ABS(${r}-${e})<=${tolerance}*(1+ABS(${e})),EXACT(${r},${e})),TRUE)`,
  ].join("*");
  const cells = computed.rows * computed.columns;
  return `=IF(SUMPRODUCT(${alike})=${cells},${quoted(words.agrees)},${quoted(words.differs)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
