import type { Zone } from "../address/Zone";
import type { Content } from "../write/Content";

/** A rectangle of ours on an output sheet; row and column are counted from 0, from the sheet's anchor cell. */
export interface OutputBlock {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** As typed: text has its apostrophe already (literal). `spilled` marks what a formula of the block fills. */
  readonly contents: readonly (readonly Content[])[];
  /** Number format per cell; null leaves it as it is. */
  readonly formats?: readonly (readonly (string | null)[])[];
  /** What each row is about; a note of the user's belongs to it. Without keys, rows are where they always are. */
  readonly rowKeys?: readonly string[];
}

export interface OutputSeries {
  readonly name: string;
  /** One column of numbers. */
  readonly values: Zone;
  /** A line on the secondary axis instead of a column. */
  readonly line?: boolean;
}

export interface OutputChart {
  readonly id: string;
  readonly title: string;
  /** One column of labels, as long as the values. */
  readonly categories: Zone;
  readonly series: readonly OutputSeries[];
  /** The cells that it covers. */
  readonly place: Zone;
}

/** An output sheet as it should be: what stands where. Everything is relative to the anchor cell, A1 when new. */
export interface OutputSheet {
  /** "tierSummary", "forecast", "commission". */
  readonly feature: string;
  /** What it is made from; with the feature it finds the sheet again. */
  readonly source: string;
  /** The name that a new sheet should have. */
  readonly name: string;
  readonly blocks: readonly OutputBlock[];
  readonly charts: readonly OutputChart[];
  /** Looks of a new sheet: bold headings, widths, frozen rows. */
  readonly style: (sheet: Excel.Worksheet) => void;
}
