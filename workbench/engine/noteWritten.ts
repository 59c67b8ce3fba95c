import type { Command, Getters } from "@odoo/o-spreadsheet";
import type { Calculation } from "./Calculation";
import type { OwnCommand } from "./plugins/ownCommands";

/** Tells the calculation of a workbook which of its cells a command writes, by hand or through the API. */
export function noteWritten(
  command: Command | OwnCommand,
  getters: Pick<Getters, "getCell">,
  calculation: Calculation,
): void {
  const note = (sheetId: string, row: number, col: number): void => {
    const cell = getters.getCell({ sheetId, row, col });
    if (cell) calculation.written(cell.id);
  };
  if (command.type === "UPDATE_CELL") note(command.sheetId, command.row, command.col);
  if (command.type !== "KAM_WRITE_CELLS") return;
  const { sheetId, top, left, contents } = command;
  contents?.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== null) note(sheetId, top + r, left + c);
    }),
  );
}
