import { requiredFields, type ColumnMapping, type FieldOf, type SourceRole } from "../../core/columns/fields";
import { fieldTexts } from "../../i18n/fieldTexts";
import { ActionError } from "./messages";
import type { Language } from "../../i18n/Language";
import type { SourceTable } from "../sources/SourceTable";

/** Errors: noRows, columnMissing for a required field without a column, columnOutside for one that is not there. */
export function checkMapping<R extends SourceRole>(
  role: R,
  table: SourceTable,
  mapping: ColumnMapping<R>,
  language: Language,
): void {
  if (table.rows === 0) throw new ActionError("noRows", { source: table.label });
  const texts: Readonly<Record<string, string>> = fieldTexts[language][role];
  for (const [field, column] of Object.entries<number | null>(mapping)) {
    const name = texts[field] ?? field;
    if (column === null) {
      if (requiredFields[role].includes(field as FieldOf<R>))
        throw new ActionError("columnMissing", { field: name });
    } else if (column < 0 || column >= table.columns.length) {
      throw new ActionError("columnOutside", {
        field: name,
        column: column + 1,
        source: table.label,
        count: table.columns.length,
      });
    }
  }
}
