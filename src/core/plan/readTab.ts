import { isBlank } from "../cells/Cell";
import { fingerprint } from "./fingerprint";
import { type PlanColumn, planColumns } from "./PlanField";
import { planFormula } from "./planFormula";
import type { CellNow, TabNow } from "./PlanTab";
import { type RowMark, rowMark } from "./rowMark";

export interface NowRow {
  /** Place in the block, from 0. */
  readonly index: number;
  /** Null for a row that the user put in. */
  readonly mark: RowMark | null;
  readonly cells: readonly CellNow[];
  /** Fingerprints of the cells, "" for a blank one. */
  readonly prints: readonly string[];
}

export interface ReadTab {
  readonly rows: readonly NowRow[];
  /** Where each of our columns is in the block; one that the user has deleted is missing. */
  readonly at: ReadonlyMap<PlanColumn, number>;
}

/** Finds our rows and columns in a tab by their marks. Of two rows with one mark (a copied row) the first is ours. */
export function readTab(now: TabNow): ReadTab {
  const seen = new Set<string>();
  const marks = now.rows.map(([cell]) => {
    const mark = rowMark.decode(cell);
    if (mark === null || seen.has(mark.id)) return null;
    seen.add(mark.id);
    return mark;
  });
  const at = columnsOf(now.rows[marks.findIndex((mark) => mark?.id === "top.columns")]);
  const columnAt = new Map([...at].map(([column, index]) => [index, column]));
  const cellAt = (row: number, column: number) => {
    const mark = marks[row - now.row];
    const ours = columnAt.get(column - now.column);
    return mark && ours ? { row: mark.id, column: ours } : null;
  };
  const formulaKey = (text: string) => planFormula.keyOfText(text, cellAt);
  return {
    rows: now.rows.map((cells, index) => ({
      index,
      mark: marks[index] ?? null,
      cells,
      prints: cells.map((cell) => printOf(cell, formulaKey)),
    })),
    at,
  };
}

function columnsOf(cells: readonly CellNow[] | undefined): Map<PlanColumn, number> {
  if (!cells) return new Map(planColumns.map((column, index) => [column, index + 1]));
  const found = planColumns.map((column) => [column, cells.indexOf(column, 1)] as const);
  return new Map(found.filter(([, index]) => index > 0));
}

/** The fingerprint of a cell: what a user would call the same content has the same one. */
export function printOf(cell: CellNow, formulaKey: (text: string) => string): string {
  if (isBlank(cell as Exclude<CellNow, { formula: string }>)) return "";
  switch (typeof cell) {
    case "number":
      return fingerprint(`n${Number(cell.toPrecision(15))}`);
    case "boolean":
      return fingerprint(`b${cell}`);
    case "string":
      return fingerprint(`t${cell.replace(/\r\n?/g, "\n")}`);
    default:
      if (cell === null) return "";
      return fingerprint("formula" in cell ? `f${formulaKey(cell.formula)}` : `t${cell.error}`);
  }
}
