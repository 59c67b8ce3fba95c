import type { FunctionResultObject } from "@odoo/o-spreadsheet";

type Result = FunctionResultObject | FunctionResultObject[][];

/**
 * What keeps a workbook's values from being up to date: manual calculation, and functions whose add-in came after the
 * workbook. Cells are named by their engine id, which stays when rows and columns come and go.
 */
export class Calculation {
  /** True: a formula computes when it is written, and all others only when calculation is asked for. */
  isManual = false;
  /** True when manual calculation has left a formula behind. */
  isPending = false;
  private readonly results = new Map<number, Result>();
  private readonly unnamed = new Set<number>();

  /** What a formula gave before, where it must not compute now. */
  former(cell: number): Result | undefined {
    const result = this.isManual ? this.results.get(cell) : undefined;
    if (result !== undefined) this.isPending = true;
    return result;
  }

  keep(cell: number, result: Result): void {
    if (this.isManual) this.results.set(cell, result);
  }

  /** The cell's formula was written: it computes, and its functions are looked up anew. */
  written(cell: number): void {
    this.results.delete(cell);
    this.unnamed.delete(cell);
  }

  /** Lets these formulas compute again; all of them when none are named. */
  release(cells?: Iterable<number>): void {
    if (cells === undefined) {
      this.results.clear();
      this.isPending = false;
    } else for (const cell of cells) this.results.delete(cell);
  }

  /** The add-in's functions are unknown to these cells until they are written or everything is built anew. */
  forgetFunctions(cells: Iterable<number>): void {
    for (const cell of cells) this.unnamed.add(cell);
  }

  knowAllFunctions(): void {
    this.unnamed.clear();
  }

  isUnnamed(cell: number): boolean {
    return this.unnamed.has(cell);
  }
}

let unnamedNow = false;

/** Whether the formula that is being computed was read before its add-in had registered its functions. */
export function areFunctionsUnknown(): boolean {
  return unnamedNow;
}

/** Computes a formula to which the add-in's functions are unknown, or known. */
export function computing<T>(isUnnamed: boolean, compute: () => T): T {
  const before = unnamedNow;
  unnamedNow = isUnnamed;
  try {
    return compute();
  } finally {
    unnamedNow = before;
  }
}
