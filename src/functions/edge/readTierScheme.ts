import type { Cell } from "../../core/cells/Cell";
import { isBlank } from "../../core/cells/isBlank";
import { numberFromCell } from "../../core/cells/numberFromCell";
import { textOfCell } from "../../core/cells/textOfCell";
import { DomainError } from "../../core/DomainError";
import { tableRows } from "../../core/tables/tableRows";
import { defaultThresholds } from "../../core/tiering/tierByThreshold";
import { isOmitted } from "./isOmitted";
import { letterLabels } from "./letterLabels";
import { readLabelList } from "./readLabelList";
import { readNumberList } from "./readNumberList";
import { readTable } from "./readTable";

/** Thresholds, best first, and one label more than there are thresholds. */
export interface TierScheme {
  readonly thresholds: readonly number[];
  readonly labels: readonly string[];
}

/**
 * Thresholds and labels from two lists, or both from one table of two columns (label and threshold, either first);
 * in the table the row without a threshold, or with one of 0 or less, is the lowest tier.
 */
export function readTierScheme(thresholds: unknown, labels: unknown): TierScheme {
  const table = isOmitted(thresholds) ? [] : readTable("thresholds", thresholds);
  const scheme = table[0]?.length === 2 ? fromTable(table) : null;
  const bounds = scheme?.thresholds ?? readNumberList("thresholds", thresholds) ?? defaultThresholds;
  const given = readLabelList("labels", labels, bounds.length + 1);
  return { thresholds: bounds, labels: given ?? scheme?.labels ?? letterLabels(bounds.length + 1) };
}

function fromTable(table: readonly (readonly Cell[])[]): TierScheme | null {
  const column = [0, 1].find((candidate) =>
    tableRows(table, [1 - candidate]).every((row) => isLabel(row.cells[candidate])),
  );
  if (column === undefined) return null;
  const tiers = tableRows(table, [1 - column]).map(({ cells, row }) => {
    const threshold = numberFromCell(cells[1 - column]);
    if (threshold !== "bad")
      return { label: textOfCell(cells[column]).trim(), threshold: threshold ?? -Infinity };
    const value = textOfCell(cells[1 - column]);
    throw new DomainError("notNumber", { parameter: "thresholds", value, row, column: 2 - column });
  });
  tiers.sort((a, b) => b.threshold - a.threshold);
  const bounded = tiers.slice(0, -1).map((tier) => tier.threshold);
  if ((tiers.at(-1)?.threshold ?? 0) > 0) {
    throw new DomainError("labelCount", {
      parameter: "thresholds",
      value: tiers.length,
      expected: tiers.length + 1,
    });
  }
  return { thresholds: bounded, labels: tiers.map((tier) => tier.label) };
}

function isLabel(cell: Cell | undefined): boolean {
  return typeof cell === "string" && !isBlank(cell) && numberFromCell(cell) === "bad";
}
