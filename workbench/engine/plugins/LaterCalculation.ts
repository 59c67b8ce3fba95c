import type { CellPosition } from "@odoo/o-spreadsheet";

/** What of the engine's evaluator a calculation changes. */
const members = [
  "evaluatedCells",
  "spreadingRelations",
  "blockedArrayFormulas",
  "nextRangesToUpdate",
  "cellsBeingComputed",
  "compilationParams",
] as const;

type State = Record<(typeof members)[number], object>;

/** Cells between two looks at the clock. */
const cellsPerLook = 16;

/**
 * Calculates all cells of a workbook in slices. Between them the evaluator shows the results that it had before; those
 * of the calculation take their place when it is done.
 */
export class LaterCalculation {
  private done = 0;
  private calculated: State;

  /**
   * @param start empties the evaluator
   * @param finish calculates what spilled results changed behind the calculation
   */
  constructor(
    private readonly evaluator: State,
    private readonly positions: readonly CellPosition[],
    start: () => void,
    private readonly calculate: (position: CellPosition) => void,
    private readonly finish: () => void,
  ) {
    const shown = this.state();
    start();
    this.calculated = this.state();
    Object.assign(this.evaluator, shown);
  }

  private state(): State {
    return Object.fromEntries(members.map((name) => [name, this.evaluator[name]])) as State;
  }

  /** Goes on for some milliseconds; the share of the cells that is calculated, 1 once the results are shown. */
  slice(milliseconds: number): number {
    const end = performance.now() + milliseconds;
    const shown = this.state();
    Object.assign(this.evaluator, this.calculated);
    while (this.done < this.positions.length) {
      this.calculate(this.positions[this.done]!);
      this.done += 1;
      if (this.done % cellsPerLook === 0 && performance.now() > end) break;
    }
    if (this.done === this.positions.length) {
      this.finish();
      return 1;
    }
    this.calculated = this.state();
    Object.assign(this.evaluator, shown);
    return this.done / this.positions.length;
  }
}
