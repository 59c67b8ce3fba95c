import type { SourceRole } from "../../core/columns/fields";
import { addTableRowsOp } from "../../excel/write/structureOps";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { Language } from "../../i18n/Language";
import { inColumns, type SettingsTableState } from "../settings/settingsTableState";
import type { ListFeature, ListFigures, ListRequest } from "./ListFeature";
import { ActionError } from "./messages";

/** Rows that a write adds to the feature's settings table. Errors: sheetProtected, sheetFiltered. */
export async function rememberedOps<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  figures: F,
  settings: SettingsTableState | null,
  language: Language,
): Promise<WriteOp[]> {
  const rows = feature.remembered(figures, language);
  if (settings?.table == null || rows.length === 0) return [];
  const { name, headers, rows: before, neighbours, protectedSheet, filteredSheet } = settings.table;
  if (protectedSheet !== null) throw new ActionError("sheetProtected", { sheet: protectedSheet });
  if (filteredSheet !== null) throw new ActionError("sheetFiltered", { sheet: filteredSheet });
  return [addTableRowsOp(name, before + 1, inColumns(name, headers, rows), await neighbours())];
}
