import type {
  ConditionalFormat,
  ConditionalFormatRule,
  CoreTable,
  TableConfig,
  WorkbookData,
  Zone,
} from "@odoo/o-spreadsheet";
import { bookNames, type BookName } from "./book/bookNames";
import { bookTables, type BookTable, tableHeaders } from "./book/bookTables";
import { type BookChart, type ChartDescription, type NewChart, completeChart } from "./charts/BookChart";
import { chartDefinition } from "./charts/chartDefinition";
import { figureAnchor } from "./charts/figureAnchor";
import { readChart } from "./charts/readChart";
import type { ValidationRule } from "../../src/files/CellRules";
import { anyValue, type BookValidation } from "./rules/ValidationRule";
import { readValidations, validationCriterion } from "./rules/validations";
import { BookGrid } from "./BookGrid";
import type { BookOptions } from "./BookModel";
import type { InitialCell } from "./EngineCell";

/** One workbook in the engine, with Excel's rules: the seam between the spreadsheet and everything that drives it. */
export class Book extends BookGrid {
  private readonly customParts = new Map<string, string>();
  private readonly chartNames = new Map<string, string>();
  private readonly settingValues = new Map<string, unknown>();

  /** A new workbook; `data` is the engine's own form, `cells` come typed from a file, by sheet id. */
  static create(
    data?: Partial<WorkbookData>,
    cells: Map<string, Iterable<InitialCell>> = new Map(),
    options: BookOptions = {},
  ): Book {
    return new Book(data, cells, options);
  }

  tables(): BookTable[] {
    return bookTables(this.model);
  }

  addTable(sheetId: string, zone: Zone, hasHeaders: boolean, name?: string): BookTable {
    return this.batch(() => {
      this.ensureSize(sheetId, zone.bottom + 2, zone.right + 1);
      const target = hasHeaders ? zone : { ...zone, bottom: zone.bottom + 1 };
      if (!hasHeaders)
        this.must("INSERT_CELL", { zone: { ...zone, bottom: zone.top }, shiftDimension: "ROW" });
      this.prepareHeaders(sheetId, target);
      const config = {
        ...{ hasFilters: true, totalRow: false, firstColumn: false, lastColumn: false, numberOfHeaders: 1 },
        ...{ bandedRows: true, bandedColumns: false, automaticAutofill: false, styleId: "TableStyleMedium2" },
        ...(name === undefined ? {} : { name }),
      };
      const ranges = [this.model.getters.getRangeDataFromZone(sheetId, target)];
      this.must("CREATE_TABLE", { sheetId, tableType: "static", ranges, config });
      return this.tables().find((table) => table.sheetId === sheetId && isSame(table.zone, target))!;
    });
  }

  renameTable(id: string, name: string): void {
    this.updateTable(id, { name } as Partial<TableConfig>);
  }

  setTableStyle(id: string, styleId: string): void {
    this.updateTable(id, { styleId });
  }

  /** Changes looks and parts of a table (banding, first column, filter buttons …). */
  updateTable(id: string, config: Partial<TableConfig>, newTableRange?: object): void {
    const { sheetId, range } = this.engineTable(id);
    this.must("UPDATE_TABLE", {
      sheetId,
      zone: range.zone,
      config,
      ...(newTableRange ? { newTableRange } : {}),
    });
  }

  resizeTable(id: string, zone: Zone): void {
    this.batch(() => {
      const { sheetId } = this.engineTable(id);
      this.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
      this.updateTable(id, {}, this.model.getters.getRangeDataFromZone(sheetId, zone));
      this.prepareHeaders(sheetId, zone);
    });
  }

  /** Makes the header row of a table as Excel does: texts, none empty, none twice. */
  private prepareHeaders(sheetId: string, zone: Zone): void {
    const row = { ...zone, bottom: zone.top };
    const formulas = this.readFormulas(sheetId, row)[0]!;
    const headers = tableHeaders(this.readTexts(sheetId, row)[0]!);
    const changed = headers.map((header, index) => (formulas[index] === header ? null : `'${header}`));
    if (changed.some((header) => header !== null)) this.write(sheetId, row, { formulas: [changed] });
  }

  /** Takes the table away; its cells stay when it is converted to a range. */
  deleteTable(id: string, convertToRange = true): void {
    this.batch(() => {
      const { sheetId, range } = this.engineTable(id);
      this.must("REMOVE_TABLE", { sheetId, target: [range.zone] });
      if (!convertToRange) this.dispatch("CLEAR_CELLS", { sheetId, target: [range.zone] });
    });
  }

  private engineTable(id: string): { sheetId: string; range: CoreTable["range"] } {
    const table = this.tables().find((candidate) => candidate.id === id);
    if (!table) throw new Error(`There is no table ${id}`);
    const position = { sheetId: table.sheetId, col: table.zone.left, row: table.zone.top };
    return { sheetId: table.sheetId, range: this.model.getters.getCoreTable(position)!.range };
  }

  names(): BookName[] {
    return bookNames(this.model);
  }

  /** Adds or replaces a defined name; `refersTo` is a formula such as "=Sheet1!$A$1:$A$9" or "=0.4". */
  addName(
    name: string,
    refersTo: string,
    options: { scope?: string; visible?: boolean; comment?: string } = {},
  ): void {
    const { scope = null, visible = true, comment = "" } = options;
    const formula = refersTo.startsWith("=") ? refersTo : `=${refersTo}`;
    this.must("KAM_SET_NAME", { name, scope, refersTo: formula, hidden: !visible, comment });
  }

  deleteName(name: string, scope: string | null = null): void {
    this.must("KAM_DELETE_NAME", { name, scope });
  }

  /** Charts of a sheet in the order they were added. */
  charts(sheetId: string): BookChart[] {
    return this.model.getters.getChartIds(sheetId).map((id) => {
      return readChart(this.model, id, sheetId, this.chartName(sheetId, id));
    });
  }

  private chartName(sheetId: string, id: string): string {
    const known = this.chartNames.get(id);
    if (known !== undefined) return known;
    const taken = new Set(this.model.getters.getChartIds(sheetId).map((other) => this.chartNames.get(other)));
    let number = 1;
    while (taken.has(`Chart ${number}`)) number += 1;
    this.chartNames.set(id, `Chart ${number}`);
    return `Chart ${number}`;
  }

  renameChart(id: string, name: string): void {
    this.chartNames.set(id, name);
  }

  addChart(sheetId: string, chart: NewChart): BookChart {
    const id = this.model.uuidGenerator.smallUuid();
    const full = completeChart(chart);
    const { width, height } = full.rect;
    this.must("CREATE_CHART", {
      sheetId,
      chartId: id,
      figureId: `figure-${id}`,
      ...figureAnchor(this.model, sheetId, full.rect),
      size: { width, height },
      definition: chartDefinition(this.model, full),
    });
    if (chart.name !== undefined) this.chartNames.set(id, chart.name);
    return this.chart(id);
  }

  updateChart(id: string, change: Partial<ChartDescription>): BookChart {
    const before = this.chart(id);
    const { sheetId } = before;
    const full = { ...before, ...change };
    const figureId = this.model.getters.getFigureIdFromChartId(id);
    this.batch(() => {
      this.must("UPDATE_CHART", {
        sheetId,
        chartId: id,
        figureId,
        definition: chartDefinition(this.model, full),
      });
      const { width, height } = full.rect;
      const anchor = figureAnchor(this.model, sheetId, full.rect);
      this.must("UPDATE_FIGURE", { sheetId, figureId, ...anchor, width, height });
    });
    return this.chart(id);
  }

  deleteChart(id: string): void {
    const { sheetId } = this.chart(id);
    this.must("DELETE_FIGURE", { sheetId, figureId: this.model.getters.getFigureIdFromChartId(id) });
  }

  private chart(id: string): BookChart {
    const chart = this.sheets()
      .flatMap((sheet) => this.charts(sheet.id))
      .find((candidate) => candidate.id === id);
    if (!chart) throw new Error(`There is no chart ${id}`);
    return chart;
  }

  /** Data validation rules of a sheet, in Excel's terms. */
  validations(sheetId: string): BookValidation[] {
    return readValidations(this.model, sheetId);
  }

  /** Puts a rule on a zone in place of what was there; null takes rules away. */
  setValidation(sheetId: string, zone: Zone, rule: ValidationRule | null): void {
    this.batch(() => {
      this.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
      const id = this.model.uuidGenerator.smallUuid();
      const ranges = [this.model.getters.getRangeDataFromZone(sheetId, zone)];
      const placed = { id, ...validationCriterion(this.model, sheetId, rule ?? anyValue) };
      this.must("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule: placed });
      if (rule === null) this.must("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
    });
  }

  /** Conditional formats of a sheet in the engine's terms, first rule first. */
  conditionalFormats(sheetId: string): ConditionalFormat[] {
    return this.model.getters.getConditionalFormats(sheetId);
  }

  addConditionalFormat(sheetId: string, zone: Zone, rule: ConditionalFormatRule, stopIfTrue = false): string {
    const id = this.model.uuidGenerator.smallUuid();
    this.batch(() => {
      this.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
      const ranges = [this.model.getters.getRangeDataFromZone(sheetId, zone)];
      this.must("ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf: { id, rule, stopIfTrue } });
    });
    return id;
  }

  deleteConditionalFormat(sheetId: string, id: string): void {
    this.must("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  }

  /** Custom XML parts of the workbook by their id. */
  customXml(): Map<string, string> {
    return this.customParts;
  }

  /** The add-in's document settings. */
  settings(): Map<string, unknown> {
    return this.settingValues;
  }
}

function isSame(a: Zone, b: Zone): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
