import type { ColumnMapping, DataProblem, SourceRole, SourceTable } from "../types";
import { ActionError } from "../ActionError";

export async function sourceProblems<R extends SourceRole>(
  _role: R,
  _table: SourceTable,
  _mapping: ColumnMapping<R>,
): Promise<DataProblem[]> {
  throw new ActionError("unexpected", { detail: "sourceProblems" });
}
