import type { FunctionDefinition } from "./edge/defineFunction";
import type { FunctionWords } from "./FunctionWords";
import { aging } from "./collections/aging";
import { collections } from "./collections/collections";
import { dso } from "./collections/dso";
import { commission } from "./commission/commission";
import { commissionSteps } from "./commission/commissionSteps";
import { commissionYtd } from "./commission/commissionYtd";
import { draw } from "./commission/draw";
import { kpi } from "./commission/kpi";
import { ladderCheck } from "./commission/ladderCheck";
import { payout } from "./commission/payout";
import { split } from "./commission/split";
import { stars } from "./commission/stars";
import { accuracy } from "./funnel/accuracy";
import { coverage } from "./funnel/coverage";
import { forecast } from "./funnel/forecast";
import { forecastRange } from "./funnel/forecastRange";
import { funnel } from "./funnel/funnel";
import { funnelChange } from "./funnel/funnelChange";
import { funnelWeight } from "./funnel/funnelWeight";
import { stageWeights } from "./funnel/stageWeights";
import { stalled } from "./funnel/stalled";
import { velocity } from "./funnel/velocity";
import { relation } from "./relationship/relation";
import { relationGaps } from "./relationship/relationGaps";
import { breakEven } from "./tiering/breakEven";
import { fiveA } from "./tiering/fiveA";
import { gini } from "./tiering/gini";
import { hhi } from "./tiering/hhi";
import { lifetimeValue } from "./tiering/lifetimeValue";
import { matrix } from "./tiering/matrix";
import { pareto } from "./tiering/pareto";
import { score } from "./tiering/score";
import { tier } from "./tiering/tier";
import { tierByRank } from "./tiering/tierByRank";
import { tierByShare } from "./tiering/tierByShare";
import { tierSummary } from "./tiering/tierSummary";
import { topShare } from "./tiering/topShare";

/** Every custom function by its id. Ids never change: workbooks store them. */
export const catalogue = {
  TIER: tier,
  TIERBYSHARE: tierByShare,
  TIERBYRANK: tierByRank,
  TIERSUMMARY: tierSummary,
  PARETO: pareto,
  SCORE: score,
  FIVEA: fiveA,
  MATRIX: matrix,
  TOPSHARE: topShare,
  GINI: gini,
  HHI: hhi,
  BREAKEVEN: breakEven,
  LIFETIMEVALUE: lifetimeValue,
  FUNNELWEIGHT: funnelWeight,
  FUNNEL: funnel,
  FORECAST: forecast,
  FORECASTRANGE: forecastRange,
  STAGEWEIGHTS: stageWeights,
  COVERAGE: coverage,
  VELOCITY: velocity,
  STALLED: stalled,
  ACCURACY: accuracy,
  FUNNELCHANGE: funnelChange,
  AGING: aging,
  DSO: dso,
  COLLECTIONS: collections,
  COMMISSION: commission,
  COMMISSIONSTEPS: commissionSteps,
  COMMISSIONYTD: commissionYtd,
  LADDERCHECK: ladderCheck,
  DRAW: draw,
  PAYOUT: payout,
  SPLIT: split,
  KPI: kpi,
  STARS: stars,
  RELATION: relation,
  RELATIONGAPS: relationGaps,
} satisfies Record<string, FunctionDefinition>;

export type FunctionId = keyof typeof catalogue;

/** The words of all functions in one language. */
export type WordsById = { readonly [Id in FunctionId]: FunctionWords<(typeof catalogue)[Id]> };
