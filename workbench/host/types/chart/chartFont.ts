import type { ChartFont } from "../../../../src/files/FileChart";
import { flagValue, numberValue, textValue, toColor } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { ChartFontTarget } from "../Targets";
import { changeChart, chartOf } from "./chartOf";

const fontOf = (target: ChartFontTarget, context: HostContext): ChartFont =>
  target.read(chartOf(target.chart, context)) ?? {};

function change(target: ChartFontTarget, changes: ChartFont, context: HostContext): void {
  const chart = chartOf(target.chart, context);
  changeChart(target.chart, target.write(chart, { ...target.read(chart), ...changes }), context);
}

/** Excel.ChartFont. What is not set is as Excel draws it. */
export const chartFontMembers: Members<"ChartFont"> = {
  get: {
    name: (target, context) => fontOf(target, context).name ?? "",
    size: (target, context) => fontOf(target, context).size ?? 10,
    bold: (target, context) => fontOf(target, context).bold ?? false,
    color: (target, context) => fontOf(target, context).color ?? "#000000",
  },
  set: {
    name: (target, value, context) => change(target, { name: textValue(value) }, context),
    size(target, value, context) {
      const size = numberValue(value);
      if (!(size >= 1 && size <= 409)) throw new HostError("InvalidArgument", `size ${size}`);
      change(target, { size }, context);
    },
    bold: (target, value, context) => change(target, { bold: flagValue(value) }, context),
    color: (target, value, context) => change(target, { color: toColor(textValue(value)) }, context),
  },
};

/** The formats of chart, title, legend, axes and labels, as far as their font goes. */
export const chartTextFormatMembers = {
  nav: { font: (target: ChartFontTarget) => ref("ChartFont", target) },
};
