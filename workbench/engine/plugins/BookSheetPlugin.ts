import type { CellPosition, Command, CommandResult } from "@odoo/o-spreadsheet";
import { corePlugin } from "./enginePlugin";

interface SheetMembers {
  cellPosition: Record<number, CellPosition | undefined>;
  sheets: Record<string, { rows: { cells: Record<number, number | undefined> }[] }>;
  checkSheetName(command: Command): CommandResult;
  getSheetIdByName(name: string | undefined): string | undefined;
  updateCellPosition(command: {
    sheetId: string;
    cellId: number | undefined;
    col: number;
    row: number;
  }): void;
}

const SheetPlugin = corePlugin<SheetMembers>("sheet");

/** The sheet plugin, with a way to place many cells without one command each. */
export class BookSheetPlugin extends SheetPlugin {
  static override getters = [...SheetPlugin.getters, "placeCell", "placeNewCell", "takeNewCell"];

  /** Excel's rules for sheet names; the engine's own forbid apostrophes and allow colons. */
  override checkSheetName(command: Command): CommandResult {
    const isRename = command.type === "RENAME_SHEET";
    const name = isRename ? command.newName : command.type === "CREATE_SHEET" ? command.name : undefined;
    if (name === undefined) return result("Success");
    const self = isRename ? command.sheetId : null;
    if (self !== null && this.getters.getSheetName(self) === name) return result("UnchangedSheetName");
    if (!isSheetName(name)) return result("ForbiddenCharactersInSheetName");
    const wanted = name.trim().toLowerCase();
    const isTaken = this.getters
      .getSheetIds()
      .some((id) => id !== self && this.getters.getSheetName(id).toLowerCase() === wanted);
    return result(isTaken ? "DuplicatedSheetName" : "Success");
  }

  /** Knows names as formulas quote them, apostrophes doubled. */
  override getSheetIdByName(name: string | undefined): string | undefined {
    return super.getSheetIdByName(name) ?? super.getSheetIdByName(name?.replace(/''/g, "'"));
  }

  /** Puts the cell at a position; without a cell, empties the position. */
  placeCell(sheetId: string, cellId: number | undefined, col: number, row: number): void {
    this.updateCellPosition({ sheetId, cellId, col, row });
  }

  /** As placeCell, without the history of the engine, which keeps three changes for each cell (see UndoStep). */
  placeNewCell(cellId: number, position: CellPosition): void {
    this.cellPosition[cellId] = position;
    this.sheets[position.sheetId]!.rows[position.row]!.cells[position.col] = cellId;
  }

  takeNewCell(cellId: number): void {
    const position = this.cellPosition[cellId]!;
    Reflect.deleteProperty(this.cellPosition, cellId);
    Reflect.deleteProperty(this.sheets[position.sheetId]!.rows[position.row]!.cells, position.col);
  }
}

export const longestSheetName = 31;

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of []:*?/\\, no apostrophe at either end, not "History". */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= longestSheetName &&
    !/[[\]:*?/\\]|^'|'$/.test(name) &&
    name.toLowerCase() !== "history"
  );
}

/** The engine's results are an enum of texts that exists in its types alone. */
function result(name: string): CommandResult {
  return name as unknown as CommandResult;
}

/** The getters that BookSheetPlugin adds. */
export type SheetGetters = Pick<BookSheetPlugin, "placeCell" | "placeNewCell" | "takeNewCell">;
