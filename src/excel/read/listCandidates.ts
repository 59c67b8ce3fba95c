import { type Cell, textOfCell } from "../../core/cells/Cell";
import { findHeaderRow } from "../../core/columns/findHeaderRow";
import { formatZone, type Zone } from "../address/Zone";
import { parseAddress, type SheetAddress } from "../address/parseAddress";
import { type BookMeta, queueBookMeta } from "./BookMeta";
import type { SourceRef } from "./resolveSource";
import { queueTableZone } from "./tableZone";

/** A list that could be a source, with its first rows. */
export interface Candidate {
  readonly ref: SourceRef;
  readonly origin: "table" | "name" | "selection" | "sheet";
  readonly label: string;
  readonly sheet: string;
  readonly zone: Zone;
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
}

const sampleRows = 40;
const sampleColumns = 100;

/**
 * Tables with headers, defined names, the region around the active cell, and the used range of every visible sheet
 * without a table. Sheets that `isOwn` names, and lists without a header row, are left out. Four round trips.
 */
export async function listCandidates(
  context: Excel.RequestContext,
  isOwn: (sheet: string, meta: BookMeta) => boolean,
): Promise<Candidate[]> {
  const readMeta = queueBookMeta(context);
  await context.sync();
  const meta = readMeta();
  const found = await locate(context, meta, await activeRegion(context));
  const wanted = found.filter(({ sheet }) => !isOwn(sheet, meta));
  const samples = wanted.map(({ sheet, zone }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(formatZone(top(zone)))
      .load("values"),
  );
  await context.sync();
  const candidates = wanted.map((item, index) => toCandidate(item, samples[index]?.values ?? []));
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
 * The region around the active cell, in a request of its own: where a chart sheet is active or the workbook is out of
 * focus, Excel refuses the whole request (office-js 2444, 5319), and there is none.
 */
async function activeRegion(context: Excel.RequestContext): Promise<SheetAddress | null> {
  const region = context.workbook.getActiveCell().getSurroundingRegion().load("address");
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
  return parseAddress(region.address);
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
  await context.sync();
  const found: Found[] = [];
  const add = (ref: SourceRef | null, origin: Found["origin"], label: string, place: SheetAddress | null) => {
    if (place && place.zone.rows > 1)
      found.push({ ref, origin, label, sheet: place.sheet, zone: place.zone });
  };
  for (const { name, place } of tables) add({ kind: "table", name }, "table", name, place());
  const withTable = new Set(found.map(({ sheet }) => sheet));
  for (const [name, { sheet, zone }] of meta.names) {
    if (name.startsWith("_") || zone.rows < 2) continue;
    found.push({ ref: { kind: "name", name }, origin: "name", label: name, sheet, zone });
  }
  if (active && !withTable.has(active.sheet)) add(null, "selection", "", active);
  for (const { name, range } of sheets)
    if (!range.isNullObject && !withTable.has(name)) add(null, "sheet", "", parseAddress(range.address));
  return found;
}

function top(zone: Zone): Zone {
  return { ...zone, rows: Math.min(zone.rows, sampleRows), columns: Math.min(zone.columns, sampleColumns) };
}

function toCandidate(found: Found, values: unknown[][]): Candidate | null {
  const rows = values as Cell[][];
  const isList = found.ref === null;
  const headerRow = isList ? findHeaderRow(rows) : 0;
  if (headerRow === null) return null;
  const zone: Zone = { ...found.zone, row: found.zone.row + headerRow, rows: found.zone.rows - headerRow };
  const headers = (rows[headerRow] ?? []).map((cell) => textOfCell(cell));
  if (zone.rows < 2 || headers.every((header) => header.trim() === "")) return null;
  const address = formatZone(zone);
  const body = rows.slice(headerRow + 1);
  return {
    ref: found.ref ?? { kind: "range", sheet: found.sheet, address },
    origin: found.origin,
    label: found.label === "" ? `${found.sheet}!${address}` : found.label,
    sheet: found.sheet,
    zone,
    headers,
    sample: headers.map((_, column) => body.map((row) => row[column] ?? null)),
  };
}
