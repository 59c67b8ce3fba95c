import type { Zone } from "../address/Zone";
import { type Content, contentOf } from "../write/Content";
import { readParts } from "./readParts";

/** Long formulas included, so many cells stay below Excel's 5 MB per response. */
const requestCells = 18_000;

export interface SheetZone {
  /** Sheet id or name. */
  readonly sheet: string;
  readonly zone: Zone;
  /** Whether the number formats are read, too; a cell then counts twice. */
  readonly formats?: boolean;
}

export interface ZoneCells {
  readonly contents: Content[][];
  /** Empty where they were not asked for. */
  readonly formats: string[][];
}

interface Part extends SheetZone {
  readonly index: number;
  /** Row of the first cell of its zone. */
  readonly top: number;
}

/** What is typed in the cells of several zones, each row by row. One round trip per 18,000 cells of them all. */
export async function readZones(
  context: Excel.RequestContext,
  zones: readonly SheetZone[],
): Promise<Content[][][]> {
  return (await readZoneCells(context, zones)).map(({ contents }) => contents);
}

/** What several zones hold, with the number formats where they are asked for. Round trips as those of readZones. */
export async function readZoneCells(
  context: Excel.RequestContext,
  zones: readonly SheetZone[],
): Promise<ZoneCells[]> {
  const cellsOf: ZoneCells[] = zones.map(() => ({ contents: [], formats: [] }));
  const take = ({ index, top, zone, formats }: Part, range: Excel.Range): void => {
    const { contents, formats: looks } = cellsOf[index] as ZoneCells;
    const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
    const numberFormat = formats === true ? (range.numberFormat as unknown[][]) : [];
    formulas.forEach((row, r) => {
      const at = zone.row - top + r;
      // A row that is too wide for one answer comes in pieces.
      (contents[at] ??= []).push(...row.map((formula, c) => contentOf(formula, values[r]?.[c])));
      if (formats === true) (looks[at] ??= []).push(...(numberFormat[r] ?? []).map(String));
    });
  };
  let queued: Part[] = [];
  let cells = 0;
  for (const part of zones.flatMap(partsOf)) {
    const size = part.zone.rows * part.zone.columns * (part.formats === true ? 2 : 1);
    if (queued.length > 0 && cells + size > requestCells) {
      await readParts(context, queued, propertiesOf, take);
      queued = [];
      cells = 0;
    }
    queued.push(part);
    cells += size;
  }
  if (queued.length > 0) await readParts(context, queued, propertiesOf, take);
  return cellsOf;
}

const propertiesOf = ({ formats }: Part): string =>
  formats === true ? "formulas,values,numberFormat" : "formulas,values";

function partsOf({ sheet, zone, formats = false }: SheetZone, index: number): Part[] {
  const rows = Math.max(1, Math.floor(requestCells / zone.columns / (formats ? 2 : 1)));
  const parts: Part[] = [];
  for (let first = 0; first < zone.rows; first += rows)
    parts.push({
      sheet,
      index,
      formats,
      top: zone.row,
      zone: { ...zone, row: zone.row + first, rows: Math.min(rows, zone.rows - first) },
    });
  return parts;
}
