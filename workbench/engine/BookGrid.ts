import { links } from "@odoo/o-spreadsheet";
import type { Zone } from "@odoo/o-spreadsheet";
import { columnLimit, rowLimit } from "../../src/files/address";
import type { PageSetup } from "../../src/files/PageSetup";
import { BookModel } from "./BookModel";
import {
  readFormats,
  readFormulas,
  readTexts,
  readValues,
  readValueTypes,
  type CellType,
  type CellValue,
  usedZone,
} from "./book/readCells";
import type { PageGetters } from "./plugins/BookPagesPlugin";

export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly index: number;
}

interface CellsToWrite {
  readonly formulas?: readonly (readonly (CellValue | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
}

/** A grid grows by this many rows more than are needed, and by half of them: growing copies what is there. */
const spareRows = 200;
const spareColumns = 10;

/** The sheets of a workbook and their cells. */
export abstract class BookGrid extends BookModel {
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
    this.setVisible(id, true); // the engine refuses a hidden one beside a single visible one; Excel does not
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
  override ensureSize(sheetId: string, rows: number, cols: number): void {
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
    if (rows > rowCount) grow("ROW", rowCount, rows + Math.max(spareRows, rows >> 1), rowLimit);
    if (cols > columnCount) grow("COL", columnCount, cols + spareColumns, columnLimit);
  }

  /** How a sheet is printed, but for what names of the sheet say: its print area and the lines that are repeated. */
  pageSetup(sheetId: string): PageSetup {
    return (this.model.getters as unknown as PageGetters).getPageSetup(sheetId);
  }

  setPageSetup(sheetId: string, setup: PageSetup): void {
    this.must("KAM_SET_PAGE", { sheetId, setup });
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
}

/** What is written is never a link; only what is typed into the grid is. */
function literalBrackets(content: CellValue | null): CellValue | null {
  return typeof content === "string" && links.isMarkdownLink(content) ? `'${content}` : content;
}
