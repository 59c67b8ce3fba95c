import type { Zone } from "../address/Zone";
import type { LookZones } from "../report/SheetLooks";
import type { Grid } from "./Written";

/** What a sheet is built anew from: its cells, widths and our looks, but no charts, no pages and none of the user's looks. */
export interface SheetCopy {
  readonly name: string;
  /** From 0. */
  readonly position: number;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Its used cells. */
  readonly zone: Zone;
  readonly contents: Grid;
  readonly formats: readonly (readonly string[])[];
  /** Of the zone's columns, in points. */
  readonly widths: readonly number[];
  /** Absent in a journal of an earlier version. */
  readonly frame?: SheetFrame;
}

/** What a sheet of ours looks like apart from its cells' own contents. */
export interface SheetFrame {
  readonly looks: LookZones;
  /** The cell from which the looks are counted. */
  readonly origin: Pick<Zone, "row" | "column">;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** 0 for none. */
  readonly frozenRows: number;
}
