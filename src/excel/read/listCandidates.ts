import type { Cell } from "../../core/cells/Cell";
import { listHead } from "../../core/reading/shape/listHead";
import { formatZone, isWholeLines, type Zone } from "../address/Zone";
import { parseAddress, type SheetAddress, zoneOfRange } from "../address/parseAddress";
import { ExcelError } from "../ExcelError";
import { runExcel } from "../runExcel";
import { isTooLarge } from "../translateHostError";
import { type BookMeta, queueBookMeta } from "./BookMeta";
import { jsonBytes } from "../write/WriteOp";
import type { SourceRef } from "./resolveSource";
import { queueTableZone } from "./tableZone";

/** A list that could be a source, with its first rows. */
export interface Candidate {
  readonly ref: SourceRef;
  readonly origin: "table" | "name" | "selection" | "sheet";
  readonly label: string;
  readonly sheet: string;
  /** Header rows and data. */
  readonly zone: Zone;
  /** 0 for a list without headers, whose columns are called by their letters. */
  readonly headerRows: number;
  readonly headers: readonly string[];
  /** The first rows below the headers, column by column. */
  readonly sample: readonly (readonly Cell[])[];
}

interface Found {
  readonly ref: SourceRef | null;
  readonly origin: Candidate["origin"];
  readonly label: string;
  readonly sheet: string;
  readonly zone: Zone;
  /** Whether titles may stand above the header row. */
  readonly isLoose: boolean;
}

const sampleRows = 40;
const sampleColumns = 100;
/** Cells that one request asks for: the samples of some eighty usual lists. */
const requestCells = 40_000;
/** Of one answer, of the 5 MB that Excel gives: the samples are few, and long texts must not take many answers. */
const sampleBytes = 4_400_000;
/** Where texts are so long that no more fits: rows enough to find the headers. */
const fewestRows = 8;
const fewestCells = fewestRows * sampleColumns;

/**
 * Tables with headers, defined names (whole columns and rows as far as they are filled), the region around the active
 * cell, and the used range of every visible sheet without a table. Sheets that `isOwn` names, and lists without a
 * header row, are left out. Four round trips, of which two go at once; more where the samples are larger than Excel answers at once.
 */
export async function listCandidates(
  context: Excel.RequestContext,
  isOwn: (sheet: string, meta: BookMeta) => boolean,
): Promise<Candidate[]> {
  const [meta, active] = await Promise.all([readMeta(context), activeRegion()]);
  const found = await locate(context, meta, active);
  const wanted = found.filter(({ sheet }) => !isOwn(sheet, meta));
  const samples = await readSamples(context, wanted);
  const candidates = wanted.map((item, index) => toCandidate(item, samples[index] ?? []));
  const seen = new Set<string>();
  return candidates
    .filter((candidate) => candidate !== null)
    .filter(({ sheet, zone }) => {
      const place = `${sheet}!${formatZone(zone)}`;
      const isNew = !seen.has(place);
      seen.add(place);
      return isNew;
    });
}

/**
 * The region around the active cell, in a request of its own beside the others: where a chart sheet is active or the
 * workbook is out of focus, Excel refuses the whole request (office-js 2444, 5319), and there is none.
 */
async function activeRegion(): Promise<SheetAddress | null> {
  try {
    return await runExcel(async (context) => {
      const region = context.workbook.getActiveCell().getSurroundingRegion().load("address");
      await context.sync();
      return parseAddress(region.address);
    });
  } catch (error) {
    if (error instanceof ExcelError) return null;
    throw error;
  }
}

async function readMeta(context: Excel.RequestContext): Promise<BookMeta> {
  const meta = queueBookMeta(context);
  await context.sync();
  return meta();
}

async function locate(
  context: Excel.RequestContext,
  meta: BookMeta,
  active: SheetAddress | null,
): Promise<Found[]> {
  const { workbook } = context;
  const tables = meta.tables
    .filter(({ showHeaders }) => showHeaders)
    .map(({ name }) => ({ name, place: queueTableZone(workbook.tables.getItem(name)) }));
  const sheets = meta.sheets
    .filter(({ visible }) => visible)
    .map(({ name }) => ({
      name,
      range: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("address"),
    }));
  const names = queueNames(context, meta);
  await context.sync();
  const found: Found[] = [];
  const add = (
    ref: SourceRef | null,
    origin: Found["origin"],
    label: string,
    place: SheetAddress | null,
    isLoose = ref === null,
  ) => {
    if (place && place.zone.rows > 1)
      found.push({ ref, origin, label, sheet: place.sheet, zone: place.zone, isLoose });
  };
  for (const { name, place } of tables) add({ kind: "table", name }, "table", name, place());
  const withTable = new Set(found.map(({ sheet }) => sheet));
  for (const { name, isWhole, place } of names) add({ kind: "name", name }, "name", name, place(), isWhole);
  if (active && !withTable.has(active.sheet)) {
    const used = sheets.find(({ name }) => name === active.sheet)?.range;
    add(null, "selection", "", used === undefined ? active : toTheEnd(active, zoneOfRange(used)));
  }
  for (const { name, range } of sheets)
    if (!range.isNullObject && !withTable.has(name)) add(null, "sheet", "", parseAddress(range.address));
  return found;
}

/** A list goes on below blank rows between: its region ends where its sheet does. */
function toTheEnd({ sheet, zone }: SheetAddress, used: Zone | null): SheetAddress {
  const end = used === null ? 0 : used.row + used.rows;
  return { sheet, zone: { ...zone, rows: Math.max(zone.rows, end - zone.row) } };
}

interface PlacedName {
  readonly name: string;
  /** Of whole columns or rows: the place is what is filled of them. */
  readonly isWhole: boolean;
  readonly place: () => SheetAddress | null;
}

/** The user's names of cells in this workbook; call each one's place after the next sync. */
function queueNames({ workbook }: Excel.RequestContext, { names, sheets }: BookMeta): PlacedName[] {
  const isHere = new Set(sheets.map(({ name }) => name));
  return [...names]
    .filter(([name, { sheet }]) => !name.startsWith("_") && isHere.has(sheet))
    .map(([name, given]) => {
      if (!isWholeLines(given.zone)) return { name, isWhole: false, place: () => given };
      const whole = workbook.worksheets.getItem(given.sheet).getRange(formatZone(given.zone));
      const used = whole.getUsedRangeOrNullObject(true).load("address");
      const place = (): SheetAddress | null => {
        const zone = zoneOfRange(used);
        return zone === null ? null : { sheet: given.sheet, zone };
      };
      return { name, isWhole: true, place };
    });
}

/**
 * The first cells of each list, several lists with one request: as many as fit Excel's answer, judged by the texts of
 * the former lists. A list whose sample is too large by itself gets a smaller one.
 */
async function readSamples(context: Excel.RequestContext, found: readonly Found[]): Promise<Cell[][][]> {
  const samples: Cell[][][] = [];
  for (let most = requestCells; samples.length < found.length;) {
    const ranges: Excel.Range[] = [];
    let cells = 0;
    for (const { sheet, zone } of found.slice(samples.length)) {
      const part = top(zone, most);
      const size = part.rows * part.columns;
      if (ranges.length > 0 && cells + size > most) break;
      cells += size;
      ranges.push(context.workbook.worksheets.getItem(sheet).getRange(formatZone(part)).load("values"));
    }
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || most === fewestRows) throw error;
      most = Math.max(fewestRows, Math.floor(cells / 4));
      continue;
    }
    const read = ranges.map(({ values }) => values as Cell[][]);
    samples.push(...read);
    const bytes = read.flat(2).reduce<number>((sum, cell) => sum + jsonBytes(cell), 1);
    most = Math.min(requestCells, Math.max(fewestCells, Math.floor((cells * sampleBytes) / bytes)));
  }
  return samples;
}

/** The part of a list that its sample holds, at most so many cells: rather fewer rows than fewer columns. */
function top(zone: Zone, most: number): Zone {
  const columns = Math.min(zone.columns, sampleColumns, Math.floor(most / fewestRows));
  return { ...zone, columns, rows: Math.min(zone.rows, sampleRows, Math.floor(most / columns)) };
}

function toCandidate(found: Found, rows: readonly (readonly Cell[])[]): Candidate | null {
  const head = listHead(
    rows,
    found.isLoose ? "anywhere" : found.ref?.kind === "table" ? "first" : "likelyFirst",
  );
  if (head === null) return null;
  const zone: Zone = { ...found.zone, row: found.zone.row + head.row, rows: found.zone.rows - head.row };
  const { headers } = head;
  if (zone.rows <= head.rows || headers.every((header) => header.trim() === "")) return null;
  const address = formatZone(zone);
  const body = rows.slice(head.row + head.rows);
  return {
    ref: found.ref ?? { kind: "range", sheet: found.sheet, address },
    origin: found.origin,
    label: found.label === "" ? `${found.sheet}!${address}` : found.label,
    sheet: found.sheet,
    zone,
    headerRows: head.rows,
    headers,
    sample: headers.map((_, column) => body.map((row) => row[column] ?? null)),
  };
}
