import { load, Model } from "@odoo/o-spreadsheet";
import type { CoreTable, DispatchResult, TableConfig, WorkbookData, Zone } from "@odoo/o-spreadsheet";
import { bookNames } from "./book/bookNames";
import type { BookName } from "./book/bookNames";
import { bookTables } from "./book/bookTables";
import type { BookTable } from "./book/bookTables";
import { prepareTableHeaders } from "./book/prepareTableHeaders";
import { readFormats, readFormulas, readTexts, readValues, readValueTypes } from "./book/readCells";
import type { CellType, CellValue } from "./book/readCells";
import { usedZone } from "./book/usedZone";
import type { InitialCell } from "./EngineCell";
import type { EngineLink } from "./EngineLink";
import { installEngine } from "./installEngine";

export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly index: number;
}

export interface CellsToWrite {
  readonly formulas?: readonly (readonly (CellValue | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
}

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;

/** One workbook in the engine, with Excel's rules: the seam between the spreadsheet and everything that drives it. */
export class Book {
  readonly model: Model;
  private readonly link: EngineLink;
  private batchDepth = 0;
  private isStale = false;
  private readonly listeners = new Set<() => void>();
  private readonly customParts = new Map<string, string>();
  private readonly settingValues = new Map<string, unknown>();

  private constructor(data: Partial<WorkbookData> | undefined, cells: Map<string, InitialCell[]>) {
    installEngine();
    this.link = {
      initialCells: cells,
      growth: new Map(),
      spillOrigins: [],
      evaluate: () => undefined,
      evaluatedColumns: () => ({}),
      formulasChanged: false,
    };
    const workbook = { ...load({}), ...data };
    if (!data?.sheets) workbook.sheets[0]!.rowNumber = 1000;
    this.model = new Model(workbook, { custom: { kam: this.link } });
    this.model.on("update", this, () => this.afterUpdate());
  }

  /** A new workbook; `data` is the engine's own form, `cells` come typed from a file, by sheet id. */
  static create(data?: Partial<WorkbookData>, cells: Map<string, InitialCell[]> = new Map()): Book {
    return new Book(data, cells);
  }

  /** Calls back after every change; the result stops it. */
  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  /**
   * Runs several changes as one undoable step. Reads inside see the changes made so far. An error is thrown on after
   * the step is closed; what was changed before it stays.
   */
  batch<Result>(change: () => Result): Result {
    if (this.batchDepth > 0) return change();
    let outcome: { value: Result } | { error: unknown } | undefined;
    this.send("KAM_BATCH", {
      run: () => {
        this.batchDepth += 1;
        try {
          outcome = { value: change() };
          this.fresh();
          this.growForSpills();
        } catch (error) {
          outcome = { error };
        } finally {
          this.batchDepth -= 1;
        }
      },
    });
    if (!outcome) throw new Error("The workbook did not take the change");
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }

  /** Sends one command to the engine. */
  dispatch(type: string, payload: object): DispatchResult {
    return this.batchDepth > 0 ? this.send(type, payload) : this.batch(() => this.send(type, payload));
  }

  private send(type: string, payload: object): DispatchResult {
    this.isStale = true;
    const dispatch = this.model.dispatch as unknown as (name: string, payload: object) => DispatchResult;
    return dispatch(type, payload);
  }

  /** Brings values up to date when a batch is open. */
  private fresh(): void {
    if (this.batchDepth > 0 && this.isStale) this.link.evaluate();
    this.isStale = false;
  }

  private growForSpills(): void {
    for (let round = 0; round < 3 && this.link.growth.size > 0; round += 1) {
      const growth = [...this.link.growth];
      this.link.growth.clear();
      for (const [sheetId, { rows, cols }] of growth) this.ensureSize(sheetId, rows, cols);
      this.fresh();
    }
  }

  private afterUpdate(): void {
    if (this.batchDepth > 0) return;
    if (this.link.growth.size > 0) this.batch(() => undefined);
    this.listeners.forEach((listener) => listener());
  }

  undo(): boolean {
    return this.model.dispatch("REQUEST_UNDO").isSuccessful;
  }

  redo(): boolean {
    return this.model.dispatch("REQUEST_REDO").isSuccessful;
  }

  sheets(): BookSheet[] {
    const { getters } = this.model;
    return getters.getSheetIds().map((id, index) => {
      return { id, index, name: getters.getSheetName(id), visible: getters.isSheetVisible(id) };
    });
  }

  sheetById(id: string): BookSheet | undefined {
    return this.sheets().find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): BookSheet | undefined {
    const id = this.model.getters.getSheetIdByName(name);
    return id === undefined ? undefined : this.sheetById(id);
  }

  addSheet(name: string, options: { position?: number } = {}): BookSheet {
    const id = this.model.uuidGenerator.smallUuid();
    const position = options.position ?? this.sheets().length;
    this.must("CREATE_SHEET", { sheetId: id, name, position, cols: 26, rows: 1000 });
    return this.sheetById(id)!;
  }

  renameSheet(id: string, newName: string): void {
    const oldName = this.model.getters.getSheetName(id);
    if (oldName !== newName) this.must("RENAME_SHEET", { sheetId: id, oldName, newName });
  }

  deleteSheet(id: string): void {
    this.must("DELETE_SHEET", { sheetId: id, sheetName: this.model.getters.getSheetName(id) });
  }

  moveSheet(id: string, index: number): void {
    const order = this.sheets();
    const from = order.findIndex((sheet) => sheet.id === id);
    const passed = index > from ? order.slice(from + 1, index + 1) : order.slice(index, from);
    const steps = passed.filter((sheet) => sheet.visible).length;
    if (steps > 0) this.must("MOVE_SHEET", { sheetId: id, delta: index > from ? steps : -steps });
  }

  setVisible(id: string, visible: boolean): void {
    if (this.model.getters.isSheetVisible(id) === visible) return;
    this.must(visible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId: id });
  }

  activeSheetId(): string {
    return this.model.getters.getActiveSheetId();
  }

  activateSheet(id: string): void {
    const sheetIdFrom = this.activeSheetId();
    if (sheetIdFrom !== id) this.must("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: id });
  }

  selection(): { sheetId: string; zones: Zone[] } {
    return { sheetId: this.activeSheetId(), zones: this.model.getters.getSelectedZones() };
  }

  select(sheetId: string, zone: Zone): void {
    this.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
    this.activateSheet(sheetId);
    this.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }

  /** Makes the sheet at least this large: the engine's grids end somewhere, Excel's at 1,048,576 × 16,384. */
  ensureSize(sheetId: string, rows: number, cols: number): void {
    const { getters } = this.model;
    const sheetName = getters.getSheetName(sheetId);
    const grow = (dimension: "ROW" | "COL", size: number, target: number, limit: number): void => {
      const quantity = Math.min(target, limit) - size;
      if (quantity <= 0) return;
      const base = size - 1;
      this.must("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName,
        dimension,
        base,
        position: "after",
        quantity,
        plain: true,
      });
    };
    const rowCount = getters.getNumberRows(sheetId);
    const columnCount = getters.getNumberCols(sheetId);
    if (rows > rowCount) grow("ROW", rowCount, rows + SPARE_ROWS, 1048576);
    if (cols > columnCount) grow("COL", columnCount, cols + SPARE_COLUMNS, 16384);
  }

  usedZone(sheetId: string, valuesOnly: boolean): Zone | null {
    this.fresh();
    return usedZone(this.model, this.link.evaluatedColumns(sheetId), sheetId, valuesOnly);
  }

  readValues(sheetId: string, zone: Zone): CellValue[][] {
    this.fresh();
    return readValues(this.model, this.link.evaluatedColumns(sheetId), sheetId, zone);
  }

  readValueTypes(sheetId: string, zone: Zone): CellType[][] {
    this.fresh();
    return readValueTypes(this.model, sheetId, zone);
  }

  readFormulas(sheetId: string, zone: Zone): CellValue[][] {
    this.fresh();
    return readFormulas(this.model, sheetId, zone);
  }

  readTexts(sheetId: string, zone: Zone): string[][] {
    this.fresh();
    return readTexts(this.model, sheetId, zone);
  }

  readFormats(sheetId: string, zone: Zone): string[][] {
    this.fresh();
    return readFormats(this.model, sheetId, zone);
  }

  /** Writes by Excel's rules of typing; null leaves a cell alone, "" empties it. Formats take effect first. */
  write(sheetId: string, zone: Zone, { formulas, formats }: CellsToWrite): void {
    this.batch(() => {
      this.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
      const contents = formulas?.map((row) => row.map(literalBrackets));
      this.must("KAM_WRITE_CELLS", {
        sheetId,
        top: zone.top,
        left: zone.left,
        ...(contents ? { contents } : {}),
        ...(formats ? { formats } : {}),
      });
    });
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
      prepareTableHeaders(this, sheetId, target);
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
      prepareTableHeaders(this, sheetId, zone);
    });
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

  /** Custom XML parts of the workbook by their id. */
  customXml(): Map<string, string> {
    return this.customParts;
  }

  /** The add-in's document settings. */
  settings(): Map<string, unknown> {
    return this.settingValues;
  }

  private must(type: string, payload: object): void {
    const result = this.dispatch(type, payload);
    const reasons = result.reasons.filter((reason) => reason !== ("NoChanges" as string));
    if (reasons.length > 0) throw new Error(`${type}: ${reasons.join(", ")}`);
  }
}

function literalBrackets(content: CellValue | null): CellValue | null {
  return typeof content === "string" && /^\[[\s\S]+\]\([\s\S]+\)$/.test(content) ? `'${content}` : content;
}

function isSame(a: Zone, b: Zone): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
