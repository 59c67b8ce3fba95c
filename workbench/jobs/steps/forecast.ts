import { previewForecast, writeForecast } from "../../../src/actions/forecast/feature";
import { liveAdvice } from "../../../src/actions/list/liveAdvice";
import type {
  ForecastLine,
  ForecastPreview,
  ForecastRequest,
  StageUse,
} from "../../../src/actions/forecast/types";
import { isoDay } from "../isoDay";
import { notYet } from "../JobError";
import type { ListJob } from "./ListJob";

/** Opportunities into a weighted forecast with its range. */
export const forecast: ListJob<"opportunities", ForecastRequest, ForecastPreview> = {
  role: "opportunities",
  later: { percentiles: true, filter: true },
  request({ table, mapping }, options, settings) {
    return {
      mapping,
      period: settings.options.forecastPeriod,
      target: settings.options.target,
      groupBy: "none",
      mode: liveAdvice("opportunities", table, mapping).mode,
      ...(options as Partial<ForecastRequest>),
      stageWeights: stageWeights((options["stageWeights"] ?? {}) as Readonly<Record<string, StageWeight>>),
    };
  },
  preview: previewForecast,
  write: writeForecast,
  result({ lines, noDate, total, stages, groups, coverage }) {
    const { deals, amount, weighted, won } = total;
    return {
      periods: lines.map(period),
      noDate: noDate === null ? null : period(noDate),
      pastDue: null,
      far: null,
      total: { deals, amount, weighted, won },
      stages: stages.map(stage),
      groups,
      coverage,
    };
  },
};

type StageWeight = number | "won" | "lost";

/** A stage that is won weighs 1. */
function stageWeights(given: Readonly<Record<string, StageWeight>>): Record<string, number> {
  const weights = Object.entries(given).map(([label, weight]): [string, number] => {
    if (weight === "lost") throw notYet(`options: stageWeights: ${label}: "lost"`);
    return [label, weight === "won" ? 1 : weight];
  });
  return Object.fromEntries(weights);
}

function period({ period: start, label, deals, amount, weighted, won, p10, p50, p90 }: ForecastLine) {
  return { label, start: isoDay(start), deals, amount, weighted, won, p10, p50, p90 };
}

function stage({ label, weight, lost, deals, amount }: StageUse) {
  return { label, weight, state: lost ? "lost" : weight === 1 ? "won" : "open", deals, amount };
}
