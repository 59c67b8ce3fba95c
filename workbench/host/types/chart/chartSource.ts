import type { Zone } from "@odoo/o-spreadsheet";
import type { ChartRange, ChartSeries } from "../../../engine/charts/BookChart";
import type { HostContext } from "../../HostContext";
import { columnsOf, rowsOf, type SheetZone } from "../../zones";

export interface ChartSource {
  readonly categories: ChartRange | null;
  readonly series: readonly ChartSeries[];
}

/**
 * What a source range holds, by Excel's habits: series run along the longer side unless `seriesBy` says otherwise; a
 * first line of texts names the series, a first line of texts across it holds the categories.
 */
export function chartSource(
  { sheetId, zone }: SheetZone,
  seriesBy: string,
  { book }: HostContext,
): ChartSource {
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rowsOf(zone) >= columnsOf(zone));
  const types = book.readValueTypes(sheetId, zone);
  const values = book.readValues(sheetId, zone);
  const at = <T>(grid: readonly (readonly T[])[], along: number, across: number): T | undefined =>
    byColumns ? grid[along]?.[across] : grid[across]?.[along];
  const [length, width] = byColumns ? [rowsOf(zone), columnsOf(zone)] : [columnsOf(zone), rowsOf(zone)];
  const isLabel = (along: number, across: number): boolean =>
    ["String", "Empty"].includes(at(types, along, across) ?? "Empty");
  const range = (fromAlong: number, toAlong: number, fromAcross: number, toAcross: number): ChartRange => {
    const [top, left] = byColumns ? [fromAlong, fromAcross] : [fromAcross, fromAlong];
    const [bottom, right] = byColumns ? [toAlong, toAcross] : [toAcross, toAlong];
    const inside: Zone = {
      top: zone.top + top,
      left: zone.left + left,
      bottom: zone.top + bottom,
      right: zone.left + right,
    };
    return { sheetId, zone: inside };
  };

  const lines = Array.from({ length: width }, (_, index) => index);
  const named = length > 1 && lines.every((across) => isLabel(0, across));
  const first = named ? 1 : 0;
  const rest = Array.from({ length: length - first }, (_, index) => first + index);
  const labelled =
    width > 1 && (rest.every((along) => isLabel(along, 0)) || (named && at(types, 0, 0) === "Empty"));
  return {
    categories: labelled ? range(first, length - 1, 0, 0) : null,
    series: lines.slice(labelled ? 1 : 0).map((across) => ({
      name: named ? String(at(values, 0, across) ?? "") : "",
      nameFrom: named ? range(0, 0, across, across) : null,
      values: range(first, length - 1, across, across),
    })),
  };
}
