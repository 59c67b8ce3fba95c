import { labelKey } from "../../cells/labelKey";
import { MoneySum } from "../../decimal/addMoney";
import type { LedgerKind, LedgerRow } from "./LedgerRow";
import type { Measure } from "./LedgerSettings";

const soldKinds: ReadonlySet<LedgerKind> = new Set(["payment", "note"]);
const earnedKinds: ReadonlySet<LedgerKind> = new Set([
  ...(["payment", "note", "lift", "factor", "ramp", "threshold", "cap", "floor"] as const),
]);

/** What a person has earned or sold in some months, in one currency, by the rows of the ledger. */
export class TeamMeasure {
  private readonly sums = new Map<string, MoneySum>();
  private readonly names = new Map<string, string>();

  constructor(rows: readonly LedgerRow[]) {
    for (const row of rows) {
      if (!this.names.has(labelKey(row.person))) this.names.set(labelKey(row.person), row.person);
      if (earnedKinds.has(row.kind)) this.add("earned", row, row.commission);
      if (soldKinds.has(row.kind)) this.add("sold", row, row.base);
    }
  }

  /** Everybody of whom there is a row, as first written. */
  get persons(): readonly string[] {
    return [...this.names.values()];
  }

  of(measure: Measure, person: string, currency: string, months: readonly number[]): number {
    const sum = new MoneySum();
    for (const month of months) sum.add(this.sums.get(keyOf(measure, person, currency, month))?.total ?? 0);
    return sum.total;
  }

  private add(measure: Measure, { person, currency, period }: LedgerRow, amount: number): void {
    const key = keyOf(measure, person, currency, period);
    const sum = this.sums.get(key) ?? new MoneySum();
    this.sums.set(key, sum);
    sum.add(amount);
  }
}

function keyOf(measure: Measure, person: string, currency: string, month: number): string {
  return [measure, labelKey(person), currency, month].join("\n");
}
