import type { Book } from "../../engine/Book";
import type { HeadlessHost } from "../../headless/createHeadlessHost";
import { parseZone } from "../../host/address";
import type { JobEdit } from "../JobDocument";
import { JobError } from "../JobError";
import { rangeOf } from "./rangeOf";

type DispatchResult = ReturnType<Book["dispatch"]>;

interface GridRange {
  readonly sheetId: string;
  readonly zone: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Sorts the rows of a range by a column, as the grid's own command does. The first row stays where it is when it is
 * that of a table, when `by` is one of its texts, and where the range begins a list; else when the grid takes it for
 * headers.
 */
export async function sortRows(
  { range, by, descending = false }: NonNullable<JobEdit["sort"]>,
  headless: HeadlessHost,
): Promise<void> {
  const grid = await gridRange(range, headless);
  const { sheetId, zone, values } = grid;
  const col = zone.left + columnOf(by, zone.left, values);
  const hasHeaders =
    headerPlace(by, values) >= 0 || beginsTable(grid, headless) || beginsList(grid, headless);
  command(headless, "SORT_CELLS", {
    sheetId,
    col,
    row: zone.bottom,
    zone: hasHeaders ? { ...zone, top: zone.top + 1 } : zone,
    sortDirection: descending ? "desc" : "asc",
    sortOptions: { sortHeaders: hasHeaders },
  });
}

const beginsTable = ({ sheetId, zone }: GridRange, { book }: HeadlessHost): boolean =>
  book.tables().some((table) => table.sheetId === sheetId && table.zone.top === zone.top && table.hasHeaders);

/** A first row of texts with nothing above it. */
function beginsList({ sheetId, zone, values: [first = []] }: GridRange, { book }: HeadlessHost): boolean {
  if (!first.every((value) => typeof value === "string" && value !== "")) return false;
  if (zone.top === 0) return true;
  const above = book.readTexts(sheetId, { ...zone, top: zone.top - 1, bottom: zone.top - 1 });
  return above.flat().every((text) => text === "");
}

/** Leaves the rows shown that hold one of the values in a column: by the filter of the table that begins there, or of the sheet. */
export async function filterRows(
  { range, column, values: shown }: NonNullable<JobEdit["filter"]>,
  headless: HeadlessHost,
): Promise<void> {
  const { sheetId, zone, values } = await gridRange(range, headless);
  const place = columnOf(column, zone.left, values);
  const table = headless.book
    .tables()
    .find((each) => each.sheetId === sheetId && each.zone.top === zone.top && each.hasHeaders);
  await headless.Excel.run(async (context) => {
    const owner =
      table === undefined
        ? context.workbook.worksheets.getItem(sheetId)
        : context.workbook.tables.getItem(table.name);
    const first = table === undefined ? place : zone.left - table.zone.left + place;
    owner.autoFilter.apply(rangeOf(context, range), first, { filterOn: "Values", values: shown.map(String) });
    await context.sync();
  });
}

/** By the engine's own way in, which refuses what a person could not do either. */
function command({ book: { model } }: HeadlessHost, type: string, payload: object): void {
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => DispatchResult;
  const { isSuccessful, reasons } = dispatch(type, payload);
  if (!isSuccessful) throw new JobError("editImpossible", reasons.join(", "));
}

async function gridRange(address: string, headless: HeadlessHost): Promise<GridRange> {
  return headless.Excel.run(async (context) => {
    const range = rangeOf(context, address).load("rowIndex,columnIndex,rowCount,columnCount,values");
    const sheet = range.worksheet.load("name");
    await context.sync();
    const { rowIndex: top, columnIndex: left } = range;
    return {
      sheetId: headless.book.sheetByName(sheet.name)?.id ?? "",
      zone: { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 },
      values: range.values,
    };
  });
}

/** Place of a header in the first row, from 0; -1 for none. */
function headerPlace(asked: string, [headers = []]: readonly (readonly unknown[])[]): number {
  return headers.findIndex((header) => String(header).toLowerCase() === asked.toLowerCase());
}

/** Place of a column in a range, from 0, by its header, else by its letter. */
function columnOf(asked: string, first: number, [headers = []]: readonly (readonly unknown[])[]): number {
  const byHeader = headerPlace(asked, [headers]);
  if (byHeader >= 0) return byHeader;
  const place = (parseZone(`${asked}1`)?.left ?? -1) - first;
  if (place < 0 || place >= headers.length) throw new JobError("editImpossible", `no column ${asked}`);
  return place;
}
