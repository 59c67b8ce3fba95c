import type { Cell } from "../../core/cells/Cell";
import { formatZone } from "../../excel/address/Zone";
import { zoneOfRange } from "../../excel/address/parseAddress";
import { readMarks } from "../../excel/marks/storedMarks";
import { tierNames } from "../../excel/marks/tierColumns";
import { typedOverTiers } from "../../excel/marks/typedOverTiers";
import type { BookMeta } from "../../excel/read/BookMeta";
import { readZones } from "../../excel/read/readZones";
import { cellOps } from "../../excel/write/cellOps";
import type { WriteOp } from "../../excel/write/WriteOp";

/** The tier column that a classification wrote beside a list. */
export interface TierColumn {
  /** Number in the hidden names of the classification. */
  readonly number: number;
  readonly sheet: string;
  /** Its header cell. */
  readonly address: string;
  /** Tiers that are ours, and cells that the user typed, which stay. */
  readonly tiers: number;
  readonly typed: number;
  /** Why it is left alone: the sheet is protected, or a filter hides rows. */
  readonly blocked: "protected" | "filtered" | null;
  /** Clears our tiers and, above a column that is then empty and of no table, the header. */
  readonly ops: readonly WriteOp[];
}

/** The tier columns of the workbook on other sheets than ours. Round trips: four for each, and those for its cells. */
export async function surveyTierColumns(
  context: Excel.RequestContext,
  meta: BookMeta,
): Promise<TierColumn[]> {
  const columns: TierColumn[] = [];
  for (const name of meta.names.keys()) {
    const number = Number(/^_KAM_tier_(\d+)$/.exec(name)?.[1] ?? NaN);
    const column = Number.isNaN(number) ? null : await survey(context, meta, number);
    if (column !== null) columns.push(column);
  }
  return columns;
}

async function survey(
  context: Excel.RequestContext,
  meta: BookMeta,
  number: number,
): Promise<TierColumn | null> {
  const place = meta.names.get(tierNames(number).tier);
  if (place === undefined || !meta.sheets.some(({ name }) => name === place.sheet)) return null;
  const marks = readMarks(context, meta, { list: number });
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  sheet.protection.load("protected");
  sheet.autoFilter.load("isDataFiltered");
  sheet.tables.load("items/autoFilter/isDataFiltered");
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const header = { ...place.zone, rows: 1, columns: 1 };
  const tables = sheet.getRange(formatZone(header)).getTables(false).load("items/name");
  await context.sync();
  const list = marks().list?.mark ?? "missing";
  const end = zoneOfRange(used);
  const rows = end === null ? 0 : end.row + end.rows - header.row - 1;
  if (end === null || rows < 1) return null;
  const filters = [sheet.autoFilter, ...sheet.tables.items.map(({ autoFilter }) => autoFilter)];
  const isFiltered = filters.some(({ isDataFiltered }) => isDataFiltered);

  const zone = { ...header, row: header.row + 1, rows };
  const row = { ...header, column: end.column, columns: end.columns };
  const [contents = [], headers = []] = await readZones(context, [
    { sheet: place.sheet, zone: { ...zone, row: header.row, rows: rows + 1 } },
    { sheet: place.sheet, zone: row },
  ]);
  const [title = [""], ...cells] = contents;
  const nameAt = typeof list === "string" ? -1 : (headers[0] ?? []).indexOf(list.nameHeader);
  const values = sheet.getRange(formatZone(zone)).load("values");
  const names =
    nameAt < 0 ? null : sheet.getRange(formatZone({ ...zone, column: end.column + nameAt })).load("values");
  await context.sync();
  const own = cells.map(([content = ""]) => content);
  const column = (range: Excel.Range): Cell[] => (range.values as Cell[][]).map(([cell = null]) => cell);
  const read = { tiers: column(values), contents: own, names: names === null ? undefined : column(names) };
  const typed = typedOverTiers(read, list, null);
  const users = new Set([...typed.rows, ...typed.formulas]);
  const isOurs = (content: (typeof own)[number], index: number): boolean =>
    content !== "" && !users.has(index);
  const tiers = own.filter(isOurs).length;
  const clearsHeader = users.size === 0 && tables.items.length === 0;
  const before = [
    clearsHeader ? title : [null],
    ...own.map((content, index) => [isOurs(content, index) ? content : null]),
  ];
  return {
    ...{ number, sheet: place.sheet, address: formatZone(header), tiers, typed: users.size },
    blocked: sheet.protection.protected ? "protected" : isFiltered ? "filtered" : null,
    ops: cellOps({
      sheet: place.sheet,
      zone: { ...zone, row: header.row, rows: rows + 1 },
      contents: before.map((line) => line.map((content) => (content === null ? null : ""))),
      before: { contents: before },
    }),
  };
}
