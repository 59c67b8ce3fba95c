import type { ChartAxis } from "../../../src/files/FileChart";
import type { EngineLooks, Format, Scale } from "./ChartConfig";
import { textOptions, textSize } from "./chartTexts";
import type { DrawnLook } from "./DrawnLook";

/** Room beyond the longest column for its value. */
const roomForLabels = "10%";

/** The axes of a chart in Excel's way. */
export function dressScales(
  scales: Record<string, Scale>,
  definition: EngineLooks,
  look: DrawnLook,
  format: Format,
): void {
  const { category, value, secondary } = look.axes;
  const horizontal = definition.horizontal === true;
  // A category is named as its cell shows it.
  dressScale(scales[horizontal ? "y" : "x"], { ...category, numberFormat: undefined }, look, format, false);
  dressScale(scales[horizontal ? "x" : "y"], value, look, format, true);
  dressScale(scales["y1"], secondary, look, format, false);
  const isLabelled = Object.values(look.series).some(({ labels }) => labels);
  for (const name of [horizontal ? "x" : "y", "y1"])
    if (isLabelled && scales[name]) scales[name]["grace"] = roomForLabels;
  if (look.stacked) for (const scale of Object.values(scales)) scale["stacked"] = true;
  if (horizontal && scales["y"] && scales["x"]) {
    // Excel's bars begin at the bottom; a reversed category axis has the values at its other end.
    scales["y"]["reverse"] = !category.reversed;
    if (category.reversed) scales["x"]["position"] = "top";
  }
}

type AxisLook = Omit<ChartAxis, "title" | "min" | "max" | "numberFormat"> & {
  readonly numberFormat?: string | undefined;
};

function dressScale(
  scale: Scale | undefined,
  axis: AxisLook,
  { font }: DrawnLook,
  format: Format,
  usuallyHasGrid: boolean,
): void {
  if (!scale) return;
  const { numberFormat } = axis;
  Object.assign(scale.ticks, textOptions(axis.font, font, textSize));
  if (numberFormat !== undefined) scale.ticks["callback"] = (value: number) => format(value, numberFormat);
  if (axis.labels === "none") scale.ticks["display"] = false;
  scale.grid = { ...scale.grid, display: axis.gridLines ?? usuallyHasGrid };
  if (axis.reversed) scale["reverse"] = true;
  if (axis.hidden) scale["display"] = false;
  if (scale.title) Object.assign(scale.title, textOptions(axis.titleFont, font, textSize));
}
