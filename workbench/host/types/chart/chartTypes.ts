import type { ChartLook } from "../../../../src/files/FileChart";
import type { BookChartType } from "../../../engine/charts/BookChart";
import { HostError } from "../../HostError";

/** Excel's chart types that this host draws. */
const bookTypes: Readonly<Record<string, BookChartType>> = {
  ColumnClustered: "columnClustered",
  ColumnStacked: "columnStacked",
  BarClustered: "barClustered",
  BarStacked: "barStacked",
  Line: "line",
  LineMarkers: "line",
  Area: "area",
  AreaStacked: "areaStacked",
  Pie: "pie",
  Doughnut: "doughnut",
};

/** The host's type for an Excel one; NotImplemented for types that it does not draw. */
export function toBookChartType(excelType: string): BookChartType {
  const type = bookTypes[excelType];
  if (!type) throw new HostError("NotImplemented", `chart type ${excelType}`);
  return type;
}

/** Excel's name of a chart type; a combination of columns and lines answers the type of its columns. */
export function toExcelChartType(type: BookChartType, { stacked = false }: ChartLook): string {
  const names: Readonly<Record<BookChartType, string>> = {
    columnClustered: "ColumnClustered",
    columnStacked: "ColumnStacked",
    barClustered: "BarClustered",
    barStacked: "BarStacked",
    line: "Line",
    area: "Area",
    areaStacked: "AreaStacked",
    pie: "Pie",
    doughnut: "Doughnut",
    combo: stacked ? "ColumnStacked" : "ColumnClustered",
    other: "Invalid",
  };
  return names[type];
}
