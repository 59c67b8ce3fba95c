import type { Zone } from "../address/Zone";
import type { BookMeta } from "../read/BookMeta";

export interface FoundTierColumns {
  readonly number: number;
  /** Sheet columns, counted from 0; null for one that is gone. */
  readonly tier: number | null;
  readonly override: number | null;
  readonly reason: number | null;
}

/**
 * The columns that a classification wrote for the list at the zone: the one whose hidden name marks a header cell of
 * the list. Null when none did.
 */
export function findTierColumns(meta: BookMeta, sheet: string, zone: Zone): FoundTierColumns | null {
  for (const [name, place] of meta.names) {
    const number = Number(/^_KAM_list_(\d+)$/.exec(name)?.[1] ?? NaN);
    const inHeader =
      place.sheet === sheet &&
      place.zone.row === zone.row &&
      place.zone.column >= zone.column &&
      place.zone.column < zone.column + zone.columns;
    if (Number.isNaN(number) || !inHeader) continue;
    const names = tierNames(number);
    const column = (key: "tier" | "override" | "reason"): number | null => {
      const own = meta.names.get(names[key]);
      return own?.sheet === sheet && own.zone.row === zone.row ? own.zone.column : null;
    };
    return { number, tier: column("tier"), override: column("override"), reason: column("reason") };
  }
  return null;
}

/** Hidden names of the cells that classification number n stands by: the list's first header, and its own headers. */
export function tierNames(
  number: number,
): Readonly<Record<"source" | "tier" | "override" | "reason", string>> {
  return {
    source: `_KAM_list_${number}`,
    tier: `_KAM_tier_${number}`,
    override: `_KAM_override_${number}`,
    reason: `_KAM_reason_${number}`,
  };
}
