import type { Style, Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../../engine/Book";
import type { ChartFont } from "../../../src/files/FileChart";
import type { BookChart, ChartDescription } from "../../engine/charts/BookChart";
import type { FormattedZone, SheetZone, TrackedRange } from "../zones";

/** What an object of each Office type stands for; null where there is one for the whole workbook. */
export interface Targets {
  readonly Application: null;
  readonly AutoFilter: FilterTarget;
  readonly CellValueConditionalFormat: ConditionalTarget;
  readonly Chart: ChartTarget;
  readonly ChartAxes: ChartTarget;
  readonly ChartAreaFormat: ChartFontTarget;
  readonly ChartAxis: AxisTarget;
  readonly ChartAxisFormat: ChartFontTarget;
  readonly ChartAxisTitle: AxisTarget;
  readonly ChartAxisTitleFormat: ChartFontTarget;
  readonly ChartCollection: SheetTarget;
  readonly ChartDataLabels: LabelsTarget;
  readonly ChartDataLabelFormat: ChartFontTarget;
  readonly ChartFill: SeriesTarget;
  readonly ChartFont: ChartFontTarget;
  readonly ChartGridlines: AxisTarget;
  readonly ChartLegend: ChartTarget;
  readonly ChartLegendFormat: ChartFontTarget;
  readonly ChartLineFormat: SeriesTarget;
  readonly ChartSeries: SeriesTarget;
  readonly ChartSeriesCollection: ChartTarget;
  readonly ChartSeriesFormat: SeriesTarget;
  readonly ChartTitle: ChartTarget;
  readonly ChartTitleFormat: ChartFontTarget;
  readonly ConditionalFormat: ConditionalTarget;
  readonly ConditionalFormatCollection: TrackedRange;
  readonly ConditionalFormatRule: ConditionalTarget;
  readonly ConditionalRangeFill: ConditionalTarget;
  readonly ConditionalRangeFont: ConditionalTarget;
  readonly ConditionalRangeFormat: ConditionalTarget;
  readonly CustomConditionalFormat: ConditionalTarget;
  readonly CustomXmlPart: { readonly id: string };
  readonly CustomXmlPartCollection: { readonly namespace: string | null };
  readonly DataValidation: TrackedRange;
  readonly DocumentProperties: null;
  readonly FormatProtection: FormattedZone;
  readonly FunctionResult: { readonly value: number | null; readonly error: string | null };
  readonly Functions: null;
  readonly HeaderFooter: SheetTarget;
  readonly HeaderFooterGroup: SheetTarget;
  readonly NamedItem: NameTarget;
  readonly NamedItemCollection: Pick<NameTarget, "scope">;
  readonly PageBreak: BreaksTarget & { readonly line: number };
  readonly PageBreakCollection: BreaksTarget;
  readonly PageLayout: SheetTarget;
  readonly Range: TrackedRange;
  readonly RangeAreas: AreasTarget;
  readonly RangeBorder: BorderTarget;
  readonly RangeBorderCollection: FormattedZone;
  readonly RangeCollection: readonly TrackedRange[];
  readonly RangeFill: FormattedZone;
  readonly RangeFont: FormattedZone;
  readonly RangeFormat: FormattedZone;
  readonly RangeView: TrackedRange;
  readonly Runtime: null;
  readonly Setting: { readonly key: string };
  readonly SettingCollection: null;
  readonly Table: TableTarget;
  readonly TableCollection: TableScope;
  readonly TableColumn: { readonly table: TableTarget; readonly position: number };
  readonly TableColumnCollection: TableTarget;
  readonly TableRow: { readonly table: TableTarget; readonly index: number };
  readonly TableRowCollection: TableTarget;
  readonly Workbook: Book;
  readonly WorkbookProtection: null;
  readonly Worksheet: SheetTarget;
  readonly WorksheetCollection: null;
  readonly WorksheetFreezePanes: SheetTarget;
  readonly WorksheetProtection: SheetTarget;
}

export type TypeName = keyof Targets;

export interface SheetTarget {
  readonly sheetId: string;
}

/** The page breaks above rows, or at the left of columns. */
export interface BreaksTarget extends SheetTarget {
  readonly axis: "ROW" | "COL";
}

/** The filter of a table, or the one of the sheet's own. */
export interface FilterTarget extends SheetTarget {
  readonly tableId: string | null;
}

export interface AreasTarget {
  readonly sheetId: string;
  readonly ranges: readonly TrackedRange[];
}

/** One edge, and what the client has said about it so far: Excel's style, weight and colour come one by one. */
export interface BorderTarget extends FormattedZone {
  readonly edge: string;
  line: { style: string; weight: string; color: string };
}

export interface TableTarget {
  readonly id: string;
}

/** The tables of the workbook (sheetId null), of one sheet, or of a range (wholly or partly inside it). */
export interface TableScope {
  readonly sheetId: string | null;
  readonly within?: SheetZone;
  readonly fully?: boolean;
}

/** A defined name; `scope` is the sheet that it belongs to, null for the workbook's own. */
export interface NameTarget {
  readonly scope: string | null;
  readonly name: string;
}

export interface ChartTarget {
  readonly sheetId: string;
  readonly id: string;
}

export interface AxisTarget {
  readonly chart: ChartTarget;
  readonly axis: keyof ChartDescription["axes"];
}

/** The labels of one series, or of all (index null). */
export interface LabelsTarget {
  readonly chart: ChartTarget;
  readonly index: number | null;
}

/** A font in a chart, and where the chart keeps it. */
export interface ChartFontTarget {
  readonly chart: ChartTarget;
  readonly read: (chart: BookChart) => ChartFont | undefined;
  readonly write: (chart: BookChart, font: ChartFont) => Partial<ChartDescription>;
}

export interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
  /** Set while the series has no values yet. */
  pendingName?: string;
}

export type ConditionalKind = "CellValue" | "Custom";

export interface ConditionalTarget {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly id: string;
  /** null for a format that was there before. */
  readonly kind: ConditionalKind | null;
  style: Style;
  rule?: object;
}
