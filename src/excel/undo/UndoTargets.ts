import type { UndoStep } from "./UndoStep";

/** What the steps of an undo change, as it is now; null objects where it is gone. */
export interface UndoTargets {
  /** By id or name, as the steps call them. */
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly tables: ReadonlyMap<string, Excel.Table>;
  readonly columns: ReadonlyMap<UndoStep, Excel.TableColumn>;
}
