import { previewForecast, writeForecast } from "../../../src/actions/forecast/feature";
import { liveAdvice } from "../../../src/actions/list/liveAdvice";
import type {
  ForecastLine,
  ForecastPreview,
  ForecastRequest,
  StageUse,
} from "../../../src/actions/forecast/types";
import { isoDay } from "../isoDay";
import type { ListJob } from "./ListJob";

/** Opportunities into a weighted forecast with its range. */
export const forecast: ListJob<"opportunities", ForecastRequest, ForecastPreview> = {
  role: "opportunities",
  later: { percentiles: true },
  request({ table, mapping }, options, settings) {
    return {
      mapping,
      period: settings.options.forecastPeriod,
      target: settings.options.target,
      groupBy: "none",
      mode: liveAdvice("opportunities", table, mapping).mode,
      ...(options as Partial<ForecastRequest>),
      stageWeights: (options["stageWeights"] ?? {}) as ForecastRequest["stageWeights"],
    };
  },
  preview: previewForecast,
  write: writeForecast,
  result({ lines, noDate, pastDue, far, total, stages, groups, coverage, managerFigure, filtered }) {
    const { deals, amount, weighted, won } = total;
    return {
      periods: lines.filter((line) => line.period !== null).map(period),
      noDate: noDate === null ? null : period(noDate),
      pastDue: pastDue === null ? null : { ...period(pastDue), rows: pastDue.rows },
      far: far === null ? null : { ...period(far), label: "far" },
      total: { deals, amount, weighted, won },
      stages: stages.map(stage),
      groups,
      coverage,
      managerFigure,
      ...(filtered === null ? {} : { filtered }),
    };
  },
};

function period({ period: start, label, deals, amount, weighted, won, p10, p50, p90 }: ForecastLine) {
  return { label, start: isoDay(start), deals, amount, weighted, won, p10, p50, p90 };
}

function stage({ label, weight, state, deals, amount }: StageUse) {
  return { label, weight, state, deals, amount };
}
