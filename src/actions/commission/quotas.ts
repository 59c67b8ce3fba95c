import { entryIn } from "../../core/collections/entryIn";
import type { Cell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { numberFromCell } from "../../core/cells/parseNumber";
import { periodStart } from "../../core/dates/periods";
import { addMoney } from "../../core/decimal/addMoney";

/** What is expected of each person, as the rows of their payments say it, by period. */
export class PersonQuotas {
  /** By person and period: the different quotas of each of its months. */
  private readonly found = new Map<string, Map<number, Map<number, Set<number>>>>();

  /** A quota that is blank, no number or not above 0 says nothing. */
  add(person: string, period: number, day: number, cell: Cell): void {
    const quota = numberFromCell(cell);
    if (typeof quota !== "number" || quota <= 0) return;
    const periods = entryIn(this.found, labelKey(person), () => new Map<number, Map<number, Set<number>>>());
    const months = entryIn(periods, period, () => new Map<number, Set<number>>());
    entryIn(months, periodStart(day, "month"), () => new Set<number>()).add(quota);
  }

  /**
   * The quota of a period, counted once however many payments repeat it: that of its months together where each month
   * has its own. Null where there is none; "several" where one month has more than one.
   */
  ofPeriod(person: string, period: number): number | null | "several" {
    const months = [...(this.found.get(labelKey(person))?.get(period)?.values() ?? [])];
    if (months.some(({ size }) => size > 1)) return "several";
    const quotas = months.flatMap((month) => [...month]);
    const [first] = quotas;
    if (first === undefined) return null;
    return quotas.every((quota) => quota === first) ? first : addMoney(quotas);
  }

  /** The quotas of all periods of these together. */
  ofPeriods(person: string, isWithin: (period: number) => boolean): number | null | "several" {
    const periods = [...(this.found.get(labelKey(person))?.keys() ?? [])].filter(isWithin);
    const quotas = periods.map((period) => this.ofPeriod(person, period));
    if (quotas.includes("several")) return "several";
    const numbers = quotas.filter((quota) => typeof quota === "number");
    return numbers.length === 0 ? null : addMoney(numbers);
  }
}
