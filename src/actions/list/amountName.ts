import type { KamSettings } from "../settings/KamSettings";
import type { SourceTable } from "../sources/SourceTable";

/** What a column of amounts is called on a sheet of ours: the user's own header, with the house currency where there is one. */
export function amountName(
  { headers }: SourceTable,
  column: number | null,
  { options: { currency } }: KamSettings,
): string {
  const header = (headers[column ?? -1] ?? "").trim();
  return currency === null || header.includes(currency) ? header : `${header}, ${currency}`;
}
