import { type Cell, isCellError, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { numberFromCell } from "../../core/cells/parseNumber";
import type { ColumnMapping } from "../../core/columns/fields";
import type { PersonRow, QuotaRow, ReceiptRow, SplitRow } from "../../core/commission/ledger/LedgerLists";
import { dateOfCell } from "../../core/dates/parseDate";
import { readShares } from "../../core/reading/readShares";
import type { ReadList } from "../reading/readList";
import { periodOfCell } from "../settings/periodOfCell";
import { manualColumns, manualTierIn } from "../sources/manualTier";
import { sheetRow } from "../sources/sheetRow";
import type { LedgerSource } from "./LedgerSources";

/** One row of a list, by the name of the field. */
interface RowOf<Field extends string> {
  /** Of the sheet, from 1. */
  readonly row: number;
  /** Of the list, from 0. */
  readonly place: number;
  cell(field: Field): Cell;
  text(field: Field): string;
  number(field: Field): number | null;
  date(field: Field): number | null;
}

function rowsOf<Field extends string>(
  { table, leftOut }: Pick<ReadList, "table" | "leftOut">,
  mapping: Readonly<Record<Field, number | null>>,
): readonly RowOf<Field>[] {
  return Array.from({ length: table.rows }, (_, place) => place)
    .filter((place) => !leftOut.has(place))
    .map((place): RowOf<Field> => {
      const cell = (field: Field): Cell => {
        const column: number | null = mapping[field];
        return column === null ? null : (table.columns[column]?.[place] ?? null);
      };
      return {
        row: sheetRow(table, place),
        place,
        cell,
        text: (field) => (isCellError(cell(field)) ? "" : textOfCell(cell(field)).trim()),
        date: (field) => dateOfCell(cell(field)),
        number: (field) => {
          const number = numberFromCell(cell(field));
          return typeof number === "number" ? number : null;
        },
      };
    });
}

export function receiptRows(read: ReadList, mapping: ColumnMapping<"receipts">): readonly ReceiptRow[] {
  return rowsOf(read, mapping)
    .map((row) => ({
      row: row.row,
      amount: row.number("amount"),
      date: row.date("date"),
      deal: row.text("dealId"),
      contract: row.text("contractNo"),
      account: row.text("account"),
    }))
    .filter(({ amount, date, deal, contract, account }) =>
      [amount ?? "", date ?? "", deal, contract, account].some((value) => value !== ""),
    );
}

export function splitRows(
  read: ReadList,
  { mapping, answers = {} }: LedgerSource<"splits">,
): readonly SplitRow[] {
  const column = mapping.share ?? 0;
  const { headers, columns } = read.table;
  const { shares } = readShares(
    { cells: columns[column] ?? [], column, header: headers[column] ?? "" },
    answers,
  );
  return rowsOf(read, mapping).flatMap((row): SplitRow[] => {
    const [share] = shares[row.place] ?? [];
    const [deal, person] = [row.text("dealId"), row.text("person")];
    return share === undefined || deal === "" || person === "" ? [] : [{ row: row.row, deal, person, share }];
  });
}

export function peopleRows(read: ReadList, mapping: ColumnMapping<"people">): readonly PersonRow[] {
  return rowsOf(read, mapping)
    .filter((row) => row.text("person") !== "")
    .map((row) => ({
      person: row.text("person"),
      role: row.text("role"),
      stars: starsIn(row.text("stars")),
      team: row.text("team"),
      region: row.text("region"),
      department: row.text("department"),
      manager: row.text("manager"),
      costCentre: row.text("costCentre"),
      start: row.date("start"),
      end: row.date("end"),
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
  return rowsOf(read, mapping).flatMap((row): QuotaRow[] => {
    const period = periodOfCell(row.cell("period"), firstMonth);
    const quota = row.number("quota");
    return period === null || quota === null || row.text("who") === ""
      ? []
      : [{ who: row.text("who"), quota, ...period }];
  });
}

/** The tier of each account: set by hand, else Classify's, else what the list says. */
export function tiersOf({ table, mapping }: LedgerSource<"accounts">): ReadonlyMap<string, string> {
  const tiers = new Map<string, string>();
  const { ours, theirs } = manualColumns(table, mapping);
  const classified = { ...mapping, tier: table.own.tier };
  const own = rowsOf({ table, leftOut: new Set() }, mapping);
  const ofClassify = rowsOf({ table, leftOut: new Set() }, classified);
  for (const row of own) {
    const manual = manualTierIn(table, ours, row.place) ?? manualTierIn(table, theirs, row.place);
    const tier = manual?.tier ?? (ofClassify[row.place]?.text("tier") || row.text("tier"));
    const account = labelKey(row.text("name"));
    if (account !== "" && tier !== "") tiers.set(account, tier);
  }
  return tiers;
}
