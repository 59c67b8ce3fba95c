import type { LabelPosition, SeriesLabels } from "../../../../src/files/FileChart";
import type { BookChart, ChartSeries } from "../../../engine/charts/BookChart";
import { isLabelled } from "../../../engine/charts/chartDefinition";
import { flagValue, textValue } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { LabelsTarget } from "../Targets";
import { changeChart, chartOf } from "./chartOf";

const picked = ({ index }: LabelsTarget, { series }: BookChart): readonly ChartSeries[] =>
  index === null ? series : series.slice(index, index + 1);

/** The chart with other labels on the series that are meant; null takes them away. */
function relabelled(
  { index }: LabelsTarget,
  { series }: BookChart,
  change: (labels: SeriesLabels) => SeriesLabels | null,
): Pick<BookChart, "series"> {
  return {
    series: series.map((one, at) => {
      if (index !== null && at !== index) return one;
      const { labels: before = {}, ...look } = one.look ?? {};
      const labels = change(before);
      return { ...one, look: labels === null ? look : { ...look, labels } };
    }),
  };
}

/** Shows or hides the labels of the series; what they look like is said anew when they are shown. */
export function showLabels(target: LabelsTarget, shown: boolean, context: HostContext): void {
  const chart = chartOf(target.chart, context);
  changeChart(
    target.chart,
    relabelled(target, chart, (labels) => (shown ? labels : null)),
    context,
  );
}

export const hasLabels = (target: LabelsTarget, context: HostContext): boolean =>
  isLabelled(picked(target, chartOf(target.chart, context)));

function changeLabels(target: LabelsTarget, changes: SeriesLabels, context: HostContext): void {
  const chart = chartOf(target.chart, context);
  if (!isLabelled(picked(target, chart))) throw new HostError("InvalidOperation", "there are no data labels");
  changeChart(
    target.chart,
    relabelled(target, chart, (labels) => ({ ...labels, ...changes })),
    context,
  );
}

const positions: Readonly<Record<string, LabelPosition>> = {
  BestFit: "bestFit",
  Bottom: "bottom",
  Center: "center",
  InsideBase: "insideBase",
  InsideEnd: "insideEnd",
  Left: "left",
  OutsideEnd: "outsideEnd",
  Right: "right",
  Top: "top",
};

const first = (target: LabelsTarget, context: HostContext): SeriesLabels =>
  picked(target, chartOf(target.chart, context))[0]?.look?.labels ?? {};

/** Excel.ChartDataLabels, of one series or of all together. A change needs labels that are shown. */
export const chartDataLabelsMembers: Members<"ChartDataLabels"> = {
  get: {
    showValue: hasLabels,
    numberFormat: (target, context) => first(target, context).numberFormat ?? "General",
    position(target, context) {
      const { position } = first(target, context);
      return Object.keys(positions).find((name) => positions[name] === position) ?? "OutsideEnd";
    },
  },
  nav: {
    format: (target) =>
      ref("ChartDataLabelFormat", {
        chart: target.chart,
        read: (chart) => picked(target, chart)[0]?.look?.labels?.font,
        write: (chart, font) => relabelled(target, chart, (labels) => ({ ...labels, font })),
      }),
  },
  set: {
    showValue: (target, value, context) => showLabels(target, flagValue(value), context),
    numberFormat: (target, value, context) =>
      changeLabels(target, { numberFormat: textValue(value) }, context),
    position(target, value, context) {
      const position = positions[textValue(value)];
      if (!position) throw new HostError("NotImplemented", `label position ${String(value)}`);
      changeLabels(target, { position }, context);
    },
  },
};
