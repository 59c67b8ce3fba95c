import { parseAddress } from "../address/parseAddress";
import { formatZone, type Zone } from "../address/Zone";
import type { WriteOp } from "../write/WriteOp";

interface SeriesDraft {
  readonly type: "ColumnClustered" | "Line" | "ColumnStacked";
  readonly secondary?: boolean;
}

/** A native chart over a block of the output sheet: its first column the labels, its first row the series' names. */
export interface ChartDraft {
  /** Name of the chart object, by which a re-run finds it. */
  readonly name: string;
  readonly title: string;
  /** Labels and series, from the anchor cell. */
  readonly data: Zone;
  /** One per series, left to right. */
  readonly series: readonly SeriesDraft[];
  /** Cells that the chart covers. */
  readonly place: Zone;
  readonly secondaryMaximum?: number;
}

interface ChartTarget {
  /** Sheet id, or its name when it is new. */
  readonly sheet: string;
  readonly anchor: Pick<Zone, "row" | "column">;
  /** Names of the charts that the sheet has. */
  readonly charts: ReadonlySet<string>;
  /** Data address of each chart when it was last written, as if the anchor were A1. */
  readonly written: Readonly<Record<string, string>>;
}

/** Adds a chart, or gives the one that is there its new data; its place and looks stay the user's. */
export function chartOps(draft: ChartDraft, target: ChartTarget): WriteOp[] {
  const data = formatZone(moved(draft.data, target.anchor));
  if (!target.charts.has(draft.name)) return [addChart(draft, target, data)];
  const written = target.written[draft.name];
  const former = written === undefined ? null : parseAddress(written);
  if (former === null || written === formatZone(draft.data)) return [];
  const address = formatZone(moved(former.zone, target.anchor));
  return [
    {
      bytes: 600,
      undo: [{ kind: "chartData", sheet: target.sheet, chart: draft.name, address }],
      apply({ workbook }) {
        const sheet = workbook.worksheets.getItem(target.sheet);
        sheet.charts.getItem(draft.name).setData(sheet.getRange(data), "Columns");
      },
    },
  ];
}

function addChart(draft: ChartDraft, target: ChartTarget, data: string): WriteOp {
  const type = draft.series[0]?.type ?? "ColumnClustered";
  return {
    bytes: 3000,
    actions: 40,
    undo: [
      {
        ...{ kind: "removeChart", sheet: target.sheet, chart: draft.name },
        unnamed: { type, chartsBefore: [...target.charts] },
      },
    ],
    apply({ workbook }) {
      const sheet = workbook.worksheets.getItem(target.sheet);
      const chart = sheet.charts.add(type, sheet.getRange(data), "Columns");
      chart.name = draft.name;
      chart.title.text = draft.title;
      chart.legend.position = "Bottom";
      draft.series.forEach(({ type, secondary }, index) => {
        const series = chart.series.getItemAt(index);
        if (index > 0) series.chartType = type;
        if (secondary === true) series.axisGroup = "Secondary";
      });
      if (draft.series.some(({ secondary }) => secondary)) {
        const axis = chart.axes.getItem("Value", "Secondary");
        if (draft.secondaryMaximum !== undefined) axis.maximum = draft.secondaryMaximum;
      }
      const place = moved(draft.place, target.anchor);
      const first = { ...place, rows: 1, columns: 1 };
      const last = {
        row: place.row + place.rows - 1,
        column: place.column + place.columns - 1,
        rows: 1,
        columns: 1,
      };
      chart.setPosition(formatZone(first), formatZone(last));
    },
  };
}

function moved(zone: Zone, anchor: Pick<Zone, "row" | "column">): Zone {
  return { ...zone, row: zone.row + anchor.row, column: zone.column + anchor.column };
}
