import type { JobCell, JobSheet } from "../../../workbench/jobs/JobDocument";
import { columnOf, type DraftRow, type ListDraft } from "./ListDraft";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Writes a list down: what stands above it, headers, rows, what stands below and beside. */
export function sheetOf(draft: ListDraft): JobSheet {
  const { above, below, beside, headers } = draft;
  const top = above.length + 2;
  let place = -1;
  const body = draft.rows.map((row, index) => {
    if ("fact" in row) place++;
    return lineOf(draft, row, { place, top, at: top + index });
  });
  const rows = [[...headers], ...body].map((line, index): JobCell[] => {
    const more = beside[index];
    return more === undefined ? line : [...line, null, ...more];
  });
  return {
    rows: [...above, ...rows, ...below],
    hiddenRows: draft.hidden.map((row) => top + row),
  };
}

interface Place {
  /** Among the rows of data, from 0. */
  readonly place: number;
  /** Sheet rows, from 1, of the first row below the headers and of this one. */
  readonly top: number;
  readonly at: number;
}

function lineOf(draft: ListDraft, row: DraftRow, { place, top, at }: Place): JobCell[] {
  const amount = columnOf(draft, "amount");
  if ("extra" in row) {
    const { cells, cents, isFormula = false } = row.extra;
    const letter = letters.charAt(amount);
    return draft.headers.map((_, column) => {
      if (column !== amount || cells.has(column) || cents === null) return cells.get(column) ?? null;
      return isFormula
        ? { f: `=SUBTOTAL(9,${letter}${top}:${letter}${at - 1})` }
        : draft.writeAmount(cents, -1);
    });
  }
  const { fact } = row;
  return draft.kinds.map((kind, column) => {
    const own = fact.others.get(column);
    if (own !== undefined) return own;
    if (kind === "person") return fact.person;
    if (kind === "amount") return fact.cents === null ? null : draft.writeAmount(fact.cents, place);
    if (kind === "date") return fact.day === null ? null : draft.writeDate(fact.day, place);
    return null;
  });
}
