import type { SourceRole } from "../../core/columns/fields";
import type { SourceTable } from "./SourceTable";
import { sourceKey } from "./sourceKey";

/** The workbook setting that holds the mapping of a source. */
export function mappingKey(role: SourceRole, table: SourceTable): string {
  return `kam.mapping.${role}.${sourceKey(table)}`;
}
