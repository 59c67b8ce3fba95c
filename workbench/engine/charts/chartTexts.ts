import type { ChartFont } from "../../../src/files/FileChart";

export const pixelsPerPoint = 4 / 3;
/** Points of a chart's title, and of all its other texts. */
export const titleSize = 14;
export const textSize = 10;

export interface TextOptions {
  readonly color?: string;
  readonly font: { readonly size: number; readonly weight: string; readonly family?: string };
}

/** A font as a chart is drawn with: its own words, then those of the whole chart, then so many points. */
export function textOptions(
  own: ChartFont | undefined,
  all: ChartFont | undefined,
  points: number,
): TextOptions {
  const {
    size = points,
    bold = false,
    color,
    name,
  } = { ...all, ...(all && points > textSize ? { size: points } : {}), ...own };
  return {
    ...(color === undefined ? {} : { color }),
    font: {
      size: size * pixelsPerPoint,
      weight: bold ? "bold" : "normal",
      ...(name === undefined ? {} : { family: name }),
    },
  };
}
