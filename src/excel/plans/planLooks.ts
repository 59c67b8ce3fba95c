import type { PlanColumn } from "../../core/plan/PlanField";

/** Colours and sizes of a plan tab. Points, as Excel counts widths and heights in scripts. */
export const planLooks = {
  ink: "#1f2d28",
  soft: "#5b6b65",
  line: "#c9d6d0",
  bar: "#0f7b5f",
  onBar: "#ffffff",
  head: "#e3f3ec",
  label: "#f5f8f6",
  input: "#fffbe8",
  boxes: [
    ["#dff0d8", "#fde8d7"],
    ["#dcebf7", "#fbe0e3"],
  ],
  widths: { b: 168, c: 92, d: 88, e: 92, f: 108, g: 118, h: 190, i: 104 } satisfies Record<
    PlanColumn,
    number
  >,
  titleHeight: 36,
  barHeight: 22,
  boxHeight: 30,
} as const;
