import type { Zone } from "../address/Zone";
import type { Content } from "../write/Content";
import type { BookNames } from "./BookNames";

/** How one change is taken back. A sheet is named by its id or by its name. */
export type UndoStep =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly zone: Zone;
      /** null = leave the cell alone. */
      readonly contents: readonly (readonly (Content | null)[])[];
      readonly formats?: readonly (readonly (string | null)[])[];
      /** What the write put there; absent where it does not matter what the user did since. */
      readonly after?: readonly (readonly (Content | null)[])[];
      /** Sheet rows in which the zone's rows stood after the write; absent where no rows were inserted. */
      readonly rowsAfter?: readonly number[];
    }
  /** Takes nothing back: what was put into cells of a new sheet or column. */
  | {
      readonly kind: "wrote";
      readonly sheet: string;
      readonly zone: Zone;
      readonly contents: readonly (readonly (Content | null)[])[];
    }
  | { readonly kind: "removeSheet"; readonly sheet: string }
  | { readonly kind: "removeTable"; readonly sheet: string; readonly table: string }
  | { readonly kind: "removeTableColumn"; readonly table: string; readonly column: string }
  /** Rows added to a table; the first is counted from 0 within its data. */
  | {
      readonly kind: "removeTableRows";
      readonly table: string;
      readonly row: number;
      readonly count: number;
      readonly contents: readonly (readonly Content[])[];
    }
  | { readonly kind: "clearCells"; readonly sheet: string; readonly zone: Zone }
  /** Whole rows that were inserted; the first is counted from 0. */
  | { readonly kind: "removeRows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "removeChart"; readonly sheet: string; readonly chart: string }
  | { readonly kind: "chartData"; readonly sheet: string; readonly chart: string; readonly address: string }
  | { readonly kind: "removeName"; readonly name: string }
  /** A hidden defined name that was taken away. */
  | { readonly kind: "addName"; readonly name: string; readonly formula: string }
  | { readonly kind: "xml"; readonly namespace: string; readonly xml: string | null };

/** Puts back what cells held. */
export type CellsStep = Extract<UndoStep, { kind: "cells" }>;

/** What takes a write back. */
export interface UndoRecord {
  readonly steps: readonly UndoStep[];
  /** What the steps call sheets and tables; null when that cannot have changed. */
  readonly names: BookNames | null;
}

/** What the steps of an undo change, as it is now; null objects where it is gone. */
export interface UndoTargets {
  /** By id or name, as the steps call them. */
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly tables: ReadonlyMap<string, Excel.Table>;
  readonly columns: ReadonlyMap<UndoStep, Excel.TableColumn>;
}
