import { palette } from "../../core/palette";
import { parseAddress } from "../address/parseAddress";
import { formatZone, type Zone, zoneFrom } from "../address/Zone";
import type { WriteOp } from "../write/WriteOp";
import { type ChartSource, setChartSource } from "./chartSource";

interface SeriesDraft {
  readonly name: string;
  /** From the anchor cell, as all zones here. */
  readonly values: Zone;
  readonly look: "bar" | "softBar" | "line" | "dashed" | "target";
  readonly onShareAxis: boolean;
}

/** A native chart over columns of the output sheet. */
export interface ChartDraft {
  /** Name of the chart object, by which a re-run finds it. */
  readonly name: string;
  readonly title: string;
  readonly categories: Zone;
  /** Number format of their labels; null for that of their cells. */
  readonly categoryFormat: string | null;
  /** The bars, which stand on each other, then the lines; at least one. */
  readonly series: readonly SeriesDraft[];
  /** Cells that the chart covers. */
  readonly place: Zone;
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Of the axis at the right, from 0 to 100 %; null where nothing is on it. */
  readonly shareTitle: string | null;
}

interface ChartTarget {
  /** Sheet id, or its name when it is new. */
  readonly sheet: string;
  readonly anchor: Pick<Zone, "row" | "column">;
  /** Names of the charts that the sheet has. */
  readonly charts: ReadonlySet<string>;
  /** Ids of charts of ours that the same write takes away. */
  readonly gone?: readonly string[];
  /** Where each chart had its data when it was last written, as chartPlaces says it. */
  readonly written: Readonly<Record<string, string>>;
}

/** The cells that a chart reads, as its mark remembers them: "A9:A20 B9:B20", its categories first. */
export function chartPlaces({ categories, series }: ChartDraft): string {
  return [categories, ...series.map(({ values }) => values)].map((zone) => formatZone(zone)).join(" ");
}

/** Adds a chart, or gives the one that is there its new data; its place and looks stay the user's. */
export function chartOps(draft: ChartDraft, target: ChartTarget): WriteOp[] {
  const source = sourceOf(chartPlaces(draft), target.anchor);
  if (source === null) return [];
  const names = draft.series.map(({ name }) => name);
  if (!target.charts.has(draft.name)) return [addChart(draft, target, source)];
  const written = target.written[draft.name];
  const former = written === undefined ? null : sourceOf(written, target.anchor);
  if (former === null || written === chartPlaces(draft)) return [];
  return [
    {
      bytes: 800 + 300 * draft.series.length,
      actions: 6 * draft.series.length,
      undo: [
        { kind: "chartSource", sheet: target.sheet, chart: draft.name, source: former, written: source },
      ],
      apply({ workbook }) {
        const sheet = workbook.worksheets.getItem(target.sheet);
        const chart = sheet.charts.getItem(draft.name);
        setChartSource(chart, sheet, former.values.length, source, names);
        draft.series.slice(former.values.length).forEach((one, index) => {
          paintSeries(chart.series.getItemAt(former.values.length + index), one);
        });
      },
    },
  ];
}

function addChart(draft: ChartDraft, target: ChartTarget, source: ChartSource): WriteOp {
  const isStacked = draft.series.filter(({ look }) => look === "bar" || look === "softBar").length > 1;
  const type = isStacked ? "ColumnStacked" : "ColumnClustered";
  return {
    bytes: 4000 + 1200 * draft.series.length,
    actions: 30 + 12 * draft.series.length,
    undo: [
      {
        ...{ kind: "removeChart", sheet: target.sheet, chart: draft.name },
        ...(target.gone === undefined ? {} : { others: target.gone }),
        unnamed: { type, chartsBefore: [...target.charts] },
      },
    ],
    apply({ workbook }) {
      const sheet = workbook.worksheets.getItem(target.sheet);
      const chart = sheet.charts.add(type, sheet.getRange(source.values[0]), "Columns");
      chart.name = draft.name;
      chart.title.text = draft.title;
      Object.assign(chart.title.format.font, { size: 12, bold: true, color: palette.ink });
      const names = draft.series.map(({ name }) => name);
      setChartSource(chart, sheet, 1, source, names);
      chart.series.getItemAt(0).name = names[0] ?? "";
      draft.series.forEach((one, index) => paintSeries(chart.series.getItemAt(index), one));
      paintAxes(chart, draft);
      if (draft.series.length > 1) chart.legend.position = "Bottom";
      else chart.legend.visible = false;
      const place = zoneFrom(target.anchor, draft.place);
      const corner = (row: number, column: number): string =>
        formatZone({ row, column, rows: 1, columns: 1 });
      chart.setPosition(
        corner(place.row, place.column),
        corner(place.row + place.rows - 1, place.column + place.columns - 1),
      );
    },
  };
}

function paintSeries(series: Excel.ChartSeries, { look, onShareAxis }: SeriesDraft): void {
  if (look === "bar" || look === "softBar") {
    series.format.fill.setSolidColor(look === "bar" ? palette.brand : palette.soft);
    series.gapWidth = 60;
    return;
  }
  series.chartType = "Line";
  if (onShareAxis) series.axisGroup = "Secondary";
  const { line } = series.format;
  line.color = look === "dashed" ? palette.quiet : palette.accent;
  line.weight = look === "line" ? 2 : 1.25;
  line.lineStyle = look === "line" ? "Continuous" : "Dash";
  series.markerStyle = "None";
}

function paintAxes(
  chart: Excel.Chart,
  { categoryFormat, valueTitle, valueFormat, shareTitle }: ChartDraft,
): void {
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = valueTitle;
  valueAxis.numberFormat = valueFormat;
  valueAxis.minimum = 0;
  categoryAxis.categoryType = "TextAxis";
  if (categoryFormat !== null) categoryAxis.numberFormat = categoryFormat;
  for (const axis of [valueAxis, categoryAxis]) axis.format.font.size = 9;
  if (shareTitle === null) return;
  const share = chart.axes.getItem("Value", "Secondary");
  Object.assign(share, { minimum: 0, maximum: 1, numberFormat: "0%" });
  share.title.text = shareTitle;
  share.format.font.size = 9;
}

/** What chartPlaces says, from the anchor, as addresses of the sheet; null where it is not of this kind. */
function sourceOf(places: string, anchor: Pick<Zone, "row" | "column">): ChartSource | null {
  const zones = places.split(" ").map((address) => parseAddress(address)?.zone);
  const [categories, ...values] = zones.flatMap((zone) => (zone ? [formatZone(zoneFrom(anchor, zone))] : []));
  return categories === undefined || values.length === 0 ? null : { categories, values };
}
