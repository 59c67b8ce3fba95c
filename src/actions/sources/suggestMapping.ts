import type { ColumnMapping, SourceRole, SourceTable } from "../types";
import { ActionError } from "../ActionError";

export async function suggestMapping<R extends SourceRole>(
  _role: R,
  _table: SourceTable,
): Promise<ColumnMapping<R>> {
  throw new ActionError("unexpected", { detail: "suggestMapping" });
}
