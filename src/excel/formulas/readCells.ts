import type { Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { readParts } from "../read/readParts";
import type { SheetZone } from "../read/readZones";
import { type Content, contentOf } from "../write/Content";

/** Formulas, values and formats of so many cells stay below Excel's 5 MB per response. */
const requestCells = 10_000;
const requestRanges = 500;

/** What stands in a zone, row by row. */
export interface ZoneCells {
  readonly contents: Content[][];
  readonly values: unknown[][];
  readonly formats: string[][];
}

interface ReadControl {
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Contents, values and number formats of several zones. One round trip per 10,000 cells of them all. Error: cancelled. */
export async function readCells(
  context: Excel.RequestContext,
  zones: readonly SheetZone[],
  { progress, signal }: ReadControl = {},
): Promise<ZoneCells[]> {
  const found: ZoneCells[] = zones.map(() => ({ contents: [], values: [], formats: [] }));
  const total = Math.max(1, sizeOf(zones));
  let done = 0;
  const take = ({ index, zone }: Piece, range: Excel.Range): void => {
    const { formulas, values, numberFormat } = range as unknown as Record<string, unknown[][]>;
    const cells = found[index] as ZoneCells;
    const top = zone.row - (zones[index]?.zone.row ?? 0);
    values?.forEach((row, r) => {
      (cells.values[top + r] ??= []).push(...row);
      (cells.contents[top + r] ??= []).push(...row.map((value, c) => contentOf(formulas?.[r]?.[c], value)));
      (cells.formats[top + r] ??= []).push(...(numberFormat?.[r] ?? []).map(String));
    });
    done += zone.rows * zone.columns;
    progress?.(done, total);
  };
  for (const request of requests(zones)) {
    if (signal?.aborted === true) throw new ExcelError("cancelled");
    await readParts(context, request, () => "formulas,values,numberFormat", take);
  }
  return found;
}

const sizeOf = (zones: readonly SheetZone[]): number =>
  zones.reduce((sum, { zone }) => sum + zone.rows * zone.columns, 0);

interface Piece extends SheetZone {
  readonly index: number;
}

function requests(zones: readonly SheetZone[]): Piece[][] {
  const all: Piece[][] = [[]];
  let cells = 0;
  for (const piece of zones.flatMap(piecesOf)) {
    const size = piece.zone.rows * piece.zone.columns;
    const last = all.at(-1) ?? [];
    if (last.length > 0 && (cells + size > requestCells || last.length === requestRanges)) {
      all.push([piece]);
      cells = size;
    } else {
      last.push(piece);
      cells += size;
    }
  }
  return all.filter((request) => request.length > 0);
}

function piecesOf({ sheet, zone }: SheetZone, index: number): Piece[] {
  const rows = Math.max(1, Math.floor(requestCells / zone.columns));
  const pieces: Piece[] = [];
  for (let first = 0; first < zone.rows; first += rows) {
    const part: Zone = { ...zone, row: zone.row + first, rows: Math.min(rows, zone.rows - first) };
    pieces.push({ sheet, index, zone: part });
  }
  return pieces;
}
