import { formatZone } from "../../excel/address/formatZone";
import { sheetPrefix } from "../../excel/address/sheetPrefix";
import type { Zone } from "../../excel/address/Zone";
import { settingsSheet } from "../../excel/settings/settingsSheet";
import { escapedHeader } from "../../excel/escapedHeader";
import { structuredCell } from "../../excel/structuredCell";
import { structuredColumn } from "../../excel/structuredColumn";
import type { SettingsPlaces } from "../settings/KamSettings";
import type { ClassificationRequest } from "./types";
import type { SourceTable } from "../sources/SourceTable";
import type { RequestTiers } from "./requestTiers";
import type { TierPlace } from "./tierPlaces";

export interface FormulaInputs {
  readonly request: ClassificationRequest;
  readonly table: SourceTable;
  readonly tiers: RequestTiers;
  readonly settings: SettingsPlaces;
  readonly zone: Zone;
  readonly places: readonly TierPlace[];
  readonly summarySheet: string;
  /** Cell of the summary sheet in which the computed tiers begin; null where each row computes its own. */
  readonly computedCell: { readonly row: number; readonly column: number } | null;
}

/** The live formulas of a classification: structured references over a table, A1 references over a range. */
export function classifyFormulas(inputs: FormulaInputs) {
  const { request, table, tiers, places, zone } = inputs;
  const isTable = table.ref.kind === "table";
  const tableName = table.ref.kind === "table" ? table.ref.name : "";
  const placeOf = (role: TierPlace["role"]) => places.find((place) => place.role === role);
  const overrideHeader = placeOf("override")?.header ?? "";
  const valueColumn = request.mapping.value ?? 0;
  const own = (column: number, row: number) => `$${formatZone({ row, column, rows: 1, columns: 1 })}`;
  const cell = (column: number, header: string, row: number) =>
    isTable ? structuredCell(header) : own(column, row);
  const whole = (column: number, header: string) =>
    isTable
      ? structuredColumn(tableName, header)
      : sheetPrefix(table.sheet) +
        formatZone({ row: zone.row + 1, column, rows: zone.rows - 1, columns: 1 }, true);
  const sourceColumn = (column: number) => whole(zone.column + column, table.headers[column] ?? "");
  const labels = settingsRange(inputs, 0, tiers.labels);
  const numbers = settingsRange(inputs, tiers.column, tiers.numbers);

  return {
    /** The tier cell of a data row (from 0). */
    row(index: number): string {
      const row = zone.row + 1 + index;
      const override = cell(placeOf("override")?.column ?? 0, overrideHeader, row);
      const value = cell(zone.column + valueColumn, table.headers[valueColumn] ?? "", row);
      const computed =
        inputs.computedCell === null
          ? `IF(${value}="","",KAM.TIER(${value},${numbers},${labels},"${request.boundary}"))`
          : `INDEX(${computedRange(inputs, inputs.computedCell)},ROW()-ROW(${headerCell(inputs)}))`;
      return `=IF(${override}<>"",${override},${computed})`;
    },
    /** All computed tiers in one formula, for the methods that look at the whole list. */
    computed(): string {
      if (request.method === "share")
        return `=KAM.TIERBYSHARE(${sourceColumn(valueColumn)},${numbers},${labels},"${request.rule}")`;
      if (request.method === "rank")
        return `=KAM.TIERBYRANK(${sourceColumn(valueColumn)},${numbers},${labels})`;
      const weights = request.criteria.map(({ weight }) => weight).join(",");
      return `=KAM.TIERBYRANK(KAM.SCORE(${criteriaRange(inputs)},{${weights}}),${numbers},${labels})`;
    },
    summary(shownLabels: readonly string[]): string {
      const tier = placeOf("tier");
      const list =
        shownLabels.length === tiers.labels.length
          ? labels
          : `{${shownLabels.map((label) => quoted(label)).join(";")}}`;
      return `=KAM.TIERSUMMARY(${sourceColumn(valueColumn)},${whole(tier?.column ?? 0, tier?.header ?? "")},${list},FALSE)`;
    },
  };
}

function criteriaRange({ request, table, zone }: FormulaInputs): string {
  const first = request.criteria[0]?.column ?? 0;
  const last = request.criteria.at(-1)?.column ?? first;
  if (table.ref.kind === "table") {
    const name = (column: number) => structuredColumn("", table.headers[column] ?? "");
    return first === last
      ? structuredColumn(table.ref.name, table.headers[first] ?? "")
      : `${table.ref.name}[${name(first)}:${name(last)}]`;
  }
  const range: Zone = {
    row: zone.row + 1,
    column: zone.column + first,
    rows: zone.rows - 1,
    columns: last - first + 1,
  };
  return sheetPrefix(table.sheet) + formatZone(range, true);
}

function computedRange(
  { summarySheet, table }: FormulaInputs,
  { row, column }: { row: number; column: number },
): string {
  return (
    sheetPrefix(summarySheet) + formatZone({ row, column, rows: Math.max(2, table.rows), columns: 1 }, true)
  );
}

function headerCell({ table, zone, request }: FormulaInputs): string {
  if (table.ref.kind === "table") {
    const header = table.headers[request.mapping.value ?? 0] ?? "";
    return `${table.ref.name}[[#Headers],[${escapedHeader(header)}]]`;
  }
  const column = zone.column + (request.mapping.value ?? 0);
  const address = formatZone({ row: zone.row, column, rows: 1, columns: 1 });
  return address.replace(/(\d+)$/, "$$$1");
}

/** The rows of the settings table that the tiers use, when they stand together; else the numbers themselves. */
function settingsRange(
  { settings, tiers }: FormulaInputs,
  column: number,
  items: readonly (string | number)[],
): string {
  const place = settings["KAM_Tiers"];
  const rows = tiers.rows.slice(0, items.length);
  const together = rows.every((row, index) => row === (rows[0] ?? 0) + index);
  if (place === undefined || !together) return `{${items.map((item) => quoted(item)).join(";")}}`;
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
