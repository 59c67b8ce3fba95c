import { type Cell, isBlank } from "../../../core/cells/Cell";
import { textHash } from "../../../excel/marks/contentHash";

/** The table of what is closed, and the sheet that it stands on; in every language. */
export const closedSheet = "KAM Closed";
export const closedTable = "KAM_Closed";

/** What a row of the table tells. */
export const closedParts = [
  /** When a month was closed, from which lists, with how many rows, what commission, and the stamp. */
  "closed",
  /** When a month was opened again: what stands above it of the month and of later ones is used for nothing. */
  "reopened",
  /** A row of the ledger. */
  "row",
  /** A payment or note as it counted; its key, and a text that holds it whole. */
  "payment",
  /** A payment that was cancelled after its month was closed; key and text as of payment. */
  "cancelled",
  /** What took the place of a payment when a difference was accepted; no text where it is gone. */
  "amendment",
  /** What became known of a receipt, 1, or is gone, −1. */
  "receipt",
  /** An adjustment that was accepted. */
  "accepted",
  /** A row of a settings table, or of people, quotas or tiers, by which the month was paid. */
  "terms",
] as const;

export type ClosedPart = (typeof closedParts)[number];

/** A row of the table. */
export interface ClosedRecord {
  /** yyyy-mm */
  readonly period: string;
  readonly part: ClosedPart;
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** Columns after period, part and key. */
export const recordCells = 23;

/** What the rows of a closed month are, but the one that holds the stamp. */
export function stampOf(records: readonly ClosedRecord[]): string {
  const text = records
    .filter(({ part }) => part !== "closed")
    .map(({ period, part, key, cells }) => JSON.stringify([period, part, key, ...trimmed(cells)]))
    .sort()
    .join("\n");
  return [text, `again ${text}`].map((one) => textHash(one).toString(16).padStart(8, "0")).join("");
}

/** Without blank cells at its end: the table has more columns than a row needs. */
export function trimmed(cells: readonly Cell[]): readonly Cell[] {
  let last = cells.length;
  while (last > 0 && isBlank(cells[last - 1])) last--;
  return cells.slice(0, last).map((cell) => (cell === "" ? null : cell));
}
