import type { Border, Command } from "@odoo/o-spreadsheet";
import { corePlugin } from "./enginePlugin";

type SheetBorders = readonly (readonly (Border | undefined)[] | undefined)[];

interface BordersMembers {
  borders: Record<string, SheetBorders | undefined>;
}

const BordersPlugin = corePlugin<BordersMembers>("borders");

/** Cell borders, readable as a whole; growing a sheet does not carry them on. */
export class BookBordersPlugin extends BordersPlugin {
  static override getters = [...BordersPlugin.getters, "sheetBorders"];

  override handle(command: Parameters<InstanceType<typeof BordersPlugin>["handle"]>[0]): void {
    const own = command as unknown as Command;
    if (own.type !== "ADD_COLUMNS_ROWS" || !("plain" in own)) super.handle(command);
  }

  /** Borders by column and row. */
  sheetBorders(sheetId: string): SheetBorders {
    return this.borders[sheetId] ?? [];
  }
}

/** The getter that BookBordersPlugin adds. */
export type BorderGetters = Pick<BookBordersPlugin, "sheetBorders">;
