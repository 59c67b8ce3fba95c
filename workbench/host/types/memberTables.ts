import type { Members } from "../Members";
import { chartMembers } from "./chart/chart";
import { chartAxisTitleMembers, chartAxisMembers, chartAxesMembers } from "./chart/chartAxes";
import { chartCollectionMembers } from "./chart/chartCollection";
import { chartTitleMembers, chartLegendMembers, chartDataLabelsMembers } from "./chart/chartParts";
import {
  chartSeriesFormatMembers,
  chartFillMembers,
  chartLineFormatMembers,
  chartSeriesMembers,
  chartSeriesCollectionMembers,
} from "./chart/chartSeries";
import {
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  conditionalRangeFormatMembers,
  cellValueConditionalFormatMembers,
  conditionalFormatRuleMembers,
  customConditionalFormatMembers,
  conditionalFormatMembers,
  conditionalFormatCollectionMembers,
} from "./range/conditionalFormat";
import { dataValidationMembers } from "./range/dataValidation";
import { rangeMembers } from "./range/range";
import { rangeAreasMembers, rangeCollectionMembers } from "./range/rangeAreas";
import { rangeBorderMembers, rangeBorderCollectionMembers } from "./range/rangeBorders";
import { rangeFontMembers, rangeFillMembers } from "./range/rangeFont";
import { rangeFormatMembers, formatProtectionMembers } from "./range/rangeFormat";
import { rangeViewMembers } from "./range/rangeView";
import { worksheetFreezePanesMembers } from "./sheet/freezePanes";
import { headerFooterGroupMembers, headerFooterMembers } from "./sheet/headersFooters";
import { pageBreakCollectionMembers, pageBreakMembers } from "./sheet/pageBreaks";
import { pageLayoutMembers } from "./sheet/pageLayout";
import { worksheetProtectionMembers } from "./sheet/sheetProtection";
import { worksheetMembers } from "./sheet/worksheet";
import { worksheetCollectionMembers } from "./sheet/worksheetCollection";
import { autoFilterMembers } from "./table/autoFilter";
import { tableMembers } from "./table/table";
import { tableCollectionMembers } from "./table/tableCollection";
import { tableColumnCollectionMembers, tableColumnMembers } from "./table/tableColumns";
import { tableRowMembers, tableRowCollectionMembers } from "./table/tableRows";
import { applicationMembers, runtimeMembers } from "./workbook/application";
import { customXmlPartCollectionMembers, customXmlPartMembers } from "./workbook/customXml";
import { namedItemCollectionMembers, namedItemMembers } from "./workbook/namedItems";
import { settingCollectionMembers, settingMembers } from "./workbook/settings";
import { functionResultMembers, functionsMembers } from "./workbook/functions";
import { workbookProtectionMembers } from "./workbook/structure";
import { workbookMembers, documentPropertiesMembers } from "./workbook/workbook";
import type { TypeName } from "./Targets";

/** The members of every Office type that this host implements. */
export const memberTables: { readonly [Name in TypeName]: Members<Name> } = {
  Application: applicationMembers,
  AutoFilter: autoFilterMembers,
  CellValueConditionalFormat: cellValueConditionalFormatMembers,
  Chart: chartMembers,
  ChartAxes: chartAxesMembers,
  ChartAxis: chartAxisMembers,
  ChartAxisTitle: chartAxisTitleMembers,
  ChartCollection: chartCollectionMembers,
  ChartDataLabels: chartDataLabelsMembers,
  ChartFill: chartFillMembers,
  ChartLegend: chartLegendMembers,
  ChartLineFormat: chartLineFormatMembers,
  ChartSeries: chartSeriesMembers,
  ChartSeriesCollection: chartSeriesCollectionMembers,
  ChartSeriesFormat: chartSeriesFormatMembers,
  ChartTitle: chartTitleMembers,
  ConditionalFormat: conditionalFormatMembers,
  ConditionalFormatCollection: conditionalFormatCollectionMembers,
  ConditionalFormatRule: conditionalFormatRuleMembers,
  ConditionalRangeFill: conditionalRangeFillMembers,
  ConditionalRangeFont: conditionalRangeFontMembers,
  ConditionalRangeFormat: conditionalRangeFormatMembers,
  CustomConditionalFormat: customConditionalFormatMembers,
  CustomXmlPart: customXmlPartMembers,
  CustomXmlPartCollection: customXmlPartCollectionMembers,
  DataValidation: dataValidationMembers,
  DocumentProperties: documentPropertiesMembers,
  FormatProtection: formatProtectionMembers,
  FunctionResult: functionResultMembers,
  Functions: functionsMembers,
  HeaderFooter: headerFooterMembers,
  HeaderFooterGroup: headerFooterGroupMembers,
  NamedItem: namedItemMembers,
  NamedItemCollection: namedItemCollectionMembers,
  PageBreak: pageBreakMembers,
  PageBreakCollection: pageBreakCollectionMembers,
  PageLayout: pageLayoutMembers,
  Range: rangeMembers,
  RangeAreas: rangeAreasMembers,
  RangeBorder: rangeBorderMembers,
  RangeBorderCollection: rangeBorderCollectionMembers,
  RangeCollection: rangeCollectionMembers,
  RangeFill: rangeFillMembers,
  RangeFont: rangeFontMembers,
  RangeFormat: rangeFormatMembers,
  RangeView: rangeViewMembers,
  Runtime: runtimeMembers,
  Setting: settingMembers,
  SettingCollection: settingCollectionMembers,
  Table: tableMembers,
  TableCollection: tableCollectionMembers,
  TableColumn: tableColumnMembers,
  TableColumnCollection: tableColumnCollectionMembers,
  TableRow: tableRowMembers,
  TableRowCollection: tableRowCollectionMembers,
  Workbook: workbookMembers,
  WorkbookProtection: workbookProtectionMembers,
  Worksheet: worksheetMembers,
  WorksheetCollection: worksheetCollectionMembers,
  WorksheetFreezePanes: worksheetFreezePanesMembers,
  WorksheetProtection: worksheetProtectionMembers,
};
