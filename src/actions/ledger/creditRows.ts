import { type Cell, isBlank, isCellError, textOfCell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import type { PaymentRow } from "../../core/commission/ledger/LedgerLists";
import type { CreditShare } from "../../core/commission/ledger/splitUnits";
import type { Credit } from "../../core/commission/creditAmounts";
import { dateOfCell } from "../../core/dates/parseDate";
import { addMoney } from "../../core/decimal/addMoney";
import { readCredits } from "../../core/reading/readCredits";
import type { Said } from "../../core/reading/Reading";
import type { ReadList } from "../reading/readList";
import { sheetRow } from "../sources/sheetRow";
import type { LedgerSource } from "./LedgerSources";

export interface CreditRows extends Said {
  readonly rows: readonly PaymentRow[];
}

/** States in which a payment does not count any more. */
const cancelled = /cancel|void|annul|revers|storn|取消|作废|撤销|退订/i;

/**
 * The payments of a list that was read. A share is a fraction of the payment, also where nobody else is named. Without
 * schemes the date of the payment is the only one that counts. Cost is the amount less the margin where only that is there.
 */
export function creditRows(
  { table, leftOut, byCurrency }: ReadList,
  { mapping, answers = {} }: LedgerSource<"credits">,
  hasSchemes: boolean,
): CreditRows {
  const cells = (column: number | null): readonly Cell[] => table.columns[column ?? -1] ?? [];
  const amounts = cells(mapping.amount).map(numberFromCell);
  const shared = readCredits(
    { ...table, amounts, mapping },
    { ...answers, [`split:${mapping.share}`]: "shareOnly" },
  );
  const currencies = new Map<number, string>();
  for (const [currency, rows] of byCurrency ?? []) for (const row of rows) currencies.set(row, currency);
  const textIn = (column: number | null, row: number): string => {
    const cell = cells(column)[row] ?? null;
    return isCellError(cell) ? "" : textOfCell(cell).trim();
  };
  const dateIn = (column: number | null, row: number): number | null =>
    dateOfCell(cells(column)[row] ?? null);
  const laterDate = (column: number | null, row: number): number | null | undefined =>
    column === null || !hasSchemes ? undefined : dateIn(column, row);
  const numberIn = (column: number | null, row: number): number | null => {
    const number = numberFromCell(cells(column)[row] ?? null);
    return typeof number === "number" ? number : null;
  };
  const costIn = (row: number): number | null | undefined => {
    if (mapping.cost !== null) return numberIn(mapping.cost, row);
    if (mapping.margin === null) return undefined;
    const [amount, margin] = [numberIn(mapping.amount, row), numberIn(mapping.margin, row)];
    return amount === null || margin === null ? null : addMoney([amount, -margin]);
  };
  const rows: PaymentRow[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (leftOut.has(row)) continue;
    const { person, date, amount } = mapping;
    if ([person, date, amount].every((column) => isBlank(cells(column)[row]))) continue;
    const credits = shared.credits.get(row);
    const name = textIn(person, row);
    const cancelledOn = dateIn(mapping.cancelledOn, row);
    rows.push({
      row: sheetRow(table, row),
      shares:
        credits === undefined ? (name === "" ? [] : [{ person: name, share: 1 }]) : credits.flatMap(each),
      hasShares: credits !== undefined,
      date: dateIn(date, row) ?? dateIn(mapping.signDate, row) ?? dateIn(mapping.invoiceDate, row),
      amount: numberIn(amount, row),
      signDate: laterDate(mapping.signDate, row),
      invoiceDate: laterDate(mapping.invoiceDate, row),
      document: textIn(mapping.id, row),
      deal: textIn(mapping.dealId, row),
      contract: textIn(mapping.contractNo, row),
      account: textIn(mapping.account, row),
      product: textIn(mapping.product, row),
      business: textIn(mapping.business, row),
      currency: currencies.get(row) ?? "",
      scheme: textIn(mapping.ladder, row),
      cost: costIn(row),
      isCancelled:
        mapping.status === null ? cancelledOn !== null : cancelled.test(textIn(mapping.status, row)),
      cancelledOn,
      takesBack: textIn(mapping.takesBack, row),
    });
  }
  return { rows, findings: shared.findings, questions: shared.questions };
}

function each({ persons, share }: Credit): readonly CreditShare[] {
  return persons.map((person) => ({ person, share: share / persons.length }));
}
