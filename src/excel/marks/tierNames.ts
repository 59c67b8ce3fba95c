/** Hidden names of the header cells of the columns that classification number n wrote beside a list. */
export function tierNames(number: number): Readonly<Record<"tier" | "override" | "reason", string>> {
  return {
    tier: `_KAM_tier_${number}`,
    override: `_KAM_override_${number}`,
    reason: `_KAM_reason_${number}`,
  };
}
