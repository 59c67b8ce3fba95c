import { planAnchor } from "../../excel/plans/PlanTabImage";
import { planTabName } from "../../excel/plans/planTabName";
import type { BookMeta } from "../../excel/read/BookMeta";
import { settingsSheet } from "../../excel/settingsSheet";
import { safeSheetName } from "../../excel/safeSheetName";

export interface PlanTab {
  readonly anchor: string;
  /** Name of the tab that is there, or that the new one will get. */
  readonly sheet: string;
  readonly exists: boolean;
  /** Where a new tab goes among the tabs, from 0: before the settings, which stay last; null for the end. */
  readonly position: number | null;
  /** Whether a hidden name is left over from a tab that is gone. */
  readonly staleAnchor: boolean;
}

/**
 * The tab of each account: the one that an earlier run made, whatever the user calls it now, or a new one named after
 * the account by Excel's rules and different from every other. `isThere` says whether a tab of ours still is one.
 */
export function planTargets(
  accounts: readonly { readonly key: string; readonly name: string }[],
  meta: BookMeta,
  isThere: (anchor: string) => boolean = () => true,
): PlanTab[] {
  const sheets = new Set(meta.sheets.map(({ name }) => name));
  const taken = [...sheets, settingsSheet];
  const settings = meta.sheets.findIndex(({ name }) => name === settingsSheet);
  let added = 0;
  return accounts.map(({ key, name }) => {
    const anchor = planAnchor(key);
    const place = meta.names.get(anchor);
    if (place && sheets.has(place.sheet) && isThere(anchor))
      return { anchor, sheet: place.sheet, exists: true, position: null, staleAnchor: false };
    const sheet = safeSheetName(planTabName(name), taken);
    taken.push(sheet);
    const position = settings < 0 ? null : settings + added++;
    return { anchor, sheet, exists: false, position, staleAnchor: meta.takenNames.has(anchor.toLowerCase()) };
  });
}
