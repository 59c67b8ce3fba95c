import { stageTable, type StageTable } from "../../core/funnel/stageTable";
import { isOmitted } from "./isOmitted";
import { readTable } from "./readTable";

/** The stages of an optional `weights` parameter; the house defaults when it was left out. */
export function readStageTable(weights: unknown): StageTable {
  return isOmitted(weights) ? stageTable() : stageTable(readTable("weights", weights));
}
