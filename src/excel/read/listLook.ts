import { type Cell, textOfCell } from "../../core/cells/Cell";
import { numberFormatLook } from "../../core/reading/numberFormatLook";
import { formatZone, sheetColumns, type Zone } from "../address/Zone";
import { hiddenRuns } from "./hiddenRows";
import { readZones } from "./readZones";
import { type SumCell, sumCell } from "./sumFormulas";

/** What a sheet shows of a list beside the values of its cells. Rows and columns are those of the list, from 0. */
export interface ListLook {
  /** Texts in the rows right above the headers: title, unit, print date. */
  readonly above: readonly string[];
  /** By column the number format of its first number; null where none of those looked at is a number. */
  readonly formats: readonly (string | null)[];
  /** The number formats of every cell, of columns where they name a currency. */
  readonly cellFormats: ReadonlyMap<number, readonly string[]>;
  /** Cells that add up other rows of their column, as far as their formulas were read. */
  readonly sums: readonly SumCell[];
  readonly hidden: ReadonlySet<number>;
}

/** A list with so many cells tells all formats and formulas with its values; a larger one those of some rows. */
const smallCells = 4000;
const mostColumns = 200;
const firstRows = 12;
const spreadRows = 20;
const lastRows = 3;
const rowsAbove = 8;
/** More texts or numbers than these in a row above are those of another list. */
const mostTextsAbove = 4;
/** Rows above which formats of a currency that are all alike are believed of the rows between. */
const rowsBelieved = 20_000;
/** Formats of so many cells stay below Excel's 5 MB per response. */
const formatCells = 40_000;
/** Formulas of so many cells are read of a large list, one round trip of readZones. */
const formulaCells = 18_000;

/** The facts of a list whose cells are too large for more, without titles and formulas. One round trip. */
export async function leanListLook(
  context: Excel.RequestContext,
  sheet: string,
  zone: Zone,
): Promise<LookFacts> {
  const facts = queueListLook(context, sheet, zone, true);
  await context.sync();
  return facts();
}

/** What a request that reads the values of a list can ask for besides; call the result after its sync. */
export function queueListLook(
  context: Excel.RequestContext,
  sheet: string,
  zone: Zone,
  isLean = false,
): () => LookFacts {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const body: Zone = { ...zone, row: zone.row + 1, rows: zone.rows - 1 };
  const columns = Math.min(body.columns, mostColumns);
  const isSmall = body.rows * columns <= smallCells;
  const part = (row: number, rows: number): Zone => ({ ...body, row: body.row + row, rows, columns });
  const load = (of: Zone, what: string): Excel.Range => worksheet.getRange(formatZone(of)).load(what);
  const height = Math.min(rowsAbove, zone.row);
  const left = Math.max(0, zone.column - 2);
  const width = Math.min(columns + zone.column - left, sheetColumns - 1);
  const titles =
    isLean || height === 0
      ? null
      : load({ row: zone.row - height, column: left, rows: height, columns: width }, "values");
  const hidden = load({ ...body, columns: 1 }, "rowHidden");
  const looked = isSmall ? [[0, body.rows] as const] : sampledRows(body.rows);
  const formats = looked.map(([row, rows]) => ({ row, range: load(part(row, rows), "numberFormat") }));
  const [first, rows] = isSmall ? [0, body.rows] : [body.rows - lastRows, lastRows];
  const formulas = isLean ? null : load(part(first, rows), "formulas");
  return () => ({
    ...{ sheet, body, columns, isSmall },
    above: titlesOf((titles?.values ?? []) as Cell[][]),
    hasHidden: (hidden.rowHidden as boolean | null) !== false,
    formats: formats.flatMap(({ row, range }) =>
      (range.numberFormat as unknown[][]).map((cells, at) => ({ row: row + at, formats: cells.map(String) })),
    ),
    formulas: { row: first, cells: (formulas?.formulas ?? []) as unknown[][] },
  });
}

interface LookFacts {
  readonly sheet: string;
  readonly body: Zone;
  /** How many columns were looked at. */
  readonly columns: number;
  /** Whether all formats and formulas are here. */
  readonly isSmall: boolean;
  readonly above: readonly string[];
  readonly hasHidden: boolean;
  readonly formats: readonly { readonly row: number; readonly formats: readonly string[] }[];
  readonly formulas: { readonly row: number; readonly cells: readonly (readonly unknown[])[] };
}

/**
 * The look of a list whose values are known. No round trip as a rule; one where rows are hidden, one for the formulas of
 * `candidates` in a large list, and one per 40,000 cells of a column in which several formats name a currency.
 */
export async function readListLook(
  context: Excel.RequestContext,
  facts: LookFacts,
  columns: readonly (readonly Cell[])[],
  candidates: readonly number[],
): Promise<ListLook> {
  const { sheet, body, above, hasHidden } = facts;
  const formats = columns.map((cells, column) => {
    const found = facts.formats.find(({ row }) => typeof cells[row] === "number");
    return found?.formats[column] ?? null;
  });
  const hidden = new Set<number>();
  if (hasHidden)
    for (const { row, count } of await hiddenRuns(context, { sheet, table: null, zone: body }))
      for (let at = row; at < row + count; at++) hidden.add(at - body.row);
  const cellFormats = new Map<number, readonly string[]>();
  for (let column = 0; column < facts.columns; column++) {
    const cells = columns[column] ?? [];
    const shown = facts.formats.filter(({ row }) => typeof cells[row] === "number");
    const named = new Set(shown.map((row) => currenciesOf(row.formats[column])));
    if (named.size < 2 && (named.has("") || named.size === 0)) continue;
    if (named.size < 2 && (facts.isSmall || body.rows > rowsBelieved)) continue;
    cellFormats.set(column, await columnFormats(context, facts, column));
  }
  return { above, formats, cellFormats, sums: await sumsOf(context, facts, candidates), hidden };
}

function currenciesOf(format: string | undefined): string {
  return numberFormatLook(format).currencies?.join() ?? "";
}

async function columnFormats(
  context: Excel.RequestContext,
  { sheet, body, isSmall, formats }: LookFacts,
  column: number,
): Promise<string[]> {
  if (isSmall) return formats.map((row) => row.formats[column] ?? "");
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const read: string[] = [];
  for (let first = 0; first < body.rows; first += formatCells) {
    const rows = Math.min(formatCells, body.rows - first);
    const zone = { row: body.row + first, column: body.column + column, rows, columns: 1 };
    const range = worksheet.getRange(formatZone(zone)).load("numberFormat");
    await context.sync();
    for (const [format] of range.numberFormat as unknown[][]) read.push(String(format));
  }
  return read;
}

async function sumsOf(
  context: Excel.RequestContext,
  { sheet, body, columns, isSmall, formulas }: LookFacts,
  candidates: readonly number[],
): Promise<SumCell[]> {
  const rows = formulas.cells.map((cells, at) => ({ row: formulas.row + at, cells }));
  if (!isSmall) {
    const more = candidates.filter((row) => row < formulas.row).slice(0, Math.floor(formulaCells / columns));
    const zones = more.map((row) => ({ sheet, zone: { ...body, row: body.row + row, rows: 1, columns } }));
    const read = await readZones(context, zones);
    more.forEach((row, index) => rows.push({ row, cells: read[index]?.[0] ?? [] }));
  }
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((formula, column) => sumCell(String(formula), { row, column }, body) ?? []),
  );
}

/** Runs of rows, as first row and count: those at the top, some between, those at the end. */
function sampledRows(rows: number): (readonly [row: number, rows: number])[] {
  const step = Math.max(1, Math.floor((rows - firstRows) / spreadRows));
  const between: (readonly [number, number])[] = [];
  for (let row = firstRows; row < rows; row += step) between.push([row, 1]);
  return [[0, Math.min(firstRows, rows)], ...between, [rows - 1, 1]];
}

/** The texts of the rows above, from the headers up to the end of another list. */
function titlesOf(rows: readonly (readonly Cell[])[]): string[] {
  const titles: string[][] = [];
  for (const row of [...rows].reverse()) {
    const filled = row.filter((cell) => cell !== null && cell !== "");
    const numbers = filled.filter((cell) => typeof cell === "number");
    if (filled.length > mostTextsAbove || numbers.length > 1) break;
    titles.unshift(filled.map((cell) => textOfCell(cell)));
  }
  return titles.flat();
}
