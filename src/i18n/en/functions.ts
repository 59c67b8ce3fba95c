/**
 * The public contract of the functions: every id with its parameters in order, "?" marks an optional one. Workbooks
 * depend on it; a test holds it against the metadata and the registered functions. The English texts themselves stand
 * in the docstrings of the functions, from which the metadata is made.
 */
export const functionSignatures = {
  TIER: ["values", "thresholds?", "labels?", "boundary?"],
  TIERBYSHARE: ["values", "cutoffs?", "labels?", "rule?"],
  TIERBYRANK: ["values", "percents?", "labels?"],
  TIERSUMMARY: ["values", "tiers", "labels?", "headers?"],
  PARETO: ["names", "values", "cutoffs?", "labels?", "headers?"],
  SCORE: ["scores", "weights"],
  FIVEA: ["measures", "minimums"],
  MATRIX: ["attractiveness", "strengths", "cuts?", "labels?"],
  TOPSHARE: ["values", "top?"],
  GINI: ["values", "corrected?"],
  HHI: ["values"],
  BREAKEVEN: ["margins", "discounts"],
  LIFETIMEVALUE: ["margin", "retention", "discountRate", "periods?", "cost?", "timing?"],
  FUNNELWEIGHT: ["stages", "amounts?", "weights?"],
  FUNNEL: ["stages", "amounts", "weights?", "headers?"],
  FORECAST: ["amounts", "stages", "closeDates", "period?", "weights?", "headers?"],
  FORECASTRANGE: ["amounts", "stages", "percentiles?", "weights?"],
  STAGEWEIGHTS: ["lastStages", "outcomes", "stages?", "prior?", "headers?"],
  COVERAGE: ["pipeline", "target", "won?"],
  VELOCITY: ["deals", "winRate", "dealValue", "cycleDays"],
  STALLED: ["stages", "ages", "limits?"],
  ACCURACY: ["forecasts", "actuals", "measure?"],
  FUNNELCHANGE: [
    ...(["idsBefore", "stagesBefore", "amountsBefore"] as const),
    ...(["idsAfter", "stagesAfter", "amountsAfter", "weights?", "headers?"] as const),
  ],
  AGING: ["amounts", "dueDates", "asOf", "buckets?", "headers?"],
  DSO: ["receivable", "sales", "days"],
  COLLECTIONS: ["amounts", "signDates", "terms", "period?", "probabilities?", "headers?"],
  COMMISSION: ["amounts", "ladder", "method?", "boundary?", "already?", "decimals?"],
  COMMISSIONSTEPS: ["amount", "ladder", "method?", "boundary?", "decimals?", "headers?"],
  COMMISSIONYTD: ["amounts", "ladder", "method?", "boundary?", "decimals?"],
  LADDERCHECK: ["ladder", "method?", "boundary?", "headers?"],
  DRAW: ["earned", "draw", "decimals?", "headers?"],
  PAYOUT: ["attainments", "curve", "mode?"],
  SPLIT: ["amount", "shares", "decimals?"],
  KPI: ["actuals", "targets", "weights", "cap?", "directions?"],
  STARS: ["scores", "thresholds?"],
  RELATION: ["roles", "grades", "roleWeights?", "gradeValues?"],
  RELATIONGAPS: ["roles", "grades"],
} as const;

export type FunctionId = keyof typeof functionSignatures;

type Bare<Parameter> = Parameter extends `${infer Name}?` ? Name : Parameter;

/** The texts of the functions in a language other than English, complete by type. */
export type FunctionTexts = {
  readonly [Id in FunctionId]: {
    readonly description: string;
    readonly result: string;
    readonly parameters: Readonly<Record<Bare<(typeof functionSignatures)[Id][number]> & string, string>>;
  };
};

/** The words that Excel offers for a parameter, with what each means. */
export const functionEnums = {
  TierBoundary: {
    from: "A tier starts from its threshold (≥)",
    above: "A tier starts above its threshold (>)",
  },
  LadderBoundary: {
    from: "A step starts from its bound (≥)",
    above: "A step starts above its bound (>)",
  },
  Method: {
    marginal: "Each slice of the amount at its own rate",
    whole: "The whole amount at the rate of the step reached",
    overage: "What is above the second step at the rate of the step reached",
  },
  ShareRule: {
    start: "The account that crosses a cut-off belongs to the better class",
    end: "The account that crosses a cut-off belongs to the next class",
  },
  Period: {
    month: "Calendar months",
    quarter: "Calendar quarters",
    year: "Calendar years",
    week: "Weeks from Monday",
  },
  Measure: {
    WAPE: "All errors as a share of all actuals",
    MAPE: "The mean of the single errors",
    BIAS: "Too high above 0, too low below 0",
  },
  MarginTiming: { start: "The first margin comes now", end: "The first margin comes after one period" },
  PayoutMode: { linear: "Grows evenly between the points", step: "Jumps at each point" },
} as const;

export type FunctionEnums = {
  readonly [Id in keyof typeof functionEnums]: Readonly<Record<keyof (typeof functionEnums)[Id], string>>;
};

/** Which list of words belongs to which parameter, by name or, where the name is not enough, by function and name. */
export const enumOfParameter: Readonly<Record<string, keyof FunctionEnums>> = {
  "TIER.boundary": "TierBoundary",
  boundary: "LadderBoundary",
  method: "Method",
  rule: "ShareRule",
  period: "Period",
  measure: "Measure",
  timing: "MarginTiming",
  mode: "PayoutMode",
};
