import { periodStart } from "../../dates/periods";
import { addMoney } from "../../decimal/addMoney";
import { fromUnits } from "../../decimal/Decimal";
import type { LedgerRow } from "./LedgerRow";
import type { Adjustment, LedgerSettings } from "./LedgerSettings";
import type { PaymentState } from "./paymentStates";

/** A row of which nothing is known yet. */
export const emptyRow: Omit<LedgerRow, "period" | "person" | "kind"> = {
  ...{
    currency: "",
    date: null,
    deal: "",
    account: "",
    scheme: "",
    amount: 0,
    share: 1,
    base: 0,
    factors: 1,
  },
  ...{ before: 0, after: 0, steps: "", commission: 0, received: null, payable: 0, heldBack: 0, reason: "" },
  ...{ row: null, takesBack: null },
};

/** What stands beside the windows in a month: typed adjustments, and what nobody is credited with. */
export function besideRows(
  states: readonly PaymentState[],
  { adjustments, currency }: Pick<LedgerSettings, "adjustments" | "currency">,
  month: number,
): readonly LedgerRow[] {
  const isOfMonth = ({ unassigned: units, shared }: PaymentState): boolean =>
    units !== 0 && periodStart(shared.payment.date, "month") === month;
  return [
    ...states.filter(isOfMonth).map(unassigned),
    ...adjustments.filter(({ period }) => period === month).map((line) => adjusted(line, currency)),
  ];
}

function unassigned({ shared: { payment, shares }, unassigned: units, scale }: PaymentState): LedgerRow {
  const { date, deal, account, currency, row } = payment;
  const share = addMoney([1, ...shares.map((own) => -own.share)]);
  const period = periodStart(date, "month");
  const amount = fromUnits(units, scale);
  return {
    ...emptyRow,
    kind: "unassigned",
    period,
    person: "",
    date,
    deal,
    account,
    currency,
    amount,
    share,
    row,
  };
}

/** Outside cap and floor, payable at once. */
function adjusted({ period, person, amount, reason }: Adjustment, currency: string): LedgerRow {
  return {
    ...emptyRow,
    kind: "adjustment",
    period,
    person,
    currency,
    commission: amount,
    payable: amount,
    reason,
  };
}
