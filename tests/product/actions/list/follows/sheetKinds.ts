import { writeClassification } from "../../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../../src/actions/classify/types";
import { writeCommission } from "../../../../../src/actions/commission/feature";
import type { CommissionRequest } from "../../../../../src/actions/commission/types";
import { writeForecast } from "../../../../../src/actions/forecast/feature";
import type { ForecastRequest } from "../../../../../src/actions/forecast/types";
import { readSettings } from "../../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../../src/actions/sources/rememberedMapping";
import type { SourceRef } from "../../../../../src/actions/sources/SourceTable";
import { added, edited, type Row, setting, type SheetKind, swapped, takenAway } from "./SheetKind";

export const options = { language: "en", now: new Date(2026, 10, 21, 9, 5) } as const;

const table: SourceRef = { kind: "table", name: "List" };

const accountHeaders: Row = ["Account", "Annual sales", "Growth"];
const accounts: Row[] = [
  ["Acme", 6_000_000, 0.1],
  ["Beta", 3_000_000, 0.3],
  ["Gamma", 1_500_000, -0.2],
  ["Delta", 20_000, 0.05],
  ["Epsilon", "", 0.4],
];
const many: Row[] = [
  ...accounts,
  ...Array.from({ length: 15 }, (_, index): Row => [`Small ${index}`, 1000 + index, index / 100]),
];

function classifying(
  kind: string,
  more: Pick<ClassificationRequest, "method"> & Partial<ClassificationRequest>,
  rows: readonly Row[],
  limit: SheetKind["changes"][number],
): SheetKind {
  return {
    kind,
    ...{ sheet: "Tier summary", headers: accountHeaders, rows, values: {} },
    changes: [
      edited("a value is edited", 1, 1, 99_000_000),
      swapped("two accounts change their values", [0, 2], 1),
      added(["Zeta", 4_000_000, 0.2]),
      takenAway(1),
      limit,
    ],
    async write() {
      const source = await loadSource(table);
      const mapping = await suggestMapping("accounts", source);
      const request = { mapping, boundary: "from", rule: "start", criteria: [], mode: "live" } as const;
      await writeClassification({ ...request, ...more }, source, await readSettings(), options);
    },
  };
}

const ofThreshold = setting("the bound of a tier", "KAM_Tiers", [1, 1, 1_200_000]);
const ofShare = setting("the cut-off of a tier", "KAM_Tiers", [0, 2, 0.6]);
const ofRank = setting("the share of a tier", "KAM_Tiers", [0, 3, 0.21], [3, 3, 0.6]);
const byScore = {
  method: "score",
  criteria: [
    { column: 1, weight: 2 },
    { column: 2, weight: 1 },
  ],
} as const;

const classifications: SheetKind[] = [
  classifying("tiers by threshold, few accounts", { method: "threshold" }, accounts, ofThreshold),
  classifying("tiers by threshold, many accounts", { method: "threshold" }, many, ofThreshold),
  classifying("tiers by share, few accounts", { method: "share" }, accounts, ofShare),
  classifying("tiers by share, many accounts", { method: "share" }, many, ofShare),
  classifying("tiers by rank", { method: "rank" }, many, ofRank),
  classifying(
    "tiers by score",
    byScore,
    many.filter(([, value]) => value !== ""),
    ofRank,
  ),
];

const dealHeaders: Row = ["Deal", "Stage", "Amount", "Close date", "Owner", "Expected"];
const deals: Row[] = [
  ["a", "P6", 100, 46_037, "Ann", 100],
  ["b", "P5", 1_000, 46_042, "Ann", 900],
  ["c", "P3", 500, 46_131, "Bob", 100],
  ["d", "Lost", 9_999, 46_091, "Bob", 0],
  ["e", "P4", 250, 46_060, "Bob", 200],
];

interface ForecastKind extends Partial<SheetKind> {
  /** Whether the firm's year decides on its periods. */
  readonly firstMonth?: boolean;
  /** To which the first deal moves. */
  readonly date?: number;
}

function forecasting(
  kind: string,
  more: Partial<ForecastRequest>,
  { values = {}, firstMonth = false, date = 46_200, ...list }: ForecastKind = {},
): SheetKind {
  return {
    kind,
    ...{ sheet: "Forecast", headers: dealHeaders, rows: deals, values },
    changes: [
      edited("an amount is edited", 1, 2, 7_777),
      edited("a date is edited", 1, 3, date),
      edited("a stage is edited", 1, 1, "P3"),
      ...(more.groupBy === "owner" ? [swapped("two deals change their owners", [1, 2], 4)] : []),
      added(["f", "P5", 40, 46_061, "Ann", 40]),
      takenAway(1),
      setting("the weight of a stage", "KAM_Stages", [3, 1, 0.9]),
      ...(firstMonth ? [setting("the first month of the year", "KAM_Options", [5, 1, 5])] : []),
    ],
    async write() {
      const source = await loadSource(table);
      const mapping = { ...(await suggestMapping("opportunities", source)), managerFigure: null };
      const request = { mapping, period: "month", target: 2000, groupBy: "none" } as const;
      const rest = { stageWeights: {}, mode: "live" } as const;
      await writeForecast({ ...request, ...rest, ...more }, source, await readSettings(), options);
    },
    ...list,
  };
}

const withManagers = {
  ...{ name: 0, account: null, stage: 1, amount: 2, closeDate: 3, owner: 4, department: null, id: null },
  ...{ probability: null, category: null, managerFigure: 5, product: null },
};
const pastDue: Row[] = [...deals, ["g", "P3", 300, 45_960, "Ann", 0]];

const forecasts: SheetKind[] = [
  forecasting(
    "a forecast by week",
    { period: "week" },
    { rows: deals.map((row) => (row[0] === "c" ? ["c", "P3", 500, 46_050, "Bob", 100] : row)), date: 46_049 },
  ),
  forecasting("a forecast by month", {}),
  forecasting("a forecast by month without target", { target: null }),
  forecasting("a forecast by quarter", { period: "quarter" }, { firstMonth: true }),
  forecasting("a forecast by year", { period: "year" }, { firstMonth: true, date: 46_400 }),
  forecasting("a forecast by owner", { groupBy: "owner" }, { values: { "By owner": /› By owner ›/ } }),
  forecasting(
    "a forecast with past-due deals",
    {},
    { rows: pastDue, values: { "past-due deals": /› Past due, open \(as of the writing\) ›/ } },
  ),
  forecasting(
    "a forecast with the managers' figures",
    { mapping: withManagers },
    { values: { "manager's figure": /› Manager's figure \(as of the writing\) ›/ } },
  ),
  forecasting("a forecast of one owner", { filter: { owner: "Ann" } }, { values: "everything" }),
];

const paymentHeaders: Row = ["Salesperson", "Date", "Amount", "Payment No.", "Team"];
const payments: Row[] = [
  ["Ann", 45_670, 1_000_000, "P1", "North"],
  ["Bob", 45_672, 500_000, "P2", "South"],
  ["Ann", 45_700, 250_000, "P3", "North"],
  ["Bob", 45_800, 700_000, "P4", "North"],
];

function paying(kind: string, more: Partial<CommissionRequest>, firstMonth = false): SheetKind {
  return {
    kind,
    ...{ sheet: "Commission statement", headers: paymentHeaders, rows: payments },
    values: { "commissionable amounts, steps and ladders": /./ },
    changes: [
      edited("a payment is edited", 0, 2, 2_000_000),
      edited("a date is edited", 0, 1, 45_705),
      edited("a payment goes to somebody else", 0, 0, "Eve"),
      swapped("two payments of people with names of one length change places", [0, 1], 0),
      swapped("two people change their amounts", [0, 1], 2),
      edited("a payment goes to another team", 0, 4, "South"),
      added(["Bob", 45_701, 10, "P5", "North"]),
      takenAway(0),
      setting("the rate of a ladder", "KAM_Ladder", [0, 2, 0.5]),
      ...(firstMonth ? [setting("the first month of the year", "KAM_Options", [5, 1, 4])] : []),
    ],
    async write() {
      const source = await loadSource(table);
      const mapping = await suggestMapping("payments", source);
      const request: CommissionRequest = {
        ...{ mapping, period: "month", ladder: "Standard", method: "marginal", boundary: "above" },
        ...{ basis: "each", decimals: 2, mode: "live" },
      };
      await writeCommission({ ...request, ...more }, source, await readSettings(), options);
    },
  };
}

const commissions: SheetKind[] = [
  paying("a commission by month", {}),
  paying("a commission by quarter", { period: "quarter" }, true),
  paying("a commission by year", { period: "year" }, true),
  paying("a commission of the year to date", { basis: "cumulative" }, true),
  paying("the commission of one person", { people: ["Ann"] }),
  paying("the commission of one month", { from: "2025-01", to: "2025-01" }),
  paying("the commission of one team", { filter: { department: "North" } }),
];

const perCurrency = (column: number) => ({ answers: { [`currency:${column}`]: "perCurrency" } });
const inCurrencies = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => [...row, index % 2 === 0 ? "EUR" : "USD"]);
const ofCurrencies = (of: SheetKind): SheetKind => ({
  ...of,
  headers: [...of.headers, "Currency"],
  rows: inCurrencies(of.rows),
  values: "everything",
  changes: [
    ...of.changes.filter(({ what }) => what !== "a row is added"),
    edited("a currency is edited", 1, of.headers.length, "EUR"),
    added([...(of.rows[2] ?? []), "USD"]),
  ],
});

const currencies: SheetKind[] = [
  ofCurrencies(
    classifying("tiers in two currencies", { method: "threshold", ...perCurrency(1) }, accounts, ofThreshold),
  ),
  ofCurrencies(forecasting("a forecast in two currencies", perCurrency(2))),
  ofCurrencies(paying("a commission in two currencies", perCurrency(2))),
];

export const sheetKinds: readonly SheetKind[] = [
  ...classifications,
  ...forecasts,
  ...commissions,
  ...currencies,
];
