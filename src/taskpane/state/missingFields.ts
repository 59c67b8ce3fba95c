import { type ColumnMapping, type FieldOf, requiredFields, type SourceRole } from "../../core/columns/fields";

/** The required fields of a role that have no column yet, in the order of the role. */
export function missingFields<R extends SourceRole>(
  role: R,
  mapping: ColumnMapping<R>,
): readonly FieldOf<R>[] {
  return requiredFields[role].filter((field) => mapping[field] === null);
}
