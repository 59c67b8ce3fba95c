import type { LoadedSource } from "../../excel/read/sourceCheck";
import { settingsSheet } from "../../excel/settingsSheet";
import type { Language } from "../../i18n/Language";
import type { KamSettings } from "../settings/KamSettings";
import { readSettings } from "../settings/readSettings";
import { loadSource } from "../sources/loadSource";
import type { SourceTable } from "../sources/SourceTable";
import { type Cell, isCellError } from "../../core/cells/Cell";
import { inSlices } from "./inSlices";
import { ActionError } from "./messages";

/**
 * Reads a list again and compares it with what a preview was made from: the same place, headers and rows, the same
 * cells in the columns that were used, and the same cells beside the list. Errors: sourceChanged, and those of
 * loadSource.
 */
export async function sourceUnchanged(
  table: SourceTable,
  used: readonly number[],
  signal?: AbortSignal,
): Promise<void> {
  const now = await loadSource(table.ref, undefined, signal);
  const changed = (): never => {
    throw new ActionError("sourceChanged", { source: table.label });
  };
  const { own } = table;
  const asFound =
    now.sheet === table.sheet &&
    now.address === table.address &&
    now.headers.every((header, column) => header === table.headers[column]) &&
    own.tier === now.own.tier &&
    own.override === now.own.override &&
    own.tierFormulas.every((content, row) => content === now.own.tierFormulas[row]);
  if (!asFound) changed();
  for (const column of used) {
    const [before = [], after = []] = [table.columns[column], now.columns[column]];
    await inSlices(
      before.length,
      (row) => {
        if (!isSameCell(before[row] ?? null, after[row] ?? null)) changed();
      },
      signal,
    );
  }
}

/**
 * Reads the settings again and compares them with those that a preview was made from; house defaults stand while the
 * workbook has none. Errors: sourceChanged, and those of readSettings.
 */
export async function settingsUnchanged(
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<void> {
  const now = await readSettings(language, signal);
  if ((settings.exists || now.exists) && JSON.stringify(now) !== JSON.stringify(settings))
    throw new ActionError("sourceChanged", { source: settingsSheet });
}

function isSameCell(before: Cell, after: Cell): boolean {
  return before === after || (isCellError(before) && isCellError(after) && before.error === after.error);
}

/** A loaded list in the words of the check that goes with the write itself, which compares the columns used. */
export function loadedSource(
  table: SourceTable,
  used: readonly number[] = table.columns.map((_, column) => column),
): LoadedSource {
  const { ref, label, sheet, headers, columns, rows, firstRow, firstColumn } = table;
  return {
    ref,
    label,
    sheet,
    headers,
    zone: { row: firstRow - 2, column: firstColumn - 1, rows: rows + 1, columns: headers.length },
    lastRow: new Map(used.map((column) => [column, columns[column]?.at(-1) ?? null])),
  };
}
