import { labelKey } from "../../cells/labelKey";
import { type Assignation, findAssignment } from "./findAssignment";
import type { PersonRow } from "./LedgerLists";
import type { LedgerSettings } from "./LedgerSettings";
import type { Scheme } from "./Scheme";
import type { SharedPayment } from "./sharedPayments";

type Payment = SharedPayment["payment"];

/** Step 1: by which scheme each person is paid for a payment, and on which day it counts. */
export class SchemeChoice {
  private readonly people: ReadonlyMap<string, PersonRow>;

  constructor(
    people: readonly PersonRow[],
    private readonly settings: Pick<LedgerSettings, "assignments" | "schemes">,
    /** Where none are kept, payments are the money received. */
    private readonly hasReceipts: boolean,
  ) {
    this.people = new Map(people.map((row) => [labelKey(row.person), row]));
  }

  /** For schemes that pay on cash on a day of cash, where one is given. */
  of(payment: Payment, person: string, cashDate: number | null): Assignation {
    const { role = "", stars = 0 } = this.people.get(labelKey(person)) ?? {};
    const { product, business, scheme } = payment;
    const cash = this.hasReceipts ? cashDate : payment.date;
    const dateOf = ({ event }: Scheme): number | null => {
      if (event === "cash") return cash;
      const date = event === "signed" ? payment.signDate : payment.invoiceDate;
      return date === undefined ? payment.date : date;
    };
    const asked = { person, role, stars, product, business, scheme };
    return findAssignment(asked, this.settings.assignments, this.settings.schemes, dateOf);
  }

  /** The day of its event, by the scheme of the first who has one; that of its row where it has none. */
  dayOf({ payment, shares }: SharedPayment): number {
    if (payment.signDate === undefined && payment.invoiceDate === undefined) return payment.date;
    for (const { person } of shares) {
      const found = this.of(payment, person, null);
      if (found.kind === "scheme") return found.date;
    }
    return payment.date;
  }
}
