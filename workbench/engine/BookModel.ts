import { Model, type DispatchResult, type WorkbookData, type Zone } from "@odoo/o-spreadsheet";
import { Calculation } from "./Calculation";
import type { InitialCell } from "./EngineCell";
import type { EngineLink } from "./EngineLink";
import { emptyWorkbook } from "./emptyWorkbook";

export interface BookOptions {
  /** formulas show the results of the file first; `calculateSlice` brings them up to date */
  readonly calculateLater?: boolean | undefined;
}

/** The engine's model with batches that undo as one step. */
export abstract class BookModel {
  readonly model: Model;
  protected readonly link: EngineLink;
  private batchDepth = 0;
  private isStale = false;
  private readonly listeners = new Set<() => void>();

  protected constructor(
    data: Partial<WorkbookData> | undefined,
    cells: Map<string, Iterable<InitialCell>>,
    { calculateLater = false }: BookOptions = {},
  ) {
    this.link = {
      calculation: new Calculation(),
      initialCells: cells,
      fileResults: calculateLater ? new Map() : null,
      isOpening: calculateLater,
      calculateSlice: () => null,
      growth: new Map(),
      isGrowing: false,
      isUndoing: false,
      spillOrigins: [],
      evaluate: () => undefined,
      evaluatedColumns: () => new Map(),
      refreshFormulas: () => undefined,
      forgetHistory: () => undefined,
      changedFormulas: new Set(),
    };
    const workbook = { ...emptyWorkbook(), ...data };
    if (!data?.sheets) workbook.sheets[0]!.rowNumber = 1000;
    this.model = new Model(workbook, { custom: { kam: this.link } });
    keepBoundedRanges(this.model);
    this.model.on("update", this, () => this.afterUpdate());
  }

  /** Calls back after every change; the result stops it. */
  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  /**
   * Runs several changes as one undoable step. Reads inside see the changes made so far. An error is thrown on after
   * the step is closed; what was changed before it stays.
   */
  batch<Result>(change: () => Result): Result {
    if (this.batchDepth > 0) return change();
    let outcome: { value: Result } | { error: unknown } | undefined;
    this.send("KAM_BATCH", {
      run: () => {
        this.batchDepth += 1;
        try {
          outcome = { value: change() };
          this.fresh();
          this.growForSpills();
        } catch (error) {
          outcome = { error };
        } finally {
          this.batchDepth -= 1;
        }
      },
    });
    if (!outcome) throw new Error("The workbook did not take the change");
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }

  /** Sends one command to the engine. */
  dispatch(type: string, payload: object): DispatchResult {
    return this.batchDepth > 0 ? this.send(type, payload) : this.batch(() => this.send(type, payload));
  }

  private send(type: string, payload: object): DispatchResult {
    this.isStale = true;
    const dispatch = this.model.dispatch as unknown as (name: string, payload: object) => DispatchResult;
    return dispatch(type, payload);
  }

  /** Brings values up to date when a batch is open. */
  protected fresh(): void {
    if (this.batchDepth > 0 && this.isStale) this.link.evaluate();
    this.isStale = false;
  }

  private growForSpills(): void {
    for (let round = 0; round < 3 && this.link.growth.size > 0; round += 1) {
      const growth = [...this.link.growth];
      this.link.growth.clear();
      for (const [sheetId, { rows, cols }] of growth) this.ensureSize(sheetId, rows, cols);
      this.fresh();
    }
  }

  private afterUpdate(): void {
    if (this.batchDepth > 0) return;
    if (this.link.growth.size > 0 && !this.link.isUndoing) {
      this.link.isGrowing = true;
      this.batch(() => undefined);
      this.link.isGrowing = false;
    }
    this.listeners.forEach((listener) => listener());
  }

  /**
   * Goes on calculating what was opened with `calculateLater`, for about so many milliseconds; the share that is done.
   * At 1 the values are those of the engine.
   */
  calculateSlice(milliseconds: number): number {
    const share = this.link.calculateSlice(milliseconds);
    if (share === 1) this.dispatch("KAM_CALCULATED", {});
    return share ?? 1;
  }

  /** How the workbook is calculated. */
  get calculation(): Calculation {
    return this.link.calculation;
  }

  /** Evaluates every formula of the workbook anew. */
  recalculate(): void {
    this.calculation.release();
    this.dispatch("EVALUATE_CELLS", {});
  }

  /** Evaluates the formulas of a zone alone where calculation is manual, else every formula. */
  recalculateZone(sheetId: string, zone: Zone): void {
    const { getters } = this.model;
    const cells: number[] = [];
    for (let row = zone.top; row <= Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1); row += 1) {
      for (let col = zone.left; col <= Math.min(zone.right, getters.getNumberCols(sheetId) - 1); col += 1)
        cells.push(getters.getCell({ sheetId, row, col })?.id ?? -1);
    }
    this.calculation.release(this.calculation.isManual ? cells : undefined);
    this.dispatch("EVALUATE_CELLS", {});
  }

  /** Manual calculation on or off; what is there is brought up to date first. */
  setManualCalculation(isManual: boolean): void {
    this.calculation.isManual = isManual;
    this.recalculate();
  }

  /** As if the add-in had registered its functions after this workbook was opened: its cells do not know them. */
  openBeforeFunctions(): void {
    const { getters } = this.model;
    const formulas = getters
      .getSheetIds()
      .flatMap((id) => getters.getCells(id).filter((cell) => cell.isFormula));
    this.calculation.forgetFunctions(formulas.map((cell) => cell.id));
    this.recalculate();
  }

  /** Reads every formula anew, names of functions included, and evaluates it. */
  rebuild(): void {
    this.calculation.knowAllFunctions();
    this.recalculate();
  }

  undo(): boolean {
    return this.model.dispatch("REQUEST_UNDO").isSuccessful;
  }

  /** Makes the workbook as it is now the one that undo goes back to. */
  forgetHistory(): void {
    this.link.isOpening = false;
    this.link.forgetHistory();
  }

  redo(): boolean {
    return this.model.dispatch("REQUEST_REDO").isSuccessful;
  }

  /** Makes the sheet at least this large. */
  abstract ensureSize(sheetId: string, rows: number, cols: number): void;

  protected must(type: string, payload: object): void {
    const result = this.dispatch(type, payload);
    const reasons = (result.reasons as readonly string[]).filter((reason) => reason !== "NoChanges");
    if (reasons.length > 0) throw new Error(`${type}: ${reasons.join(", ")}`);
  }
}

interface LinesAdded {
  readonly type: string;
  readonly base?: number;
}

interface RangeAdapter {
  handle(command: LinesAdded): void;
}

/**
 * When a grid grows at its end (`plain`, see BookGrid.ensureSize), only references to whole rows and columns grow with
 * it. Left to itself the engine takes the new lines for inserted ones, and a reference that reaches beyond the old end
 * would be stretched or moved.
 */
function keepBoundedRanges(model: Model): void {
  const { range } = model as unknown as { readonly range: RangeAdapter };
  const handle = range.handle.bind(range);
  range.handle = (command) => {
    handle("plain" in command ? { ...command, base: Infinity } : command);
  };
}
