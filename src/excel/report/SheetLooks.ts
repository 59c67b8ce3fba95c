import type { Zone } from "../address/Zone";
import type { SheetFamily } from "./Report";

/** Looks with the addresses that have them, as if the sheet's anchor cell were A1. */
export type LookZones = readonly (readonly [look: LookName, address: string])[];

/** What a block of cells looks like; see paintLook. */
export type LookName =
  | "title"
  | "facts"
  | "heading"
  | "label"
  | "figure"
  | "caption"
  | "header"
  | "right"
  | "left"
  | "indented"
  | "wrapped"
  | "total"
  | "totalAbove"
  | "note"
  | "input";

/** The looks of a sheet. */
export interface SheetLooks {
  readonly zones: LookZones;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly family: SheetFamily;
  /** Rows that stay in sight; 0 for none. */
  readonly frozenRows: number;
  readonly print: SheetPrint;
}

/** How a sheet is printed: one page wide, its footer with title, page and date. */
export interface SheetPrint {
  readonly area: Zone;
  /** Rows repeated on each page, from 0. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** Rows that begin a page, whatever fits. */
  readonly startsPage: readonly number[];
  /** Blocks of rows that are not torn where a page holds them: first row and number of rows, in order. */
  readonly blocks: readonly { readonly row: number; readonly rows: number }[];
  /** Rows of another height than 15 points. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Largest scale, in per cent: a long list of short tables is read on few pages. */
  readonly mostScale: number;
  readonly title: string;
  /** "Page &P of &N" */
  readonly pageOf: string;
}
