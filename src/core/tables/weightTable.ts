import { type Cell, textOfCell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import { DomainError } from "../DomainError";
import { shapeOf, tableNumber, tableRows, widthOf } from "./tableRows";

export interface WeightTable {
  readonly labels: readonly string[];
  readonly weights: readonly number[];
}

/**
 * A table of labels and weights: the label in the first column, the weight in the last (so that the four columns of
 * STAGEWEIGHTS serve as they are). In any row order, with or without a header, blank rows left out.
 * Errors: `shape` with one column, `emptyTable`, `missing`, `notNumber`, `duplicateKey`, `negativeWeight`.
 */
export function weightTable(rows: readonly (readonly Cell[])[], parameter: string): WeightTable {
  const width = widthOf(rows);
  if (width < 2) {
    throw new DomainError("shape", {
      parameter,
      value: shapeOf(rows),
      expected: "two columns, label and number",
    });
  }
  const labels: string[] = [];
  const weights: number[] = [];
  const seen = new Set<string>();
  for (const row of tableRows(rows, [width - 1])) {
    const label = textOfCell(row.cells[0]).trim();
    if (label === "") throw new DomainError("missing", { parameter, row: row.row, column: 1 });
    const weight = tableNumber(row, width - 1, parameter);
    if (weight < 0) throw new DomainError("negativeWeight", { parameter, value: weight, row: row.row });
    const key = labelKey(label);
    if (seen.has(key)) throw new DomainError("duplicateKey", { parameter, value: label, row: row.row });
    seen.add(key);
    labels.push(label);
    weights.push(weight);
  }
  if (labels.length === 0) throw new DomainError("emptyTable", { parameter });
  return { labels, weights };
}
