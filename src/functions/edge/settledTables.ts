/**
 * Tables that need no second look: every number is finite by its making, every text was measured when it was read.
 * For tables of a million rows, where looking again costs as much as the ranking.
 */
export const settledTables = new WeakSet<unknown[][]>();
