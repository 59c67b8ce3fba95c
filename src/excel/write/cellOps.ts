import { type Zone, formatZone } from "../address/Zone";
import { type Anchor, rangeOf } from "./Anchor";
import type { Content } from "./Content";
import { jsonBytes, type WriteOp } from "./WriteOp";

/** Bytes of one block: small, so that blocks fill a request well. */
const blockBytes = 128 * 1024;
const requestOverhead = 700;

interface CellWrite {
  /** Sheet id or name. */
  readonly sheet: string;
  readonly zone: Zone;
  /** How the zone is found when it may have moved since it was read. */
  readonly anchor?: Anchor | undefined;
  /** null = leave the cell alone; "" = clear. */
  readonly contents: readonly (readonly (Content | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
  /** What stands there now; absent when the sheet or the column is new and goes away as a whole. */
  readonly before?: {
    readonly contents: readonly (readonly (Content | null)[])[];
    readonly formats?: readonly (readonly (string | null)[])[];
  };
}

/** Splits a write of cells into blocks of rows. Rows in which nothing changes are left out. */
export function cellOps(write: CellWrite): WriteOp[] {
  const { contents, formats, zone } = write;
  if (contents.length !== zone.rows || contents.some((row) => row.length !== zone.columns))
    throw new RangeError(`contents do not fit ${formatZone(zone)}`);
  const ops: WriteOp[] = [];
  let first = -1;
  let bytes = 0;
  const close = (end: number) => {
    if (first >= 0) ops.push(block(write, first, end, bytes + requestOverhead));
    first = -1;
    bytes = 0;
  };
  for (let row = 0; row < zone.rows; row++) {
    const cells = contents[row] ?? [];
    const formatRow = formats?.[row];
    if (cells.every((cell) => cell === null) && (formatRow ?? []).every((format) => format === null)) {
      close(row);
      continue;
    }
    let rowBytes = 2;
    for (const cell of cells) rowBytes += jsonBytes(cell);
    if (formatRow) for (const format of formatRow) rowBytes += jsonBytes(format);
    if (bytes + rowBytes > blockBytes) close(row);
    if (first < 0) first = row;
    bytes += rowBytes;
  }
  close(zone.rows);
  return ops;
}

function block(write: CellWrite, first: number, end: number, bytes: number): WriteOp {
  const zone: Zone = { ...write.zone, row: write.zone.row + first, rows: end - first };
  const contents = write.contents.slice(first, end);
  const formats = write.formats?.slice(first, end);
  const before = write.before;
  const anchor = write.anchor && { ...write.anchor, row: write.anchor.row + first };
  const place = { sheet: write.sheet, zone, ...(anchor && { anchor }) };
  return {
    bytes,
    undo: before
      ? [
          {
            kind: "cells",
            ...place,
            contents: before.contents.slice(first, end),
            written: { contents },
            ...(before.formats && formats
              ? { formats: before.formats.slice(first, end), formatsWritten: formats }
              : {}),
          },
        ]
      : [{ kind: "wrote", ...place, written: { contents } }],
    apply(context) {
      const range = rangeOf(context, place);
      const late = formats === undefined ? null : textFormulas(contents, formats);
      if (formats?.some((row) => row.some((format) => format !== null)) === true)
        range.numberFormat = formats.map((row, r) =>
          row.map((format, c) => (late?.[r]?.[c] == null ? format : "General")),
        );
      range.formulas = contents.map((row) => [...row]);
      if (late !== null) range.numberFormat = late;
    },
  };
}

/** A cell formatted as Text makes a text of a formula, but keeps one that it held before: so these formats come last. */
function textFormulas(
  contents: CellWrite["contents"],
  formats: NonNullable<CellWrite["formats"]>,
): (string | null)[][] | null {
  const late = formats.map((row, r) =>
    row.map((format, c) => (format === "@" && String(contents[r]?.[c]).startsWith("=") ? format : null)),
  );
  return late.some((row) => row.some((format) => format !== null)) ? late : null;
}
