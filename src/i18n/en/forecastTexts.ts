export const forecastTexts = {
  title: "Forecast the pipeline",
  lead: "What will come in, and how sure that is.",
  period: "Per",
  periods: { week: "Week", month: "Month", quarter: "Quarter", year: "Year" },
  target: "Target",
  targetHint: "For the whole forecast; empty for none",
  targetBad: "The target must be a number above 0.",
  groupBy: "Also by",
  groups: { none: "Nothing", owner: "Owner", department: "Department" },
  stages: {
    title: "Stage weights",
    caption: "Stages in your list",
    stage: "Stage",
    deals: "Deals",
    weight: "Weight",
    weightOf: (stage: string) => `Weight of ${stage}`,
    lost: "lost",
    unknown: (count: string) => `Not in the settings: ${count}. Give each such stage a weight.`,
    bad: "0 to 100 %",
  },
  coverage: {
    title: "Coverage",
    ratio: (ratio: string, remaining: string) =>
      `The open pipeline is ${ratio} × the remaining ${remaining}.`,
    reached: "The target is already reached.",
    won: "Won",
    weighted: "Weighted, open",
    target: "Target",
  },
  figures: { deals: "Deals", amount: "Amount", weighted: "Weighted", won: "Won" },
  chart: {
    title: "Weighted forecast per period",
    won: "won",
    open: "weighted, open",
    range: "P10–P90",
    describe: (period: string, weighted: string, p10: string, p90: string) =>
      `${period}: ${weighted}, between ${p10} and ${p90}`,
  },
  table: {
    caption: "Forecast per period",
    period: "Period",
    deals: "Deals",
    weighted: "Weighted",
    range: "P10 – P90",
    noDate: "No date",
    p50: "P50",
  },
  groupTable: { owner: "By owner", department: "By department", name: "Name" },
  write: "Write forecast",
};

export type ForecastTexts = typeof forecastTexts;
