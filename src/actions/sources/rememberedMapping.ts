import { fields, type FieldOf, type ColumnMapping, type SourceRole } from "../../core/columns/fields";
import { recogniseList } from "../../core/reading/shape/recogniseList";
import { queueReadOnly } from "../../excel/read/readOnly";
import { runExcel } from "../../excel/runExcel";
import { settingValue } from "../../excel/settingValue";
import { todaySerial } from "../list/stamp";
import { type ListPlace, type SourceTable, sourceKey } from "./SourceTable";

/** What the workbook remembers of the mapping that the user chose for a source. One round trip. */
export function readMapping(role: SourceRole, source: ListPlace): Promise<unknown> {
  const key = mappingKey(role, source);
  return runExcel(async (context) => {
    const isReadOnly = queueReadOnly(context);
    const value = await settingValue.read(context, key);
    return isReadOnly() ? (unsaved.get(key) ?? value) : value;
  });
}

/**
 * The mapping that the user chose before for this source, as far as its headers are still there; else, and for
 * the rest, what the columns are recognised as. One round trip, unless what is remembered has been read.
 */
export async function suggestMapping<R extends SourceRole>(
  role: R,
  table: SourceTable,
  remembered?: unknown,
): Promise<ColumnMapping<R>> {
  const stored = remembered === undefined ? await readMapping(role, table) : remembered;
  const recognised = recogniseList(role, table.headers, firstCells(table), {
    today: todaySerial(),
    isHeadless: table.isHeadless === true,
  }).mapping;
  if (typeof stored !== "string") return recognised;
  const headers = JSON.parse(stored) as Readonly<Record<string, string | null>>;
  const names: readonly FieldOf<R>[] = fields[role];
  const entries = names.map((field) => {
    const header = headers[field];
    if (header === undefined) return [field, recognised[field]];
    const column = header === null ? -1 : table.headers.indexOf(header);
    return [field, column >= 0 ? column : header === null ? null : recognised[field]];
  });
  return Object.fromEntries(entries) as ColumnMapping<R>;
}

/** The first cells of each column are enough to recognise it. */
function firstCells(table: SourceTable): SourceTable["columns"] {
  return table.columns.map((cells) => cells.slice(0, 1000));
}

/** Mappings that were chosen while the workbook was open for reading only, by key. */
const unsaved = new Map<string, string>();

/**
 * Keeps a mapping in the workbook, by header text, so that columns may move; in memory while the workbook is open for
 * reading only. Two round trips.
 */
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
  const key = mappingKey(role, table);
  await runExcel(async (context) => {
    const isReadOnly = queueReadOnly(context);
    await context.sync();
    if (isReadOnly()) unsaved.set(key, value);
    else await settingValue.write(context, key, value);
  });
}

/** The workbook setting that holds the mapping of a source. */
function mappingKey(role: SourceRole, source: ListPlace): string {
  return `kam.mapping.${role}.${sourceKey(source)}`;
}
