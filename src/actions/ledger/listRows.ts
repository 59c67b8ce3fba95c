import { labelKey } from "../../core/cells/labelKey";
import type { ColumnMapping } from "../../core/columns/fields";
import type { PersonRow, QuotaRow, ReceiptRow, SplitRow } from "../../core/commission/ledger/LedgerLists";
import { readShares } from "../../core/reading/readShares";
import type { ReadList } from "../reading/readList";
import { periodOfCell } from "../settings/periodOfCell";
import { manualColumns, manualTierIn } from "../sources/manualTier";
import { sheetRow } from "../sources/sheetRow";
import { fieldReader } from "./fieldReader";
import type { LedgerSource } from "./LedgerSources";

/** The rows of a list that are data, from 0. */
function rowsOf({ table, leftOut }: ReadList): readonly number[] {
  return Array.from({ length: table.rows }, (_, row) => row).filter((row) => !leftOut.has(row));
}

export function receiptRows(read: ReadList, mapping: ColumnMapping<"receipts">): readonly ReceiptRow[] {
  const { text, number, date } = fieldReader(read.table, mapping);
  return rowsOf(read)
    .map((row) => ({
      row: sheetRow(read.table, row),
      amount: number("amount", row),
      date: date("date", row),
      deal: text("dealId", row),
      contract: text("contractNo", row),
      account: text("account", row),
    }))
    .filter(({ amount, date: day, deal, contract, account }) =>
      [amount ?? "", day ?? "", deal, contract, account].some((value) => value !== ""),
    );
}

export function splitRows(
  read: ReadList,
  { mapping, answers = {} }: LedgerSource<"splits">,
): readonly SplitRow[] {
  const { text } = fieldReader(read.table, mapping);
  const column = mapping.share ?? 0;
  const { headers, columns } = read.table;
  const { shares } = readShares(
    { cells: columns[column] ?? [], column, header: headers[column] ?? "" },
    answers,
  );
  return rowsOf(read).flatMap((row): SplitRow[] => {
    const [share] = shares[row] ?? [];
    const [deal, person] = [text("dealId", row), text("person", row)];
    const isSaid = share !== undefined && deal !== "" && person !== "";
    return isSaid ? [{ row: sheetRow(read.table, row), deal, person, share }] : [];
  });
}

export function peopleRows(read: ReadList, mapping: ColumnMapping<"people">): readonly PersonRow[] {
  const { text, date } = fieldReader(read.table, mapping);
  return rowsOf(read)
    .filter((row) => text("person", row) !== "")
    .map((row) => ({
      person: text("person", row),
      role: text("role", row),
      stars: starsIn(text("stars", row)),
      team: text("team", row),
      region: text("region", row),
      department: text("department", row),
      manager: text("manager", row),
      costCentre: text("costCentre", row),
      start: date("start", row),
      end: date("end", row),
    }));
}

const chineseStars = "一二三四五";

/** "3", "3 stars", "★★★", "三星"; 0 for none. */
function starsIn(text: string): number {
  const digit = /[1-5]/.exec(text)?.[0];
  if (digit !== undefined) return Number(digit);
  const drawn = text.match(/★/g)?.length ?? 0;
  return drawn > 0 ? drawn : chineseStars.indexOf(text.slice(0, 1) || " ") + 1;
}

/** A row without a period or a number says nothing. */
export function quotaRows(
  read: ReadList,
  mapping: ColumnMapping<"quotas">,
  firstMonth: number,
): readonly QuotaRow[] {
  const { cell, text, number } = fieldReader(read.table, mapping);
  return rowsOf(read).flatMap((row): QuotaRow[] => {
    const period = periodOfCell(cell("period", row), firstMonth);
    const [who, quota] = [text("who", row), number("quota", row)];
    return period === null || quota === null || who === "" ? [] : [{ who, quota, ...period }];
  });
}

/** The tier of each account: set by hand, else Classify's, else what the list says. */
export function tiersOf({ table, mapping }: LedgerSource<"accounts">): ReadonlyMap<string, string> {
  const tiers = new Map<string, string>();
  const { ours, theirs } = manualColumns(table, mapping);
  const { text } = fieldReader(table, { ...mapping, classified: table.own.tier });
  for (let row = 0; row < table.rows; row++) {
    const manual = manualTierIn(table, ours, row) ?? manualTierIn(table, theirs, row);
    const tier = manual?.tier ?? (text("classified", row) || text("tier", row));
    const account = labelKey(text("name", row));
    if (account !== "" && tier !== "") tiers.set(account, tier);
  }
  return tiers;
}
