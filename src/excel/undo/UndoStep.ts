import type { Zone } from "../address/Zone";
import type { ChartSource } from "../output/chartSource";
import type { LookZones } from "../report/SheetLooks";
import type { RowRun } from "../read/hiddenRows";
import type { Anchor } from "../write/Anchor";
import type { Content } from "../write/Content";
import type { BookNames } from "./BookNames";
import type { SheetCopy } from "./SheetCopy";
import type { Grid, Written } from "./Written";

/**
 * How one change is taken back. A sheet is named by its id or by its name. Each step says what was there before and
 * what the write made of it, so that it is applied only where the workbook shows that its change was made.
 */
export type UndoStep =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly zone: Zone;
      /** By which the zone is found again when it has moved. */
      readonly anchor?: Anchor;
      /** What cells held; null = leave the cell alone. */
      readonly contents: Grid;
      readonly written: Written;
      /** The same as it was sent, where the cells have moved since they were read: perhaps before it arrived. */
      readonly asSent?: Written;
      readonly formats?: Formats;
      /** The formats that were written; the former ones come back where these still stand. */
      readonly formatsWritten?: Formats;
    }
  /** Takes nothing back: what was put into cells of a new sheet, row or column. */
  | {
      readonly kind: "wrote";
      readonly sheet: string;
      readonly zone: Zone;
      readonly anchor?: Anchor;
      readonly written: Written;
    }
  /** A sheet that was added under a name of its own, `temporary`, and then got its name `sheet`. */
  | { readonly kind: "removeSheet"; readonly sheet: string; readonly temporary: string }
  | { readonly kind: "removeTable"; readonly sheet: string; readonly table: string }
  | ({ readonly kind: "removeTableColumns"; readonly headers: readonly string[] } & TableGrowth)
  | ({ readonly kind: "removeTableRows"; readonly contents: readonly (readonly Content[])[] } & TableGrowth)
  /**
   * Whole rows that were inserted inside a block that a defined name covers, top first; a row is counted from 0 within
   * the block and counts those inserted before. The name grows with each insertion, by which it is known.
   */
  | {
      readonly kind: "insertedRows";
      readonly sheet: string;
      readonly anchor: string;
      /** The block before. */
      readonly zone: Zone;
      readonly inserts: readonly { readonly row: number; readonly count: number }[];
    }
  /** Rows that were shown for the write. */
  | { readonly kind: "hideRows"; readonly sheet: string; readonly runs: readonly RowRun[] }
  | {
      readonly kind: "removeChart";
      readonly sheet: string;
      readonly chart: string;
      /** By which a chart is known that a broken request has added and not yet named. */
      readonly unnamed?: { readonly type: string; readonly chartsBefore: readonly string[] };
    }
  /** As earlier versions wrote it; a journal of theirs may still stand in a workbook. */
  | { readonly kind: "chartData"; readonly sheet: string; readonly chart: string; readonly address: string }
  /** A chart of ours that was given other cells to read, `written`. */
  | {
      readonly kind: "chartSource";
      readonly sheet: string;
      readonly chart: string;
      readonly source: ChartSource;
      readonly written: ChartSource;
    }
  /** Looks of a sheet of ours that were painted anew: those before, from the cells given. */
  | {
      readonly kind: "looks";
      readonly sheet: string;
      readonly origin: Pick<Zone, "row" | "column">;
      readonly before: LookZones;
      readonly painted: LookZones;
    }
  /** A sheet of ours that was called `former` and got the name `given`; it goes back only while it has that. */
  | {
      readonly kind: "sheetName";
      readonly sheet: string;
      readonly given: string;
      readonly former: string;
    }
  | { readonly kind: "removeName"; readonly name: string }
  /** A hidden defined name that was taken away. */
  | { readonly kind: "addName"; readonly name: string; readonly formula: string }
  /** A sheet that was taken away; `temporary` is its name while it is built anew. */
  | { readonly kind: "addSheet"; readonly temporary: string; readonly copy: SheetCopy }
  /** What the workbook kept under a key, and was taken away. */
  | { readonly kind: "addSetting"; readonly key: string; readonly value: unknown }
  | {
      readonly kind: "xml";
      readonly namespace: string;
      readonly xml: string | null;
      /** The part that was written, or its hash; null where it was taken away. Anything else that stands there is left. */
      readonly written: string | number | null;
    };

type Formats = readonly (readonly (string | null)[])[];

/** Rows or columns that were added at the end of a table. */
interface TableGrowth {
  readonly table: string;
  /** Rows, header included and totals not, or columns that the table had before. */
  readonly before: number;
  /** Cells of the user's beside or below the table, by which is seen how far Excel moved them; see queueNeighbours. */
  readonly neighbours: readonly Neighbour[];
}

/** A cell of the user's, counted from 0 from the table's first one. */
export interface Neighbour {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

export type StepOf<K extends UndoStep["kind"]> = Extract<UndoStep, { kind: K }>;

/** What takes a write back. */
export interface UndoRecord {
  /** Under which a journal keeps it. */
  readonly id: string;
  readonly steps: readonly UndoStep[];
  /** What the steps call sheets and tables; null when that cannot have changed. */
  readonly names: BookNames | null;
  /** Ids and names of the sheets that were there before the write, which are never removed. */
  readonly sheetsBefore: BookNames["sheets"];
}
