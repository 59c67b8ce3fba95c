import { MAX_COLUMN, MAX_ROW, type Zone } from "../Zone";

export const rowsOf = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnsOf = (zone: Zone): number => zone.right - zone.left + 1;
export const cellsOf = (zone: Zone): number => rowsOf(zone) * columnsOf(zone);

/** Whole rows or whole columns; Excel answers null for their cells and refuses to write them. */
export const isUnbounded = (zone: Zone): boolean =>
  (zone.top === 0 && zone.bottom === MAX_ROW) || (zone.left === 0 && zone.right === MAX_COLUMN);

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

export const onSheet = (zone: Zone): boolean =>
  zone.top >= 0 &&
  zone.left >= 0 &&
  zone.bottom <= MAX_ROW &&
  zone.right <= MAX_COLUMN &&
  zone.top <= zone.bottom &&
  zone.left <= zone.right;
