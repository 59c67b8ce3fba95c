import type { DealState } from "../funnel/stageTable";
import type { Cell } from "../cells/Cell";

export interface SalesFact {
  /** A calendar year, or the period as the source names it. */
  readonly year: number | string;
  readonly amount: number | null;
  readonly profit: number | null;
}

export interface OpportunityFact {
  /** Unique within the account. */
  readonly key: string;
  readonly name: Cell;
  readonly number: Cell;
  readonly stage: Cell;
  readonly amount: Cell;
  readonly closeDate: Cell;
  readonly owner: Cell;
  readonly state: DealState;
}

export interface ContactFact {
  readonly key: string;
  readonly name: Cell;
  readonly role: Cell;
  readonly grade: Cell;
  readonly owner: Cell;
  readonly lastVisit: Cell;
  readonly nextStep: Cell;
}

/** What the user's sheets say about one account. A list is null when its source was not given. */
export interface PlanFacts {
  readonly account: string;
  readonly tier: Cell;
  readonly annualSales: Cell;
  /** Of the positive sales of all accounts. */
  readonly shareOfSales: number | null;
  /** 1 = the largest. */
  readonly rank: number | null;
  readonly growth: Cell;
  readonly profit: Cell;
  readonly owner: Cell;
  readonly segment: Cell;
  readonly openAmount: number | null;
  readonly sales: readonly SalesFact[] | null;
  readonly opportunities: readonly OpportunityFact[] | null;
  readonly contacts: readonly ContactFact[] | null;
}
