import { HostError } from "../HostError";
import type { Zone } from "../Zone";
import { cellsOf, columnsOf, isUnbounded, rowsOf } from "./zoneMath";

/** Excel refuses operations on more cells than this. */
const OPERATION_LIMIT = 33_554_000;

/**
 * The per-cell values of a write: a two-dimensional array must have the range's own shape, one scalar stands for every
 * cell. InvalidArgument for any other shape and for whole rows or columns.
 */
export function fillGrid(value: unknown, zone: Zone): readonly (readonly unknown[])[] {
  if (isUnbounded(zone)) throw new HostError("InvalidArgument", "whole rows or columns cannot be written");
  if (cellsOf(zone) > OPERATION_LIMIT) throw new HostError("OperationCellsExceedLimit");
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
