import { formatZone, type Zone } from "../address/Zone";
import { frameSheet } from "../report/sheetFrame";
import type { SheetLooks } from "../report/SheetLooks";
import type { WriteOp } from "../write/WriteOp";
import { applyLook, readLooks } from "./CellLooks";
import type { ChartCopy, SheetFace } from "./SheetFace";

/**
 * The looks of a sheet, its used cells and columns up to one; `data` are the cells that its charts read, by their names.
 * Two round trips and those of readLooks.
 */
export async function readFace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  zone: Zone,
  columns: number,
  data: Readonly<Record<string, string>>,
): Promise<SheetFace> {
  sheet.load("tabColor,showGridlines");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  const widths = Array.from({ length: columns }, (_, column) =>
    sheet.getRange(formatZone({ row: 0, column, rows: 1, columns: 1 })).format.load("columnWidth"),
  );
  const charts = Object.entries(data).map(([name, address]) => {
    const chart = sheet.charts.getItemOrNullObject(name);
    chart.load("id,name,chartType,left,top,width,height,title/text,legend/visible");
    chart.series.load("items/chartType,items/axisGroup");
    return { chart, address };
  });
  await context.sync();
  const shares = charts.map(({ chart }) =>
    !chart.isNullObject && chart.series.items.some(({ axisGroup }) => axisGroup === "Secondary")
      ? chart.axes.getItem("Value", "Secondary").load("maximum")
      : null,
  );
  const looks = await readLooks(context, sheet, zone);
  const address = frozen.isNullObject ? null : frozen.address.slice(frozen.address.lastIndexOf("!") + 1);
  return {
    looks,
    widths: widths.map(({ columnWidth }) => columnWidth),
    ...{ tabColor: sheet.tabColor, showGridlines: sheet.showGridlines, frozen: address },
    charts: charts.flatMap(({ chart, address: cells }, index) =>
      chart.isNullObject ? [] : [copyOf(chart, cells, shares[index]?.maximum)],
    ),
  };
}

function copyOf(chart: Excel.Chart, data: string, most: unknown): ChartCopy {
  const { id, name, chartType: type, title, legend, left, top, width, height, series } = chart;
  return {
    ...{ id, name, type, title: title.text, hasLegend: legend.visible, data },
    place: { left, top, width, height },
    mostShare: typeof most === "number" ? most : null,
    series: series.items.map(({ chartType, axisGroup }) => ({ type: chartType, axis: axisGroup })),
  };
}

/** Takes the former charts and looks off a sheet, in this order, and gives it the frame of today. */
export function newFaceOps(sheet: string, face: SheetFace, looks: SheetLooks): WriteOp[] {
  const { charts, ...others } = face;
  const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem(sheet);
  return [
    ...charts.map((chart): WriteOp => ({
      bytes: 500 + JSON.stringify(chart).length,
      undo: [{ kind: "addChart", sheet, drawn: chart }],
      apply: (context) => sheetOf(context).charts.getItem(chart.name).delete(),
    })),
    {
      bytes: 2000 + JSON.stringify(others).length + 1200 * others.looks.zones.length,
      actions: 20 + looks.widths.length + 20 * others.looks.zones.length,
      undo: [{ kind: "face", sheet, face: { ...others, charts: [] } }],
      apply(context) {
        const worksheet = sheetOf(context);
        const { plain, zones } = others.looks;
        for (const [, address] of zones) applyLook(worksheet.getRange(address), plain);
        worksheet.freezePanes.unfreeze();
        frameSheet(worksheet, looks);
      },
    },
  ];
}

/** Brings back what a sheet looked like. */
export function formerFaceOps(sheet: Excel.Worksheet, face: SheetFace): WriteOp[] {
  const { looks, widths, tabColor, showGridlines, frozen } = face;
  return [
    {
      bytes: 2000 + 1200 * looks.zones.length,
      actions: 20 + widths.length + 20 * looks.zones.length,
      undo: [],
      apply() {
        for (const [look, address] of looks.zones) applyLook(sheet.getRange(address), look);
        widths.forEach((width, column) => {
          sheet.getRange(formatZone({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
        });
        Object.assign(sheet, { tabColor, showGridlines });
        sheet.freezePanes.unfreeze();
        if (frozen !== null) sheet.freezePanes.freezeAt(sheet.getRange(frozen));
      },
    },
  ];
}

/** Draws a chart again. */
export function formerChartOp(sheet: Excel.Worksheet, drawn: ChartCopy): WriteOp {
  const { name, type, title, place, hasLegend, data, series, mostShare } = drawn;
  return {
    bytes: 2000,
    actions: 20 + 4 * series.length,
    undo: [],
    apply() {
      const chart = sheet.charts.add(type, sheet.getRange(data), "Columns");
      chart.name = name;
      if (title === "") chart.title.visible = false;
      else chart.title.text = title;
      chart.legend.visible = hasLegend;
      series.forEach((one, index) => {
        const drawnSeries = chart.series.getItemAt(index);
        if (one.type !== type) drawnSeries.chartType = one.type;
        if (one.axis === "Secondary") drawnSeries.axisGroup = one.axis;
      });
      if (mostShare !== null) chart.axes.getItem("Value", "Secondary").maximum = mostShare;
      Object.assign(chart, place);
    },
  };
}
