import type { Zone } from "@odoo/o-spreadsheet";
import { columnLimit, rowLimit } from "../../src/files/address";

/** Rectangles of cells, 0-based and inclusive, in Excel's own grid of 1,048,576 rows by 16,384 columns. */

export const maxRow = rowLimit - 1;
export const maxColumn = columnLimit - 1;

/** A zone on a sheet: what an Excel range stands for. */
export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** What is formatted: a zone, or the areas of a RangeAreas, of which it is the first. */
export interface FormattedZone extends SheetZone {
  readonly areas?: readonly Zone[];
}

/** A range that a client may hold across syncs; its zone moves when rows or columns are inserted or deleted. */
export interface TrackedRange extends SheetZone {
  zone: Zone;
  /** Set once every cell of the range has been deleted. */
  lost?: boolean;
}

export const wholeSheet: Zone = { top: 0, left: 0, bottom: maxRow, right: maxColumn };

export const rowsOf = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnsOf = (zone: Zone): number => zone.right - zone.left + 1;
export const cellsOf = (zone: Zone): number => rowsOf(zone) * columnsOf(zone);

export const isEntireColumn = (zone: Zone): boolean => zone.top === 0 && zone.bottom === maxRow;
export const isEntireRow = (zone: Zone): boolean => zone.left === 0 && zone.right === maxColumn;

/** Whole rows or whole columns; Excel answers null for their cells and refuses to write them. */
export const isUnbounded = (zone: Zone): boolean => isEntireColumn(zone) || isEntireRow(zone);

export const firstCell = (zone: Zone): Zone => ({ ...zone, bottom: zone.top, right: zone.left });

export const contains = (outer: Zone, inner: Zone): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** The common part of two zones; null when they do not meet. */
export function intersect(a: Zone, b: Zone): Zone | null {
  const zone = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : null;
}

/** The smallest zone that holds both. */
export const bounding = (a: Zone, b: Zone): Zone => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** On the sheet, and not turned inside out. */
export const onSheet = (zone: Zone): boolean =>
  contains(wholeSheet, zone) && zone.top <= zone.bottom && zone.left <= zone.right;
