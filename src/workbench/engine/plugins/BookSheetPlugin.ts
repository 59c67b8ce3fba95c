import type { Command, CommandResult } from "@odoo/o-spreadsheet";
import { corePlugin } from "./enginePlugin";

interface SheetMembers {
  updateCellPosition(command: {
    sheetId: string;
    cellId: number | undefined;
    col: number;
    row: number;
  }): void;
}

const FORBIDDEN = "ForbiddenCharactersInSheetName" as unknown as CommandResult;
const SheetPlugin = corePlugin<SheetMembers>("sheet");

/** The sheet plugin, with a way to place many cells without one command each. */
export class BookSheetPlugin extends SheetPlugin {
  static override getters = [...SheetPlugin.getters, "placeCell"];

  override allowDispatch(
    command: Parameters<InstanceType<typeof SheetPlugin>["allowDispatch"]>[0],
  ): ReturnType<InstanceType<typeof SheetPlugin>["allowDispatch"]> {
    const own = command as unknown as Command;
    const name =
      own.type === "CREATE_SHEET" ? own.name : own.type === "RENAME_SHEET" ? own.newName : undefined;
    if (name !== undefined && !isSheetName(name)) return FORBIDDEN;
    return super.allowDispatch(command);
  }

  /** Puts the cell at a position; without a cell, empties the position. */
  placeCell(sheetId: string, cellId: number | undefined, col: number, row: number): void {
    this.updateCellPosition({ sheetId, cellId, col, row });
  }
}

/** Excel's rules that the engine does not check itself: length, apostrophes at the ends, the reserved name. */
function isSheetName(name: string): boolean {
  return name.length <= 31 && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
}

/** The getter that BookSheetPlugin adds. */
export interface SheetGetters {
  placeCell: BookSheetPlugin["placeCell"];
}
