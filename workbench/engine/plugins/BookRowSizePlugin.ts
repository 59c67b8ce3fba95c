import type { CellPosition, Command } from "@odoo/o-spreadsheet";
import { viewPlugin } from "./enginePlugin";
import { isGrowth, type OwnCommand, type WriteCellsCommand } from "./ownCommands";

interface RowSizeMembers {
  getCellHeight(position: CellPosition): number;
  updateRowSizeForCellChange(sheetId: string, row: number, col: number): void;
}

const RowSizePlugin = viewPlugin<RowSizeMembers>("row_size");

const defaultHeight = 23;

/** Row heights that follow their texts; plain cells are not measured, and blocks written at once count too. */
export class BookRowSizePlugin extends RowSizePlugin {
  override beforeHandle(command: Parameters<InstanceType<typeof RowSizePlugin>["beforeHandle"]>[0]): void {
    if (!isGrowth(command)) super.beforeHandle(command);
  }

  override handle(command: Parameters<InstanceType<typeof RowSizePlugin>["handle"]>[0]): void {
    const own = command as unknown as Command | OwnCommand;
    if (own.type === "KAM_WRITE_CELLS") this.measure(own);
    else super.handle(command);
  }

  private measure({ sheetId, top, left, contents }: WriteCellsCommand): void {
    contents?.forEach((row, r) =>
      row.forEach((content, c) => {
        const position = { sheetId, row: top + r, col: left + c };
        if (content !== null && this.isTall(position)) {
          this.updateRowSizeForCellChange(sheetId, position.row, position.col);
        }
      }),
    );
  }

  override getCellHeight(position: CellPosition): number {
    return this.isTall(position) ? super.getCellHeight(position) : defaultHeight;
  }

  /** Only line breaks, wrapping, larger fonts and turned texts make a row higher. */
  private isTall(position: CellPosition): boolean {
    const cell = this.getters.getCell(position);
    if (!cell) return false;
    const { style } = cell;
    if (style && (style.wrapping === "wrap" || (style.fontSize ?? 0) > 10 || style.rotation)) return true;
    return !cell.isFormula && cell.content.includes("\n");
  }
}
