import { parseAddress } from "./parseAddress";
import type { Zone } from "./Zone";

/** Where a range stands whose address was loaded; null for one that is not there. */
export function zoneOfRange(range: Excel.Range): Zone | null {
  return range.isNullObject ? null : (parseAddress(range.address)?.zone ?? null);
}
