import { fields, type FieldOf, type ColumnMapping, type SourceRole } from "../../core/columns/fields";
import { runExcel } from "../../excel/runExcel";
import { settingValue } from "../../excel/settingValue";
import type { SourceTable } from "./SourceTable";
import { mappingKey } from "./mappingKey";

/** Keeps a mapping in the workbook, by header text, so that columns may move. One round trip. */
export async function rememberMapping<R extends SourceRole>(
  role: R,
  table: SourceTable,
  mapping: ColumnMapping<R>,
): Promise<void> {
  const names: readonly FieldOf<R>[] = fields[role];
  const headers = names.map((field) => {
    const column = mapping[field];
    return [field, column === null ? null : (table.headers[column] ?? null)];
  });
  const value = JSON.stringify(Object.fromEntries(headers));
  await runExcel((context) => settingValue.write(context, mappingKey(role, table), value));
}
