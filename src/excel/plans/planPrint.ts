import type { PlanMerge } from "../../core/plan/mergePlan";
import { planColumns } from "../../core/plan/PlanField";
import type { SheetToPrint } from "../report/printSheets";
import { planLooks } from "./stylePlanRow";

/** Rows of a new tab's title and stamp, repeated on each page. */
const titleRows = { first: 1, last: 2 };
/** In per cent: a plan is read as a whole, on few pages. */
const mostScale = 70;

/** How a new plan tab is printed: its sections whole where a page holds them. */
export function planPrint(
  sheet: string,
  { made, rows, at }: PlanMerge,
  { title, pageOf }: { readonly title: string; readonly pageOf: string },
): SheetToPrint {
  const heights = new Map<number, number>();
  const starts: number[] = [];
  for (const { row, wanted } of made) {
    if (wanted.kind === "columns") heights.set(row, 0);
    if (wanted.kind === "title") heights.set(row, planLooks.titleHeight);
    if (wanted.kind === "swot") heights.set(row, planLooks.boxHeight);
    if (wanted.kind !== "bar") continue;
    heights.set(row, planLooks.barHeight);
    starts.push(row);
  }
  const widths = new Array<number>(Math.max(...at.values()) + 1).fill(0);
  for (const column of planColumns) widths[at.get(column) ?? 0] = planLooks.widths[column];
  return {
    sheet,
    widths,
    print: {
      ...{ titleRows, startsPage: [], heights, mostScale, title, pageOf },
      area: { row: 0, column: 0, rows, columns: widths.length },
      blocks: starts.map((row, index) => ({ row, rows: (starts[index + 1] ?? rows) - row })),
    },
  };
}
