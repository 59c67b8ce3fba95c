import type { Zone } from "../address/Zone";
import type { BookMeta } from "../read/BookMeta";
import { tierNames } from "./tierNames";

export interface TierColumns {
  readonly number: number;
  /** Sheet columns, counted from 0. */
  readonly tier: number | null;
  readonly override: number | null;
  readonly reason: number | null;
}

/** The columns that a classification wrote beside the list at the zone, by their hidden names; null when none did. */
export function findTierColumns(meta: BookMeta, sheet: string, zone: Zone): TierColumns | null {
  const numbers = [...meta.names.keys()].flatMap(
    (name) => /^_KAM_(?:tier|override|reason)_(\d+)$/.exec(name)?.[1] ?? [],
  );
  for (const number of [...new Set(numbers.map(Number))].sort((a, b) => b - a)) {
    const names = tierNames(number);
    const column = (name: string): number | null => {
      const place = meta.names.get(name);
      const beside =
        place?.sheet === sheet &&
        place.zone.row === zone.row &&
        place.zone.column >= zone.column &&
        place.zone.column <= zone.column + zone.columns + 2;
      return beside ? place.zone.column : null;
    };
    const found = {
      number,
      tier: column(names.tier),
      override: column(names.override),
      reason: column(names.reason),
    };
    if (found.tier !== null || found.override !== null) return found;
  }
  return null;
}
