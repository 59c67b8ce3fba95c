import { columnIndex } from "../cells/columnLetters";
import type { PlanColumn } from "./PlanField";
import type { PlanFormula, PlanReference } from "./PlanTab";

const cellReference = /\$?([A-Z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_(.!])/giu;
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;
const precededByName = /[\p{L}\p{N}_.!$]$/u;

/** Formulas of ours: as text for a cell, and in a form that stays the same when rows and columns are inserted. */
export const planFormula = {
  /** `address` gives the A1 address of a cell of the tab. */
  text: ({ formula }: PlanFormula, address: (reference: PlanReference) => string): string =>
    formula.map((part) => (typeof part === "string" ? part : address(part))).join(""),

  /** The key of a formula that we are about to write. */
  keyOf: ({ formula }: PlanFormula, rowId: (reference: PlanReference) => string): string =>
    formula
      .map((part) => (typeof part === "string" ? spelling(part) : `<${rowId(part)}!${part.column}>`))
      .join(""),

  /**
   * The key of a formula as Excel gives it back. `cellAt` names the row and column of a cell of the tab, both from 0
   * on the sheet; null for a cell that is not ours.
   */
  keyOfText(
    text: string,
    cellAt: (row: number, column: number) => { row: string; column: PlanColumn } | null,
  ): string {
    return text
      .split(quoted)
      .map((part, index) => (index % 2 === 1 ? part : relative(part, cellAt)))
      .join("");
  },
} as const;

function relative(
  part: string,
  cellAt: (row: number, column: number) => { row: string; column: PlanColumn } | null,
): string {
  let key = "";
  let end = 0;
  for (const match of part.matchAll(cellReference)) {
    const [whole, letters = "", row = ""] = match;
    if (precededByName.test(part.slice(0, match.index))) continue;
    const cell = cellAt(Number(row) - 1, columnIndex(letters));
    key +=
      spelling(part.slice(end, match.index)) + (cell ? `<${cell.row}!${cell.column}>` : whole.toUpperCase());
    end = match.index + whole.length;
  }
  return key + spelling(part.slice(end));
}

/** Excel changes case and spaces, and names functions of an add-in that is not there in its own way. */
function spelling(text: string): string {
  return text
    .split(quoted)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/_xldudf_KAM_/gi, "KAM.")
            .replace(/[\s@]|\[(?:#Data)?\]/gi, "")
            .toUpperCase(),
    )
    .join("");
}
