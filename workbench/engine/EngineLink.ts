import type { CellPosition, EvaluatedCell } from "@odoo/o-spreadsheet";
import type { Calculation } from "./Calculation";
import type { FormulaResult, InitialCell } from "./EngineCell";

export type EvaluatedColumns = ReadonlyMap<number, ReadonlyMap<number, EvaluatedCell>>;

/** What the plugins inside one model share with the Book around it. */
export interface EngineLink {
  readonly calculation: Calculation;
  /** Cells of a file, by sheet id, taken up while the model is made. */
  initialCells: Map<string, Iterable<InitialCell>>;
  /** Formulas show these results, by the id of their cell, until they are calculated; null: they are calculated at once. */
  fileResults: Map<number, FormulaResult | readonly (readonly FormulaResult[])[]> | null;
  /** True until a workbook that is calculated later stands whole. */
  isOpening: boolean;
  /** Calculates on for some milliseconds what was left for later; the share that is done, null when nothing was left. */
  calculateSlice: (milliseconds: number) => number | null;
  /** Sheets that a spilled result needs to be larger. */
  growth: Map<string, { rows: number; cols: number }>;
  /** True while a sheet is made larger for a spilled result. */
  isGrowing: boolean;
  /** True while a step is undone or redone: sheets do not grow in between. */
  isUndoing: boolean;
  /** Formulas that wait for that growth. */
  spillOrigins: CellPosition[];
  /** Brings all values up to date inside a batch. */
  evaluate: () => void;
  /** What formulas of a sheet gave, by column and row: other cells are their own results. */
  evaluatedColumns: (sheetId: string) => EvaluatedColumns;
  /** Empties the undo history. */
  forgetHistory: () => void;
  /** Points structured references at the tables as they are now. */
  refreshFormulas: () => void;
  /** Ids of cells whose formulas the cell plugin read or pointed anew since the last calculation. */
  changedFormulas: Set<number>;
}

/** The link that Book passed in the model's `custom` configuration. */
export function engineLink(custom: unknown): EngineLink {
  const link = (custom as { kam?: EngineLink } | undefined)?.kam;
  if (!link) throw new Error("This model was not made by Book.create");
  return link;
}
