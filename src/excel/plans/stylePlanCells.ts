import { type PlanColumn, planColumns } from "../../core/plan/PlanField";
import type { PlanCell, PlanRow } from "../../core/plan/PlanTab";
import { choiceSource } from "./choiceSource";
import { planLooks } from "./planLooks";
import type { RangeOf } from "./stylePlanRow";

/** What single cells of a row look like: the user's shaded, names of fields quiet, choices as lists. */
export function stylePlanCells({ look, cells }: PlanRow, range: RangeOf): void {
  if (look === "columns") return;
  for (const cell of cells) {
    const source = choiceSource(cell.choices);
    const target = source === null ? null : range(cell.column);
    if (target && source !== null) target.dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
  if (look === "swot") return;
  for (const [first, last] of spans(cells, ({ look: cellLook }) => cellLook === "input")) {
    const inputs = range(first, last);
    if (inputs) inputs.format.fill.color = planLooks.input;
  }
  if (look === "list" && cells[0]?.format === "year") align(range("b"), "Left");
  if (look === "map") bold(range("b"));
  if (look !== "pair" && look !== "mark") return;
  for (const { column, look: cellLook, choices } of cells) {
    const target = range(column);
    if (target && cellLook === "label") target.format.font.color = planLooks.soft;
    else if (look === "pair") align(target, "Left");
    else if (choices) align(target, "Center");
  }
}

function align(target: Excel.Range | null, side: "Left" | "Center"): void {
  if (target) target.format.horizontalAlignment = side;
}

function bold(target: Excel.Range | null): void {
  if (target) target.format.font.bold = true;
}

/** Neighbouring columns whose cells pass a test, as pairs of the first and the last. */
function spans(cells: readonly PlanCell[], test: (cell: PlanCell) => boolean): [PlanColumn, PlanColumn][] {
  const found: [PlanColumn, PlanColumn][] = [];
  for (const cell of cells.filter(test)) {
    const last = found.at(-1);
    if (last && planColumns.indexOf(cell.column) === planColumns.indexOf(last[1]) + 1) last[1] = cell.column;
    else found.push([cell.column, cell.column]);
  }
  return found;
}
