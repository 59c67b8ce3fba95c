import type { PlanMerge } from "../../core/plan/mergePlan";
import type { PlanRow } from "../../core/plan/PlanTab";
import type { Zone } from "../address/Zone";
import { formatZone } from "../address/formatZone";
import type { WriteOp } from "../write/WriteOp";
import { stylePlanCells } from "./stylePlanCells";
import { type RangeOf, stylePlanRow } from "./stylePlanRow";

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
    bytes: bytesOf(run.wanted),
    undo: [],
    apply({ workbook }) {
      const worksheet = workbook.worksheets.getItem(sheet);
      const range: RangeOf = (first, last = first) => {
        const [from, to] = [merge.at.get(first), merge.at.get(last)];
        if (from === undefined || to === undefined) return null;
        return worksheet.getRange(
          formatZone({
            row: origin.row + run.row,
            column: origin.column + from,
            rows: run.rows,
            columns: to - from + 1,
          }),
        );
      };
      stylePlanRow(run.wanted, range);
      stylePlanCells(run.wanted, range);
    },
  }));
}

/** Measured on requests: looks of a row, and of its cells where they have some of their own. */
function bytesOf({ kind, cells }: PlanRow): number {
  const lined = kind === "list" || kind === "map" || kind === "swot" || kind === "swotHead";
  return (lined ? 4500 : 2000) + 700 * cells.filter((cell) => cell.choices).length + 1000;
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
  return one.kind === other.kind && one.kind !== "swotHead" && cellLooks(one) === cellLooks(other);
}

function cellLooks({ cells }: PlanRow): string {
  return cells.map(({ column, kind, choices }) => `${column}${kind}${choices?.join() ?? ""}`).join(" ");
}
