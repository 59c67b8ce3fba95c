import { escapedHeader, structuredCell, structuredColumn } from "../../excel/address/structuredReference";
import { formatZone, type Zone } from "../../excel/address/Zone";
import { sheetPrefix } from "../../excel/address/parseAddress";
import { settingsSheet } from "../../excel/settingsSheet";
import { columnReference } from "../list/columnReference";
import type { ListJob } from "../list/ListFeature";
import { manualColumns } from "../sources/manualTier";
import type { SettingsTableState } from "../settings/settingsTableState";
import type { ClassificationFigures } from "./compute";
import type { RequestTiers } from "./requestTiers";
import type { TierPlace } from "./tierPlaces";
import type { ClassificationRequest } from "./types";

/** Cell of the summary sheet in which the computed tiers begin. */
export interface ComputedCell extends Pick<Zone, "row" | "column"> {
  readonly sheet: string;
}

type Job = ListJob<ClassificationRequest>;

/** The live formulas of a classification: structured references over a table, A1 references over a range. */
export function classifyFormulas(
  job: Job,
  { result: { tiers }, places: { zone, places } }: Pick<ClassificationFigures, "result" | "places">,
  settings: SettingsTableState | null,
) {
  const { request, table } = job;
  const isTable = table.ref.kind === "table";
  const tableName = table.ref.kind === "table" ? table.ref.name : "";
  const rows = table.liveRows ?? table.rows;
  const placeOf = (role: TierPlace["role"]) => places.find((place) => place.role === role)!;
  const override = placeOf("override");
  const manual = manualColumns(table, request.mapping).theirs.tier;
  const valueColumn = request.mapping.value ?? 0;
  const own = (column: number, row: number) => `$${formatZone({ row, column, rows: 1, columns: 1 })}`;
  const cell = (column: number, header: string, row: number) =>
    isTable ? structuredCell(header) : own(column, row);
  const tierColumn = ({ column, header }: TierPlace) =>
    isTable
      ? structuredColumn(tableName, header)
      : sheetPrefix(table.sheet) + formatZone({ row: zone.row + 1, column, rows, columns: 1 }, true);
  const sourceColumn = (column: number) => columnReference(table, column);
  const labels = settingsRange(settings, tiers, 0, tiers.labels);
  const numbers = settingsRange(settings, tiers, tiers.column, tiers.numbers);

  return {
    /** The tier cell of a data row (from 0); `computedAt` is null where each row computes its own. */
    row(index: number, computedAt: ComputedCell | null): string {
      const row = zone.row + 1 + index;
      const typed = cell(override.column, override.header, row);
      const value = cell(zone.column + valueColumn, table.headers[valueColumn] ?? "", row);
      const computed =
        computedAt === null
          ? `IF(${value}="","",KAM.TIER(${value},${numbers},${labels},"${request.boundary}"))`
          : `INDEX(${computedRange(computedAt, rows)},ROW()-ROW(${headerCell(job, zone)}))`;
      const theirs = manual === null ? null : cell(zone.column + manual, table.headers[manual] ?? "", row);
      const below = theirs === null ? computed : `IF(${theirs}<>"",${theirs},${computed})`;
      return `=IF(${typed}<>"",${typed},${below})`;
    },
    /** All computed tiers in one formula, for the methods that look at the whole list. */
    computed(): string {
      if (request.method === "share")
        return `=KAM.TIERBYSHARE(${sourceColumn(valueColumn)},${numbers},${labels},"${request.rule}")`;
      if (request.method === "rank")
        return `=KAM.TIERBYRANK(${sourceColumn(valueColumn)},${numbers},${labels})`;
      const weights = request.criteria.map(({ weight }) => weight).join(",");
      return `=KAM.TIERBYRANK(KAM.SCORE(${criteriaRange(job, zone)},{${weights}}),${numbers},${labels})`;
    },
    /** The number of a tier that the method cuts off by. */
    cutoff: (tier: number): string => `INDEX(${numbers},${tier + 1})`,
    /** How many tiers were set by hand, in our column or in the list's own. */
    overrides(): string {
      const ours = `(${tierColumn(override)}<>"")`;
      return manual === null
        ? `=SUMPRODUCT(--${ours})`
        : `=SUMPRODUCT(--(${ours}+(${sourceColumn(manual)}<>"")>0))`;
    },
    summary(shownLabels: readonly string[]): string {
      const list =
        shownLabels.length === tiers.labels.length
          ? labels
          : `{${shownLabels.map((label) => quoted(label)).join(";")}}`;
      return `=KAM.TIERSUMMARY(${sourceColumn(valueColumn)},${tierColumn(placeOf("tier"))},${list},FALSE)`;
    },
  };
}

function criteriaRange({ request, table }: Job, zone: Zone): string {
  const first = request.criteria[0]?.column ?? 0;
  const last = request.criteria.at(-1)?.column ?? first;
  if (table.ref.kind === "table") {
    const name = (column: number) => structuredColumn("", table.headers[column] ?? "");
    return first === last
      ? structuredColumn(table.ref.name, table.headers[first] ?? "")
      : `${table.ref.name}[${name(first)}:${name(last)}]`;
  }
  const body = { row: zone.row + 1, rows: table.liveRows ?? table.rows };
  return (
    sheetPrefix(table.sheet) +
    formatZone({ ...body, column: zone.column + first, columns: last - first + 1 }, true)
  );
}

/** Rows that the list may get before it is classified again: its computed tiers stand last on their sheet. */
const rowsToCome = 1000;

function computedRange({ sheet, row, column }: ComputedCell, rows: number): string {
  return sheetPrefix(sheet) + formatZone({ row, column, rows: rows + rowsToCome, columns: 1 }, true);
}

function headerCell({ request, table }: Job, zone: Zone): string {
  if (table.ref.kind === "table") {
    const header = table.headers[request.mapping.value ?? 0] ?? "";
    return `${table.ref.name}[[#Headers],[${escapedHeader(header)}]]`;
  }
  const column = zone.column + (request.mapping.value ?? 0);
  return formatZone({ row: zone.row, column, rows: 1, columns: 1 }).replace(/(\d+)$/, "$$$1");
}

/** The rows of the settings table that the tiers use, when they stand together; else the numbers themselves. */
function settingsRange(
  settings: SettingsTableState | null,
  tiers: RequestTiers,
  column: number,
  items: readonly (string | number)[],
): string {
  const place = settings?.table?.zone ?? null;
  const rows = tiers.rows.slice(0, items.length);
  const together = rows.every((row, index) => row === (rows[0] ?? 0) + index);
  if (place === null || !together) return `{${items.map((item) => quoted(item)).join(";")}}`;
  const zone: Zone = {
    row: place.row + (rows[0] ?? 0),
    column: place.column + column,
    rows: items.length,
    columns: 1,
  };
  return sheetPrefix(settingsSheet) + formatZone(zone, true);
}

function quoted(item: string | number): string {
  return typeof item === "number" ? String(item) : `"${item.replaceAll('"', '""')}"`;
}
