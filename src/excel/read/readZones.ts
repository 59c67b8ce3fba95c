import { formatZone, type Zone } from "../address/Zone";
import { type Content, contentOf } from "../write/Content";

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
  let queued: { part: Part; range: Excel.Range }[] = [];
  let cells = 0;
  const flush = async (): Promise<void> => {
    if (queued.length === 0) return;
    await context.sync();
    for (const { part, range } of queued) {
      const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
      const read = cellsOf[part.index];
      formulas.forEach((row, r) =>
        read?.contents.push(row.map((formula, c) => contentOf(formula, values[r]?.[c]))),
      );
      if (part.formats === true)
        read?.formats.push(...(range.numberFormat as unknown[][]).map((row) => row.map(String)));
    }
    queued = [];
    cells = 0;
  };
  for (const part of zones.flatMap(partsOf)) {
    const size = part.zone.rows * part.zone.columns * (part.formats === true ? 2 : 1);
    if (cells + size > requestCells) await flush();
    const range = context.workbook.worksheets.getItem(part.sheet).getRange(formatZone(part.zone));
    queued.push({
      part,
      range: range.load(part.formats === true ? "formulas,values,numberFormat" : "formulas,values"),
    });
    cells += size;
  }
  await flush();
  return cellsOf;
}

function partsOf({ sheet, zone, formats = false }: SheetZone, index: number): Part[] {
  const rows = Math.max(1, Math.floor(requestCells / zone.columns / (formats ? 2 : 1)));
  const parts: Part[] = [];
  for (let first = 0; first < zone.rows; first += rows)
    parts.push({
      sheet,
      index,
      formats,
      zone: { ...zone, row: zone.row + first, rows: Math.min(rows, zone.rows - first) },
    });
  return parts;
}
