import { type Zone, formatZone } from "../address/Zone";
import { type Anchor, rangeOf } from "./Anchor";
import type { Content } from "./Content";
import { formatZones } from "./formatZones";
import { fewActions, jsonBytes, type WriteOp } from "./WriteOp";

/** Bytes of one block: small, so that blocks fill a request well. */
const blockBytes = 128 * 1024;
const requestOverhead = 700;
/** Of a change of the number format of a rectangle. */
const zoneBytes = 450;
const zoneActions = 4;

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
    if (cells.every(isNull) && (formatRow ?? []).every(isNull)) {
      close(row);
      continue;
    }
    let rowBytes = 2;
    for (const cell of cells) rowBytes += jsonBytes(cell);
    if (bytes + rowBytes > blockBytes) close(row);
    if (first < 0) first = row;
    bytes += rowBytes;
  }
  close(zone.rows);
  return ops;
}

function isNull(cell: unknown): boolean {
  return cell === null;
}

function block(write: CellWrite, first: number, end: number, bytes: number): WriteOp {
  const zone: Zone = { ...write.zone, row: write.zone.row + first, rows: end - first };
  const contents = write.contents.slice(first, end);
  const formats = setFormats(write.formats?.slice(first, end));
  const before = write.before;
  const anchor = write.anchor && { ...write.anchor, row: write.anchor.row + first };
  const place = { sheet: write.sheet, zone, ...(anchor && { anchor }) };
  const late = formats === null ? null : textFormulas(contents, formats);
  const early =
    late === null
      ? formats
      : (formats?.map((row, r) => row.map((format, c) => (late[r]?.[c] == null ? format : "General"))) ??
        null);
  const [setEarly, setLate] = [formatChange(place, early), formatChange(place, late)];
  return {
    bytes: bytes + setEarly.bytes + setLate.bytes,
    actions: fewActions + setEarly.actions + setLate.actions,
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
      setEarly.apply(context);
      rangeOf(context, place).formulas = contents as Content[][];
      setLate.apply(context);
    },
  };
}

type FormatGrid = NonNullable<CellWrite["formats"]>;

/** Number formats of which at least one is to be set; else null. */
function setFormats(formats: FormatGrid | undefined): FormatGrid | null {
  return formats?.some((row) => !row.every(isNull)) === true ? formats : null;
}

/** Sets number formats rectangle by rectangle, or cell by cell where that is shorter. */
function formatChange(
  place: { readonly sheet: string; readonly zone: Zone; readonly anchor?: Anchor },
  formats: FormatGrid | null,
): Required<Pick<WriteOp, "bytes" | "actions" | "apply">> {
  if (formats === null) return { bytes: 0, actions: 0, apply: () => undefined };
  const zones = formatZones(formats);
  const zonesBytes = zones.length * zoneBytes;
  let cellBytes = 0;
  for (const row of formats) for (const format of row) cellBytes += jsonBytes(format);
  if (cellBytes <= zonesBytes)
    return {
      ...{ bytes: cellBytes, actions: zoneActions },
      apply: (context) => void (rangeOf(context, place).numberFormat = formats as string[][]),
    };
  return {
    ...{ bytes: zonesBytes, actions: zones.length * zoneActions },
    apply(context) {
      for (const { zone, format } of zones) {
        const { row, column, ...size } = zone;
        const moved = { ...size, row: place.zone.row + row, column: place.zone.column + column };
        const { anchor } = place;
        const from = anchor && { ...anchor, row: anchor.row + row, column: anchor.column + column };
        const range = rangeOf(context, { sheet: place.sheet, zone: moved, anchor: from });
        range.numberFormat = format as unknown as string[][];
      }
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
