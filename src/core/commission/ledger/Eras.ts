import { periodStart } from "../../dates/periods";
import type { LedgerLists } from "./LedgerLists";
import type { LedgerSettings } from "./LedgerSettings";

/** What decides what a payment earns, beside the payment itself. */
export interface LedgerTerms extends Pick<LedgerLists, "people" | "quotas" | "tiers"> {
  readonly settings: LedgerSettings;
}

/** The terms that hold on a day: in a closed month those with which it was closed, else those of now. */
export class Eras {
  constructor(
    readonly current: LedgerTerms,
    /** By the first day of the month. */
    private readonly closed: ReadonlyMap<number, LedgerTerms> = new Map(),
  ) {}

  get all(): readonly LedgerTerms[] {
    return [this.current, ...this.closed.values()];
  }

  get hasClosed(): boolean {
    return this.closed.size > 0;
  }

  on(date: number): LedgerTerms {
    if (!this.hasClosed) return this.current;
    return this.closed.get(periodStart(date, "month")) ?? this.current;
  }
}
