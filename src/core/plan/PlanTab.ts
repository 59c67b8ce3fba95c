import type { Cell } from "../cells/Cell";
import type { PlanColumn, PlanFormat, PlanSectionId, PlanField } from "./PlanField";

/** A cell of the tab by the marks of its row and column, so that it is found wherever the user has moved it. */
export interface PlanReference {
  readonly row: string;
  readonly column: PlanColumn;
}

/** A formula of ours; references are filled in when the places of the rows are known. */
export interface PlanFormula {
  readonly formula: readonly (string | PlanReference)[];
}

/** What a cell is for, which decides how it looks: text of ours, a figure of ours, or a cell to type in. */
type PlanCellKind = "label" | "figure" | "input";

export interface PlanCell {
  readonly column: PlanColumn;
  readonly value: Cell | PlanFormula;
  /** "us": refreshed; "user": written when the row is made, then never touched. */
  readonly by: "us" | "user";
  readonly kind: PlanCellKind;
  readonly format: PlanFormat;
  readonly choices?: readonly string[];
  readonly identity?: true;
}

type PlanRowKind =
  | "columns"
  | "title"
  | "stamp"
  | "space"
  | "bar"
  | "head"
  | "pair"
  | "sign"
  | "list"
  | "swotHead"
  | "swot"
  | "map";

export interface PlanRow {
  /** Mark of the row: section, dot, place in it; rows of a list by their key. Without spaces. */
  readonly id: string;
  readonly kind: PlanRowKind;
  readonly cells: readonly PlanCell[];
}

/** The part of a section that grows: rows by key, and spare ones. */
interface PlanList {
  /** Null when the source was not given this time: what is there stays. */
  readonly rows: readonly PlanRow[] | null;
  /** Spare rows below what is filled in, when the list is made or has to grow. */
  readonly spare: number;
  readonly atLeast: number;
  readonly spareCells: readonly PlanCell[];
  /** What marks a row whose key is gone from the source; null when such rows simply stay. */
  readonly gone: PlanCell | null;
}

export interface PlanSection {
  readonly id: PlanSectionId | "top" | "end";
  readonly before: readonly PlanRow[];
  readonly list: PlanList | null;
  readonly after: readonly PlanRow[];
}

/** A cell as it stands in the workbook. */
export type CellNow = Cell | { readonly formula: string };

/** A plan tab as it stands: the block that its anchor covers, row by row. Empty when there is no tab yet. */
export interface TabNow {
  /** Row and column of the block's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellNow[])[];
}

/** The kinds of cells that a plan tab is made of. */
export const planCells = {
  /** A text of ours: title, header or name of a field. */
  label: (column: PlanColumn, value: string): PlanCell => ({
    column,
    value,
    by: "us",
    kind: "label",
    format: "text",
  }),

  /** A field of a template; `value` is what we know, or what an input cell starts with. */
  field: (field: PlanField, value: Cell | PlanFormula, choices?: readonly string[]): PlanCell => ({
    column: field.column,
    value,
    by: field.by,
    kind: field.by === "us" ? "figure" : "input",
    format: field.format,
    ...(choices === undefined ? {} : { choices }),
    ...(field.identity === true ? { identity: true } : {}),
  }),
} as const;
