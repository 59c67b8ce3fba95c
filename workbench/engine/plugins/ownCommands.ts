import type { Command } from "@odoo/o-spreadsheet";
import type { PageSetup } from "../../../src/files/PageSetup";

/** Writes a block of cells in one command. In both arrays null leaves a cell alone; content "" empties it. */
export interface WriteCellsCommand {
  readonly type: "KAM_WRITE_CELLS";
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly contents?: readonly (readonly (string | number | boolean | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
}

/** Adds or changes a defined name: a range by its text, or any other formula. */
export interface SetNameCommand {
  readonly type: "KAM_SET_NAME";
  readonly name: string;
  readonly scope: string | null;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly comment: string;
}

export interface DeleteNameCommand {
  readonly type: "KAM_DELETE_NAME";
  readonly name: string;
  readonly scope: string | null;
}

/** Says anew how a sheet is printed. */
export interface SetPageCommand {
  readonly type: "KAM_SET_PAGE";
  readonly sheetId: string;
  readonly setup: PageSetup;
}

/** Runs several commands as one undoable step. */
export interface BatchCommand {
  readonly type: "KAM_BATCH";
  readonly run: () => void;
}

/** Says that values changed without a change of the workbook: looks that depend on them are made anew. */
export interface CalculatedCommand {
  readonly type: "KAM_CALCULATED";
}

export type OwnCommand =
  WriteCellsCommand | SetNameCommand | DeleteNameCommand | SetPageCommand | BatchCommand | CalculatedCommand;

/** A grid grows at its end (see BookGrid.ensureSize): nothing moves, and the new lines look like none. */
export function isGrowth(command: Command | OwnCommand): boolean {
  return command.type === "ADD_COLUMNS_ROWS" && "plain" in command;
}
