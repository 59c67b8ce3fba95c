/** Texts that a classification writes into the workbook. */
export const classifySheetTexts = {
  sheet: "Tier summary",
  tier: "Tier",
  override: "Tier override",
  reason: "Override reason",
  source: "Source",
  written: "Written",
  method: "Method",
  methods: {
    threshold: "by threshold",
    share: "by cumulative share of value",
    rank: "by rank",
    score: "by weighted score",
  },
  live: "live formulas",
  values: "values",
  settings: "Settings",
  overrides: "Overrides",
  columns: ["Tier", "Accounts", "Accounts %", "Value", "Value %", "Average"],
  total: "Total",
  top: "Top accounts",
  topColumns: ["Rank", "Tier", "Account", "Value", "Cumulative share", "Share"],
  computed: "Computed tier",
  computedNote: "The tier column of the list reads its results from here.",
  chart: "Top accounts and their cumulative share",
};

export type ClassifySheetTexts = typeof classifySheetTexts;
