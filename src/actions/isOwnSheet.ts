import type { BookMeta } from "../excel/read/BookMeta";
import { settingsSheet } from "../excel/settings/settingsSheet";

/** Whether a sheet was added by us: the settings, or one that a hidden name marks as output. */
export function isOwnSheet(sheet: string, meta: BookMeta): boolean {
  if (sheet === settingsSheet) return true;
  for (const [name, place] of meta.names) if (place.sheet === sheet && /^_KAM_sheet_/.test(name)) return true;
  return false;
}
