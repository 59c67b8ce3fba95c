import { isBlank } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import type { PaymentRow } from "../../core/commission/ledger/LedgerLists";
import type { CreditShare } from "../../core/commission/ledger/splitUnits";
import type { Credit } from "../../core/commission/creditAmounts";
import { addMoney } from "../../core/decimal/addMoney";
import { readCredits } from "../../core/reading/readCredits";
import type { Said } from "../../core/reading/Reading";
import type { ReadList } from "../reading/readList";
import { sheetRow } from "../sources/sheetRow";
import { fieldReader } from "./fieldReader";
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
  { table, leftOut, byCurrency, currency }: ReadList,
  { mapping, answers = {} }: LedgerSource<"credits">,
  hasSchemes: boolean,
): CreditRows {
  const amounts = (table.columns[mapping.amount ?? -1] ?? []).map(numberFromCell);
  const shared = readCredits(
    { ...table, amounts, mapping },
    { ...answers, [`split:${mapping.share}`]: "shareOnly" },
  );
  const currencies = new Map<number, string>();
  for (const [currency, rows] of byCurrency ?? []) for (const row of rows) currencies.set(row, currency);
  const { cell, text, number, date } = fieldReader(table, mapping);
  const laterDate = (field: "signDate" | "invoiceDate", row: number): number | null | undefined =>
    mapping[field] === null || !hasSchemes ? undefined : date(field, row);
  const costIn = (row: number): number | null | undefined => {
    if (mapping.cost !== null) return number("cost", row);
    if (mapping.margin === null) return undefined;
    const [amount, margin] = [number("amount", row), number("margin", row)];
    return amount === null || margin === null ? null : addMoney([amount, -margin]);
  };
  const rows: PaymentRow[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (leftOut.has(row)) continue;
    if ((["person", "date", "amount"] as const).every((field) => isBlank(cell(field, row)))) continue;
    const credits = shared.credits.get(row);
    const name = text("person", row);
    const cancelledOn = date("cancelledOn", row);
    rows.push({
      row: sheetRow(table, row),
      shares:
        credits === undefined ? (name === "" ? [] : [{ person: name, share: 1 }]) : credits.flatMap(each),
      hasShares: credits !== undefined,
      date: date("date", row) ?? date("signDate", row) ?? date("invoiceDate", row),
      amount: number("amount", row),
      signDate: laterDate("signDate", row),
      invoiceDate: laterDate("invoiceDate", row),
      document: text("id", row),
      deal: text("dealId", row),
      contract: text("contractNo", row),
      account: text("account", row),
      product: text("product", row),
      business: text("business", row),
      currency: currencies.get(row) ?? currency ?? "",
      scheme: text("ladder", row),
      cost: costIn(row),
      isCancelled: mapping.status === null ? cancelledOn !== null : cancelled.test(text("status", row)),
      cancelledOn,
      takesBack: text("takesBack", row),
    });
  }
  return { rows, findings: shared.findings, questions: shared.questions };
}

function each({ persons, share }: Credit): readonly CreditShare[] {
  return persons.map((person) => ({ person, share: share / persons.length }));
}
