import { type Command, CorePlugin } from "@odoo/o-spreadsheet";
import type { PageSetup } from "../../../src/files/PageSetup";
import type { SetPageCommand } from "./ownCommands";

/** How each sheet is printed. Page breaks move with the rows and columns that come and go. */
export class BookPagesPlugin extends CorePlugin {
  static override getters = ["getPageSetup"] as const;
  private readonly setups: Readonly<Record<string, PageSetup | undefined>> = {};

  override handle(command: Parameters<CorePlugin["handle"]>[0]): void {
    const own = command as unknown as Command | SetPageCommand;
    if (own.type === "KAM_SET_PAGE") this.keep(own.sheetId, own.setup);
    else if (own.type === "DUPLICATE_SHEET") this.keep(own.sheetIdTo, this.setups[own.sheetId]);
    else if (own.type === "DELETE_SHEET") this.keep(own.sheetId, undefined);
    else if (own.type === "ADD_COLUMNS_ROWS") {
      const { sheetId, dimension, base, position, quantity } = own;
      const first = position === "before" ? base : base + 1;
      this.moveBreaks(sheetId, dimension, (line) => (line >= first ? line + quantity : line));
    } else if (own.type === "REMOVE_COLUMNS_ROWS") {
      const { sheetId, dimension, elements } = own;
      const removedAbove = (line: number): number => elements.filter((removed) => removed < line).length;
      this.moveBreaks(sheetId, dimension, (line) => line - removedAbove(line));
    }
  }

  private moveBreaks(sheetId: string, dimension: "ROW" | "COL", move: (line: number) => number): void {
    const setup = this.setups[sheetId];
    const key = dimension === "ROW" ? "rowBreaks" : "columnBreaks";
    const before = setup?.[key];
    if (!setup || !before) return;
    const after = [...new Set(before.map(move))].filter((line) => line > 0);
    this.keep(sheetId, { ...setup, [key]: after });
  }

  private keep(sheetId: string, setup: PageSetup | undefined): void {
    if (this.setups[sheetId] !== setup)
      this.history.update("setups" as never, sheetId as never, setup as never);
  }

  getPageSetup(sheetId: string): PageSetup {
    return this.setups[sheetId] ?? {};
  }
}

/** The getter that BookPagesPlugin adds. */
export type PageGetters = Pick<BookPagesPlugin, "getPageSetup">;
