import { labelAt, type Labels } from "../../core/cells/Labels";
import { DomainError } from "../../core/DomainError";
import { stageTable } from "../../core/funnel/stageTable";
import type { ErrorWords } from "../FunctionWords";
import { type CellFailure, toCellError } from "../edge/cellErrors";
import { optional } from "../edge/Parameter";
import { table } from "../edge/table";

/** The parameter `weights` of all that takes stages; the house defaults when it was left out. */
export const weights = optional(table("stageWeights", stageTable), stageTable());
export const weightsWords = "Your stages and their weights, a table of two columns; P0 to P6 if left out.";

/** The error of a deal whose stage is not in the table, in its own cell. */
export function stageError(labels: Labels, index: number): CellFailure {
  const details = { parameter: "stages", value: labelAt(labels, index), item: index + 1 };
  return toCellError(new DomainError("unknownLabel", details));
}

export const stageNamesWords =
  "A stage matches by its code: `P3`, `p3` and `P3-初步认可` are one. In a table of your own any names will do. Lost, Closed Lost, closedlost, Cancelled, Canceled, Disqualified, Dead, 丢单, 输单, 流失, 战败 and 作废 mean lost, and a lost stage weighs 0.";
export const ownProbabilityWords =
  "A stage that is itself a number from 0 to 1, or a text such as 40 %, and stands in no table is the deal's own probability; 1 is won.";
export const weightErrors: readonly ErrorWords[] = [
  ["#VALUE!", "A weight in `weights` is negative."],
  ["#NUM!", "A weight in `weights` is above 1."],
];
export const unknownStageError: ErrorWords = [
  "#N/A",
  "A stage is not in the table of stages. The whole result fails; the message names the first such cell.",
];
export const ownUnknownStageError: ErrorWords = [
  "#N/A",
  "A stage is not in the table of stages. Only its own result fails.",
];
