import { queueReadOnly } from "../../excel/read/readOnly";
import { runExcel } from "../../excel/runExcel";
import { settingValue } from "../../excel/settingValue";
import { type ListPlace, sourceKey, type SourceTable } from "../sources/SourceTable";
import type { FilterOf } from "./FilterOf";

/** What a list was filtered by last in a role; nothing when it was not. One round trip. */
export async function readFilter<R extends keyof FilterOf>(role: R, table: ListPlace): Promise<FilterOf[R]> {
  const stored = await runExcel((context) => settingValue.read(context, keyOf(role, table)));
  return typeof stored === "string" ? (JSON.parse(stored) as FilterOf[R]) : {};
}

/** Keeps in the workbook what a list is filtered by; not in one that is open for reading only. Two round trips. */
export async function rememberFilter<R extends keyof FilterOf>(
  role: R,
  table: SourceTable,
  filter: FilterOf[R],
): Promise<void> {
  await runExcel(async (context) => {
    const isReadOnly = queueReadOnly(context);
    await context.sync();
    if (!isReadOnly()) await settingValue.write(context, keyOf(role, table), JSON.stringify(filter));
  });
}

/** The workbook setting that holds the filter of a list. */
function keyOf(role: keyof FilterOf, table: ListPlace): string {
  return `kam.filter.${role}.${sourceKey(table)}`;
}
