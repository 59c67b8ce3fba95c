import type { PaymentRow } from "../../../core/commission/ledger/LedgerLists";
import type { SharedPayment } from "../../../core/commission/ledger/sharedPayments";

/** A payment as a text that holds it whole; what it does not have is left out. */
export function paymentText({ payment, shares, isVoid = false, frozenIn = 0 }: SharedPayment): string {
  return JSON.stringify({ ...payment, shares, isVoid, frozenIn });
}

type Stored = SharedPayment["payment"] & Required<Pick<SharedPayment, "isVoid" | "frozenIn">>;

/** Null for a text that is none of ours. */
export function paymentOf(text: string): SharedPayment | null {
  const stored = parsed(text);
  if (stored === null || typeof stored.amount !== "number" || typeof stored.date !== "number") return null;
  const { isVoid, frozenIn, ...payment } = stored;
  const blank: Pick<PaymentRow, "signDate" | "invoiceDate" | "cost"> = {
    ...{ signDate: undefined, invoiceDate: undefined, cost: undefined },
  };
  return { payment: { ...blank, ...payment }, rows: [payment.row], shares: payment.shares, isVoid, frozenIn };
}

function parsed(text: string): Stored | null {
  try {
    return JSON.parse(text) as Stored | null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
