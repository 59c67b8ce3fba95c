import type { ColumnMapping, SourceRole, SourceTable } from "../types";
import { ActionError } from "../ActionError";

export async function rememberMapping<R extends SourceRole>(
  _role: R,
  _table: SourceTable,
  _mapping: ColumnMapping<R>,
): Promise<void> {
  throw new ActionError("unexpected", { detail: "rememberMapping" });
}
