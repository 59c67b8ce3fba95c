import { sheetColumns } from "./Zone";

/** One number for a cell, in the order of rows, then columns, both from 0. */
export function cellCode(row: number, column: number): number {
  return row * sheetColumns + column;
}

export function rowOfCode(code: number): number {
  return Math.floor(code / sheetColumns);
}

export function columnOfCode(code: number): number {
  return code % sheetColumns;
}
