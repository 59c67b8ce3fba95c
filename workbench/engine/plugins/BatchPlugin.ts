import { UIPlugin } from "@odoo/o-spreadsheet";
import type { Command } from "@odoo/o-spreadsheet";
import type { BatchCommand } from "./ownCommands";

/** Runs several commands inside one: they make one step of the undo history. */
export class BatchPlugin extends UIPlugin {
  override handle(command: Parameters<UIPlugin["handle"]>[0]): void {
    const own = command as unknown as Command | BatchCommand;
    if (own.type === "KAM_BATCH") own.run();
  }
}
