import { corePlugin } from "./enginePlugin";

interface SheetMembers {
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
  static override getters = [...SheetPlugin.getters, "placeCell"];

  /** Puts the cell at a position; without a cell, empties the position. */
  placeCell(sheetId: string, cellId: number | undefined, col: number, row: number): void {
    this.updateCellPosition({ sheetId, cellId, col, row });
  }
}

/** The getter that BookSheetPlugin adds. */
export interface SheetGetters {
  placeCell: BookSheetPlugin["placeCell"];
}
