import type { KamSettings } from "../../src/actions/settings/KamSettings";

/** Settings with the house stages, the monthly scheme found in use, and a ladder that pays nothing below 1,000. */
export const houseSettings: KamSettings = {
  exists: true,
  faults: [],
  tiers: { rows: [] },
  criteria: [],
  stages: [
    { stage: "P0", weight: 0 },
    { stage: "P1", weight: 0.1 },
    { stage: "P2", weight: 0.25 },
    { stage: "P3", weight: 0.4 },
    { stage: "P4", weight: 0.6 },
    { stage: "P5", weight: 0.8 },
    { stage: "P6", weight: 1 },
    { stage: "Lost", weight: 0 },
  ],
  categories: [],
  ladders: [
    {
      name: "Standard",
      steps: [
        { from: 0, rate: 0.015, fixed: 0 },
        { from: 900000, rate: 0.02, fixed: 0 },
        { from: 1500000, rate: 0.025, fixed: 0 },
        { from: 2000000, rate: 0.03, fixed: 0 },
        { from: 2600000, rate: 0.035, fixed: 0 },
      ],
    },
    {
      name: "Director",
      steps: [
        { from: 1000, rate: 0.1, fixed: 50 },
        { from: 2000, rate: 0.2, fixed: 0 },
      ],
    },
  ],
  ledger: {
    schemes: new Map(),
    ...{ assignments: [], multipliers: [], overrides: [], bonuses: [], draws: [], adjustments: [] },
    ...{ holdbacks: [], openings: [] },
  },
  roles: [],
  grades: [],
  rates: [],
  options: {
    target: null,
    forecastPeriod: "month",
    commissionPeriod: "month",
    method: "marginal",
    boundary: "above",
    firstMonth: 1,
    currency: null,
    rateDate: null,
    paper: "A4",
  },
};
