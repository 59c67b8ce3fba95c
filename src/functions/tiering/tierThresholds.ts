import { type Cell, isBlank, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { numberFromCell } from "../../core/cells/parseNumber";
import { DomainError } from "../../core/DomainError";
import { shapeOf, type TableRow, tableRows } from "../../core/tables/tableRows";
import { defaultThresholds } from "../../core/tiering/classesByThreshold";
import { numberList } from "../edge/numbers";
import type { Parameter } from "../edge/Parameter";
import { readRows } from "../edge/table";

/** Where tiers begin, best first; and, from a table that has them, one name more than there are bounds. */
interface TierScheme {
  readonly bounds: readonly number[];
  readonly names?: readonly string[];
}

export const defaultScheme: TierScheme = { bounds: defaultThresholds };

const parameter = "thresholds";
const list = numberList("thresholds");

/**
 * Thresholds from a list, or with their labels from a table of two columns (label and threshold, either first); in
 * the table the row without a threshold, or with one of 0 or less, is the lowest tier.
 * Errors: `shape` for two columns of numbers; `duplicateKey`, `missing`, `notNumber`, `labelCount`.
 */
export const tierThresholds: Parameter<TierScheme> = {
  form: "list",
  unit: "thresholds",
  read(name, raw) {
    const table = readRows(name, raw);
    const scheme = table[0]?.length === 2 ? fromTable(table) : null;
    return scheme ?? { bounds: list.read(name, raw) };
  },
};

function fromTable(table: readonly (readonly Cell[])[]): TierScheme | null {
  const column = [0, 1].find((candidate) =>
    tableRows(table, [1 - candidate]).every((row) => isLabel(row.cells[candidate])),
  );
  if (column === undefined) {
    if (table.length === 1) return null;
    throw new DomainError("shape", {
      parameter,
      value: shapeOf(table),
      expected: "one column, or labels and thresholds",
    });
  }
  const rows = tableRows(table, [1 - column]);
  checkLabels(rows, column);
  const tiers = rows.map((row) => toTier(row, column)).sort((a, b) => b.threshold - a.threshold);
  checkLowest(tiers, 1 - column);
  return {
    bounds: tiers.slice(0, -1).map((tier) => tier.threshold),
    names: tiers.map((tier) => tier.label),
  };
}

interface Tier {
  readonly label: string;
  /** −∞ for none. */
  readonly threshold: number;
  readonly row: number;
}

function toTier({ cells, row }: TableRow, column: number): Tier {
  const threshold = numberFromCell(cells[1 - column]);
  if (threshold !== "bad")
    return { label: textOfCell(cells[column]).trim(), threshold: threshold ?? -Infinity, row };
  const value = textOfCell(cells[1 - column]);
  throw new DomainError("notNumber", { parameter, value, row, column: 2 - column });
}

function checkLabels(rows: readonly TableRow[], column: number): void {
  const seen = new Set<string>();
  for (const { cells, row } of rows) {
    const value = textOfCell(cells[column]).trim();
    if (seen.has(labelKey(value))) throw new DomainError("duplicateKey", { parameter, value, row });
    seen.add(labelKey(value));
  }
}

/** The last of the tiers, and no other, needs no threshold. */
function checkLowest(tiers: readonly Tier[], column: number): void {
  const [last, open] = [tiers.at(-1), tiers.at(-2)];
  if (last && open?.threshold === -Infinity) {
    throw new DomainError("missing", { parameter, row: last.row, column: column + 1 });
  }
  if (last && last.threshold > 0) {
    throw new DomainError("labelCount", { parameter, value: tiers.length, expected: tiers.length + 1 });
  }
}

function isLabel(cell: Cell | undefined): boolean {
  return typeof cell === "string" && !isBlank(cell) && numberFromCell(cell) === "bad";
}
