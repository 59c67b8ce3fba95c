import type { Cell } from "../cells/Cell";
import type { PlanColumn, PlanField } from "./PlanField";
import type { PlanCell, PlanFormula } from "./PlanTab";

/** The kinds of cells that a plan tab is made of. */
export const planCells = {
  /** A text of ours: title, header or name of a field. */
  label: (column: PlanColumn, value: string): PlanCell => ({
    column,
    value,
    by: "us",
    look: "label",
    format: "text",
  }),

  /** A field of a template; `value` is what we know, or what an input cell starts with. */
  field: (field: PlanField, value: Cell | PlanFormula, choices?: readonly string[]): PlanCell => ({
    column: field.column,
    value,
    by: field.by,
    look: field.by === "us" ? "figure" : "input",
    format: field.format,
    ...(choices === undefined ? {} : { choices }),
    ...(field.identity === true ? { identity: true } : {}),
  }),
} as const;
