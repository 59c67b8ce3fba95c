import type { CellValue } from "../engine/book/readCells";
import { HostError } from "./HostError";
import type { Zone } from "@odoo/o-spreadsheet";
import { HostRef } from "./HostRef";
import type { Targets, TypeName } from "./types/Targets";
import { cellsOf, columnsOf, isUnbounded, rowsOf } from "./zones";

/** Typed access to what the client sent; anything of another type is Excel's InvalidArgument. */

export function numberArgument(args: readonly unknown[], index: number, fallback?: number): number {
  const value = args[index];
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value == null && fallback !== undefined) return fallback;
  throw new HostError("InvalidArgument", `argument ${index + 1}`);
}

export function textArgument(args: readonly unknown[], index: number, fallback?: string): string {
  const value = args[index];
  if (typeof value === "string") return value;
  if (value == null && fallback !== undefined) return fallback;
  throw new HostError("InvalidArgument", `argument ${index + 1}`);
}

export function flagArgument(args: readonly unknown[], index: number, fallback = false): boolean {
  const value = args[index];
  if (typeof value === "boolean") return value;
  if (value == null) return fallback;
  throw new HostError("InvalidArgument", `argument ${index + 1}`);
}

export function targetArgument<Name extends TypeName>(
  args: readonly unknown[],
  index: number,
  typeName: Name,
): Targets[Name] {
  const value = args[index];
  if (!(value instanceof HostRef)) throw new HostError("InvalidArgument", `argument ${index + 1}`);
  return value.as(typeName);
}

/** A property value as text, number or flag. */
export const textValue = (value: unknown): string => textArgument([value], 0);
export const numberValue = (value: unknown): number => numberArgument([value], 0);
export const flagValue = (value: unknown): boolean => flagArgument([value], 0);

/** The sixteen colour names that HTML began with, and orange. */
const namedColors: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as "#RRGGBB": from that form, without its "#", or from a colour name. InvalidArgument else. */
export function toColor(text: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text.trim());
  if (hex) return `#${(hex[1] ?? "").toUpperCase()}`;
  const named = namedColors[text.trim().toLowerCase()];
  if (named === undefined) throw new HostError("InvalidArgument", `colour "${text}"`);
  return named;
}

/** Excel refuses operations on more cells than this. */
const operationLimit = 33_554_000;

/**
 * The per-cell values of a write: a two-dimensional array must have the range's own shape, one scalar stands for every
 * cell. InvalidArgument for any other shape and for whole rows or columns.
 */
export function fillGrid(value: unknown, zone: Zone): readonly (readonly unknown[])[] {
  if (isUnbounded(zone)) throw new HostError("InvalidArgument", "whole rows or columns cannot be written");
  if (cellsOf(zone) > operationLimit) throw new HostError("OperationCellsExceedLimit");
  const rows = rowsOf(zone);
  const columns = columnsOf(zone);
  if (!Array.isArray(value)) {
    if (value == null || typeof value === "object") throw new HostError("InvalidArgument", "no value");
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
  }
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new HostError("InvalidArgument", `the array is not ${rows} × ${columns}`);
  return value as unknown[][];
}

/** What may be written into a cell: null leaves it alone, "" empties it. */
export type CellContent = CellValue | null;

/** `fillGrid` for the contents of cells. InvalidArgument for anything that no cell holds. */
export function contentGrid(value: unknown, zone: Zone): CellContent[][] {
  const grid = fillGrid(value, zone);
  const isContent = (cell: unknown): boolean =>
    cell === null || ["string", "number", "boolean"].includes(typeof cell);
  if (!grid.every((row) => row.every(isContent))) throw new HostError("InvalidArgument", "cell value");
  return grid as CellContent[][];
}
