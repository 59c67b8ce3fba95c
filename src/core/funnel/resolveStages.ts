import { labelKey } from "../cells/labelKey";
import { DomainError } from "../DomainError";
import { isLostLabel, stageCode } from "./stageLabels";
import type { StageTable } from "./stageTable";

const blankStage = -1;
export const unknownStage = -2;

/**
 * The row of the table of each label: −1 for a blank label, −2 for one that is not in the table. The whole label
 * counts first, then its code (P0 …); a lost label that the table does not name goes to its first lost row.
 */
export function resolveStages(labels: readonly string[], table: StageTable): Int32Array {
  const byKey = new Map<string, number>();
  table.labels.forEach((label, row) => {
    const key = labelKey(label);
    byKey.set(key, row);
    const code = stageCode(key);
    if (code !== null) byKey.set(code, row);
  });
  const lostRow = table.lost.includes(true) ? table.lost.indexOf(true) : unknownStage;
  const byText = new Map<string, number>();
  return Int32Array.from(labels, (label) => {
    let row = byText.get(label);
    if (row === undefined) byText.set(label, (row = resolve(label)));
    return row;
  });

  function resolve(label: string): number {
    const key = labelKey(label);
    if (key === "") return blankStage;
    const row = byKey.get(key) ?? byKey.get(stageCode(key) ?? key);
    return row ?? (isLostLabel(label) ? lostRow : unknownStage);
  }
}

/** As resolveStages, for totals: `unknownLabel` with the position of the first label that the table lacks. */
export function knownStages(labels: readonly string[], table: StageTable, parameter = "stages"): Int32Array {
  const stages = resolveStages(labels, table);
  const first = stages.indexOf(unknownStage);
  if (first >= 0) {
    throw new DomainError("unknownLabel", { parameter, value: labels[first] ?? "", item: first + 1 });
  }
  return stages;
}
