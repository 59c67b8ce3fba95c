import { type PlanColumn, planColumns } from "../../core/plan/PlanField";
import type { PlanCell, PlanRow } from "../../core/plan/PlanTab";
import { choiceSource } from "./choiceSource";
import { planLooks } from "./planLooks";
import type { RangeOf } from "./stylePlanRow";

/** What single cells of a row look like: the user's shaded, names of fields quiet, choices as lists. */
export function stylePlanCells({ kind, cells }: PlanRow, range: RangeOf): void {
  if (kind === "columns") return;
  for (const cell of cells) {
    const source = choiceSource(cell.choices);
    const target = source === null ? null : range(cell.column);
    if (target && source !== null) target.dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
  if (kind === "swot") return;
  for (const [first, last] of spans(cells, ({ kind: cellKind }) => cellKind === "input")) {
    const inputs = range(first, last);
    if (inputs) inputs.format.fill.color = planLooks.input;
  }
  if (kind === "list" && cells[0]?.format === "year") align(range("b"), "Left");
  if (kind === "map") bold(range("b"));
  if (kind !== "pair" && kind !== "sign") return;
  for (const { column, kind: cellKind, choices } of cells) {
    const target = range(column);
    if (target && cellKind === "label") target.format.font.color = planLooks.soft;
    else if (kind === "pair") align(target, "Left");
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
