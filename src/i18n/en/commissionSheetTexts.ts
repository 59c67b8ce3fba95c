/** Texts of the sheet that a commission statement is written to. */
export const commissionSheetTexts = {
  sheet: "Commission statement",
  title: "Commission statement",
  source: "Source",
  settings: "Settings",
  settingsUsed: (period: string, method: string, boundary: string, basis: string) =>
    `per ${period}, ${method}; ${boundary}; ${basis}`,
  methods: { marginal: "marginal", whole: "whole", overage: "overage" },
  boundaries: {
    from: "a step starts from its bound (≥)",
    above: "a step starts above its bound (>)",
  },
  bases: { each: "each period by itself", cumulative: "year to date less what was due before" },
  periodNames: { month: "month", quarter: "quarter", year: "year" },
  written: "Written",
  note: "Note",
  totalBase: "Total base",
  totalCommission: "Total commission",
  check: "Steps less KAM.COMMISSION",
  summary: "By person",
  summaryColumns: { person: "Person", base: "Base", commission: "Commission", rate: "Blended rate" },
  detail: "Every step",
  detailColumns: {
    person: "Person",
    period: "Period",
    ladder: "Ladder",
    from: "From",
    to: "To",
    rate: "Rate",
    base: "Base",
    commission: "Commission",
    rows: "Source rows",
  },
  periods: "By person and period",
  ladders: "Ladders used",
  ladderColumns: { ladder: "Ladder", from: "From", rate: "Rate", fixed: "Fixed" },
  months: "mmm yyyy",
  years: "yyyy",
};

export type CommissionSheetTexts = typeof commissionSheetTexts;
