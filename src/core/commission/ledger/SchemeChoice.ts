import { entryIn } from "../../collections/entryIn";
import { labelKey } from "../../cells/labelKey";
import type { Eras, LedgerTerms } from "./Eras";
import { type Assignation, findAssignment } from "./findAssignment";
import type { PersonRow } from "./LedgerLists";
import type { Scheme } from "./Scheme";
import type { SharedPayment } from "./sharedPayments";

/** Step 1: by which scheme each person is paid for a payment, and on which day it counts. */
export class SchemeChoice {
  private readonly people = new Map<LedgerTerms, ReadonlyMap<string, PersonRow>>();

  constructor(
    private readonly eras: Eras,
    /** Where none are kept, payments are the money received. */
    private readonly hasReceipts: boolean,
  ) {}

  /** For schemes that pay on cash on a day of cash, where one is given; by the terms of the day on which it counts. */
  of(shared: SharedPayment, person: string, cashDate: number | null): Assignation {
    const { current } = this.eras;
    if (cashDate !== null && this.hasReceipts)
      return this.by(this.eras.on(cashDate), shared, person, cashDate);
    if (shared.frozenIn !== undefined)
      return this.by(this.eras.on(shared.frozenIn), shared, person, cashDate);
    const found = this.by(current, shared, person, cashDate);
    if (found.kind !== "scheme") return found;
    const terms = this.eras.on(found.date);
    return terms === current ? found : this.by(terms, shared, person, cashDate);
  }

  /** The day of its event, by the scheme of the first who has one; that of its row where nobody has, null before it happens. */
  dayOf(shared: SharedPayment): number | null {
    const { payment, shares } = shared;
    if (payment.signDate === undefined && payment.invoiceDate === undefined) return payment.date;
    let waits = false;
    for (const { person } of shares) {
      const found = this.of(shared, person, payment.date);
      if (found.kind === "scheme") return found.date;
      waits ||= found.kind === "notHappened";
    }
    return waits ? null : payment.date;
  }

  /** The terms by which a payment counts. */
  termsOf(shared: SharedPayment): LedgerTerms {
    if (!this.eras.hasClosed) return this.eras.current;
    return this.eras.on(shared.frozenIn ?? this.dayOf(shared) ?? shared.payment.date);
  }

  private by(
    terms: LedgerTerms,
    { payment }: SharedPayment,
    person: string,
    cashDate: number | null,
  ): Assignation {
    const people = entryIn(
      this.people,
      terms,
      () => new Map(terms.people.map((row) => [labelKey(row.person), row])),
    );
    const { role = "", stars = 0 } = people.get(labelKey(person)) ?? {};
    const { product, business, scheme } = payment;
    const cash = this.hasReceipts ? cashDate : payment.date;
    const dateOf = ({ event }: Scheme): number | null => {
      if (event === "cash") return cash;
      const date = event === "signed" ? payment.signDate : payment.invoiceDate;
      return date === undefined ? payment.date : date;
    };
    const asked = { person, role, stars, product, business, scheme };
    return findAssignment(asked, terms.settings.assignments, terms.settings.schemes, dateOf);
  }
}
