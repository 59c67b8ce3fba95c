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
