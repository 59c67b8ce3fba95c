import { labelKey } from "../../cells/labelKey";
import { addMonths } from "../../dates/periods";
import { addDecimals, type Decimal, fromUnits, multiplyDecimals, toDecimal } from "../../decimal/Decimal";
import type { PersonRow, QuotaRow } from "./LedgerLists";

export interface WindowQuota {
  readonly quota: number;
  /** Whether a month of the window has none. */
  readonly isLacking: boolean;
}

export const everybody: readonly string[] = ["all", "全部"];
const monthsOfYear = 12;

/**
 * The quotas of some months together, null where none has any. Month by month a person's own row beats that of the role,
 * then the department's, then everybody's; the row of a quarter or a year is spread evenly over its months.
 */
export class QuotaBook {
  /** By who, then by first day of the month, twelve times the quota of the month. */
  private readonly monthly = new Map<string, Map<number, Decimal>>();

  constructor(rows: readonly QuotaRow[]) {
    for (const { who, start, months, quota } of rows) {
      const key = labelKey(who);
      const byMonth = this.monthly.get(key) ?? new Map<number, Decimal>();
      this.monthly.set(key, byMonth);
      const part = multiplyDecimals(toDecimal(quota), toDecimal(monthsOfYear / months));
      for (let ahead = 0; ahead < months; ahead++) {
        const month = addMonths(start, ahead);
        const known = byMonth.get(month);
        byMonth.set(month, known === undefined ? part : addDecimals(known, part));
      }
    }
  }

  /** `months` by their first days. */
  of(
    person: string,
    info: Pick<PersonRow, "role" | "department"> | undefined,
    months: readonly number[],
  ): WindowQuota | null {
    const names = [person, info?.role ?? "", info?.department ?? "", ...everybody];
    const books = names
      .filter((name) => name !== "")
      .flatMap((name) => this.monthly.get(labelKey(name)) ?? []);
    let sum: Decimal | null = null;
    let isLacking = false;
    for (const month of months) {
      const part = books.find((byMonth) => byMonth.has(month))?.get(month);
      if (part === undefined) isLacking = true;
      else sum = sum === null ? part : addDecimals(sum, part);
    }
    return sum && { quota: fromUnits(sum.units, sum.scale) / monthsOfYear, isLacking };
  }
}
