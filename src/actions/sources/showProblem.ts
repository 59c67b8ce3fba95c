import type { DataProblem, SourceTable } from "../types";
import { ActionError } from "../ActionError";

export async function showProblem(_table: SourceTable, _problem: DataProblem): Promise<void> {
  throw new ActionError("unexpected", { detail: "showProblem" });
}
