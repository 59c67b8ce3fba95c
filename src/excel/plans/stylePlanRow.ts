import { type PlanColumn, planColumns } from "../../core/plan/PlanField";
import { palette } from "../../core/palette";
import type { PlanRow } from "../../core/plan/PlanTab";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
/** Cells of the rows at hand, from one column to another; null when the user has deleted one of them. */
export type RangeOf = (first: PlanColumn, last?: PlanColumn) => Excel.Range | null;

/**
 * Looks of a whole row, or of several that look the same. Rows that `continue` those above draw no line between: it
 * would take the place of the line below the row above, and leave with our rows when they are taken back.
 */
export function stylePlanRow({ kind, id }: PlanRow, range: RangeOf, continues: boolean): void {
  const all = range(planColumns[0], "i");
  if (all === null) return;
  switch (kind) {
    case "columns":
      all.rowHidden = true;
      break;
    case "title":
      all.merge();
      Object.assign(all.format, {
        rowHeight: planLooks.titleHeight,
        verticalAlignment: "Center",
        wrapText: true,
      });
      Object.assign(all.format.font, { bold: true, size: 16, color: planLooks.bar });
      break;
    case "stamp":
      Object.assign(all.format.font, { size: 9, color: planLooks.soft });
      break;
    case "bar":
      all.format.fill.color = planLooks.bar;
      Object.assign(all.format, { rowHeight: planLooks.barHeight, verticalAlignment: "Center" });
      Object.assign(all.format.font, { bold: true, color: planLooks.onBar });
      break;
    case "head":
      all.format.fill.color = planLooks.head;
      Object.assign(all.format, { wrapText: true, verticalAlignment: "Center" });
      Object.assign(all.format.font, { bold: true, color: planLooks.ink });
      break;
    case "list":
    case "map":
      lines(all, ["EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"]);
      if (!continues) lines(all, ["EdgeTop"]);
      Object.assign(all.format, { wrapText: true, verticalAlignment: "Top" });
      break;
    case "pair":
    case "sign":
      lines(all, ["EdgeBottom", "InsideHorizontal"]);
      break;
    case "swot":
    case "swotHead":
      for (const [side, half] of [range("b", "e"), range("f", "i")].entries()) {
        if (half === null) continue;
        half.merge(true);
        lines(half, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"]);
        if (kind === "swotHead") {
          half.format.fill.color = planLooks.boxes[id === "swot.head1" ? 0 : 1][side === 0 ? 0 : 1];
          half.format.font.bold = true;
        } else {
          half.format.fill.color = planLooks.input;
          Object.assign(half.format, {
            rowHeight: planLooks.boxHeight,
            wrapText: true,
            verticalAlignment: "Top",
          });
        }
      }
      break;
    case "space":
      break;
  }
}

function lines(range: Excel.Range, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = planLooks.line;
  }
}

/** Colours and sizes of a plan tab. Points, as Excel counts widths and heights in scripts. */
export const planLooks = {
  ink: palette.ink,
  soft: palette.quiet,
  line: "#c9d6d0",
  bar: palette.brand,
  onBar: "#ffffff",
  head: palette.tint,
  input: palette.inputGround,
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
