/** The columns that a list of accounts may have beside names and values, none of them mapped. */
export const noAccountColumns = {
  owner: null,
  segment: null,
  growth: null,
  profit: null,
  tier: null,
  manualTier: null,
  reason: null,
} as const;
