import { type Cell, textOfCell } from "../../../core/cells/Cell";
import type { LedgerKind, LedgerRow } from "../../../core/commission/ledger/LedgerRow";

/** The fields of a row of the ledger in the order of their cells; period and person stand before them. */
const fields = [
  ...(["currency", "date", "deal", "account", "scheme", "kind", "amount", "share", "base"] as const),
  ...(["factors", "before", "after", "steps", "commission", "received", "payable", "heldBack"] as const),
  ...(["reason", "row", "takesBack"] as const),
] as const;

const texts = new Set<string>(["currency", "deal", "account", "scheme", "kind", "steps", "reason"]);

export function ledgerRowCells(row: LedgerRow): readonly Cell[] {
  return fields.map((field) => row[field]);
}

export function ledgerRowOf(period: number, person: string, cells: readonly Cell[]): LedgerRow {
  const read = Object.fromEntries(
    fields.map((field, place) => {
      const cell = cells[place] ?? null;
      return [field, texts.has(field) ? textOfCell(cell) : typeof cell === "number" ? cell : null];
    }),
  ) as unknown as Omit<LedgerRow, "period" | "person" | "kind"> & { readonly kind: LedgerKind };
  return { ...read, period, person };
}
