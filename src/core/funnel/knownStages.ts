import { DomainError } from "../DomainError";
import { resolveStages, unknownStage } from "./resolveStages";
import type { StageTable } from "./stageTable";

/** As resolveStages, for totals: `unknownLabel` with the position of the first label that the table lacks. */
export function knownStages(labels: readonly string[], table: StageTable, parameter = "stages"): Int32Array {
  const stages = resolveStages(labels, table);
  const first = stages.indexOf(unknownStage);
  if (first >= 0) {
    throw new DomainError("unknownLabel", { parameter, value: labels[first] ?? "", item: first + 1 });
  }
  return stages;
}
