export const commissionTexts = {
  title: "Pay commission",
  lead: "Per person and period, every step shown, exact to the cent.",
  ladder: "Ladder",
  ladderCaption: (name: string) => `Steps of ${name}`,
  ladderColumn: "The ladder column of the list decides; this one is for rows without.",
  step: { from: "From", rate: "Rate", fixed: "Fixed", to: "To", base: "Base", commission: "Commission" },
  method: "Method",
  methods: { marginal: "Marginal", whole: "Whole", overage: "Overage" },
  explain: {
    marginal: "Each slice of the amount earns its own rate.",
    whole: "The whole amount earns the rate of the step reached.",
    overage: "The first rate up to the second step; all above it at the rate of the step reached.",
  },
  boundary: "A step starts",
  boundaries: {
    from: (to: string) => `from its bound (≥ ${to})`,
    above: (from: string, to: string) => `above its bound (${from}–${to} inclusive)`,
  },
  period: "Per",
  periods: { month: "Month", quarter: "Quarter", year: "Year" },
  basis: "Each period",
  bases: { each: "By itself", cumulative: "Cumulative" },
  basisExplain: {
    each: "Every period starts at the first step again.",
    cumulative: "Due = ladder on the year to date, less what was due before.",
  },
  chart: { title: "Rate by amount", describe: (from: string, rate: string) => `from ${from}: ${rate}` },
  figures: { people: "People", base: "Base", commission: "Commission", blended: "Blended" },
  other: (method: string, amount: string) => `${method} would pay ${amount}`,
  people: {
    caption: "Commission per person",
    person: "Salesperson",
    base: "Base",
    commission: "Commission",
    open: (person: string) => `Statement of ${person}`,
    more: (count: string) => `Show all ${count}`,
    rows: (count: string) => `payments: ${count}`,
  },
  write: "Write statement",
};

export type CommissionTexts = typeof commissionTexts;
