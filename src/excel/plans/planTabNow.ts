import type { CellNow, TabNow } from "../../core/plan/PlanTab";
import type { Content } from "../write/Content";
import type { PlanTabImage } from "./PlanTabImage";

/** A tab as the merge wants it: formulas told from texts, apostrophes taken off. */
export function planTabNow(image: PlanTabImage | undefined): TabNow {
  if (image === undefined) return { row: 0, column: 0, rows: [] };
  const { zone, contents } = image;
  return { row: zone.row, column: zone.column, rows: contents.map((cells) => cells.map(cellNow)) };
}

function cellNow(content: Content): CellNow {
  if (typeof content !== "string") return content;
  if (content === "") return null;
  return content.startsWith("=") ? { formula: content } : content.replace(/^'/, "");
}
