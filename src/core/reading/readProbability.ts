import { type Cell, textOfCell } from "../cells/Cell";
import type { Finding } from "./Reading";
import { readNumbers } from "./readNumbers";

interface ProbabilityReading {
  /** 0 … 1 by cell; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly findings: readonly Finding[];
}

/**
 * A column of probabilities, in one reading: where any figure without a sign of its own is above 1 they are all per
 * cent (25), else shares (0.25); "25 %" is what it says. A probability is never above 100 %: what is, is said and none.
 */
export function readProbability(facts: {
  readonly cells: readonly Cell[];
  readonly column: number;
  readonly header: string;
}): ProbabilityReading {
  const { cells, column, header } = facts;
  // Without its header and with the answer given, a figure stays itself and a text with a sign is its share.
  const read = readNumbers({ cells, column, header: "" }, { [`percent:${column}`]: "share" });
  const isBare = (row: number): boolean => !/[%％‰]/.test(textOfCell(cells[row]));
  const figures = read.values.map((value) => (typeof value === "number" ? value : null));
  const isPerCent = figures.some((value, row) => value !== null && value > 1 && isBare(row));
  const outside: number[] = [];
  const values = figures.map((value, row) => {
    const share = value !== null && isPerCent && isBare(row) ? value / 100 : value;
    if (share === null || (share >= 0 && share <= 1)) return share;
    outside.push(row);
    return null;
  });
  const example = textOfCell(cells[outside[0] ?? -1]);
  const params = { header, count: outside.length, example };
  const evidence = { column, rows: outside };
  return {
    values,
    findings: outside.length === 0 ? [] : [{ key: "readProbabilityOutside", params, evidence }],
  };
}
