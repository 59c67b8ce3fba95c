/** What one person was paid in one period under one ladder. */
export interface PaymentGroup {
  readonly person: string;
  readonly ladder: string;
  /** Serial of the period's first day. */
  readonly period: number;
  /** The exact sum of its payments. */
  readonly base: number;
  /** Sheet rows, from 1, ascending. */
  readonly sourceRows: readonly number[];
}
