import type { PlanMerge } from "../../core/plan/mergePlan";
import { planColumns } from "../../core/plan/PlanField";
import type { PlanCell, PlanRow } from "../../core/plan/PlanTab";
import type { Zone } from "../address/Zone";
import { formatZone } from "../address/formatZone";
import type { WriteOp } from "../write/WriteOp";
import { choiceSource } from "./choiceSource";
import { planLooks } from "./planLooks";

interface Run {
  readonly row: number;
  readonly rows: number;
  readonly wanted: PlanRow;
}

/** Looks of the rows that are new, one change per run of rows that look the same. */
export function planStyleOps(
  sheet: string,
  origin: Pick<Zone, "row" | "column">,
  merge: PlanMerge,
): WriteOp[] {
  return runsOf(merge).map((run) => ({
    bytes: 1200 + 900 * run.wanted.cells.length,
    undo: [],
    apply({ workbook }) {
      const worksheet = workbook.worksheets.getItem(sheet);
      const column = (name: PlanCell["column"]) => merge.at.get(name);
      const range = (first: PlanCell["column"], last = first): Excel.Range | null => {
        const [from, to] = [column(first), column(last)];
        if (from === undefined || to === undefined) return null;
        const zone = {
          row: origin.row + run.row,
          column: origin.column + from,
          rows: run.rows,
          columns: to - from + 1,
        };
        return worksheet.getRange(formatZone(zone));
      };
      styleRows(run.wanted, range);
      for (const cell of run.wanted.cells) styleCell(run.wanted, cell, range(cell.column));
    },
  }));
}

function runsOf({ made }: PlanMerge): Run[] {
  const runs: { row: number; rows: number; wanted: PlanRow }[] = [];
  for (const { row, wanted } of made) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row && sameLooks(last.wanted, wanted)) last.rows++;
    else runs.push({ row, rows: 1, wanted });
  }
  return runs;
}

function sameLooks(one: PlanRow, other: PlanRow): boolean {
  return one.look === other.look && one.look !== "swotHead" && cellLooks(one) === cellLooks(other);
}

function cellLooks({ cells }: PlanRow): string {
  return cells.map(({ column, look, choices }) => `${column}${look}${choices?.join() ?? ""}`).join(" ");
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
type RangeOf = (first: PlanCell["column"], last?: PlanCell["column"]) => Excel.Range | null;

function styleRows({ look, id }: PlanRow, range: RangeOf): void {
  const all = range(planColumns[0], "i");
  if (all === null) return;
  switch (look) {
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
      Object.assign(all.format.font, { bold: true, size: 18, color: planLooks.bar });
      break;
    case "stamp":
      all.format.font.color = planLooks.soft;
      break;
    case "bar":
      all.format.fill.color = planLooks.bar;
      Object.assign(all.format, { rowHeight: planLooks.barHeight, verticalAlignment: "Center" });
      Object.assign(all.format.font, { bold: true, size: 12, color: planLooks.onBar });
      break;
    case "head":
      all.format.fill.color = planLooks.head;
      Object.assign(all.format, { wrapText: true, verticalAlignment: "Center" });
      Object.assign(all.format.font, { bold: true, color: planLooks.ink });
      break;
    case "list":
    case "map":
      lines(all, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"]);
      Object.assign(all.format, { wrapText: true, verticalAlignment: "Top" });
      break;
    case "pair":
    case "mark":
      lines(all, ["EdgeBottom", "InsideHorizontal"]);
      break;
    case "swot":
    case "swotHead":
      for (const [side, half] of [range("b", "e"), range("f", "i")].entries()) {
        if (half === null) continue;
        half.merge(true);
        lines(half, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"]);
        if (look === "swotHead") {
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

function styleCell(
  { look }: PlanRow,
  { look: cellLook, choices, format }: PlanCell,
  range: Excel.Range | null,
): void {
  if (range === null || look === "columns") return;
  const source = choiceSource(choices);
  if (source !== null) range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  if (look === "swot") return;
  if (cellLook === "input") range.format.fill.color = planLooks.input;
  if (cellLook === "figure" && format === "text" && look === "pair")
    range.format.horizontalAlignment = "Left";
  if (cellLook === "label" && (look === "pair" || look === "mark")) range.format.font.color = planLooks.soft;
  if (cellLook === "label" && look === "map") range.format.font.bold = true;
  if (look === "mark" && cellLook === "input" && choices) range.format.horizontalAlignment = "Center";
}
