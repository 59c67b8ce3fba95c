import type { Dimension, UID } from "@odoo/o-spreadsheet";
import { statefulPlugin } from "./enginePlugin";

type Positions = Record<number, number>;

interface HeaderPositionsMembers {
  computePositions(sheetId: UID, dimension: Dimension): Positions;
  computeHeaderPositionsOfSheet(sheetId: UID): Record<Dimension, Positions>;
}

const HeaderPositionsPlugin = statefulPlugin<HeaderPositionsMembers>("header_positions");

/** Where rows and columns begin, worked out for a sheet that is looked at; the engine does it for all, at every command. */
export class BookHeaderPositionsPlugin extends HeaderPositionsPlugin {
  override computeHeaderPositionsOfSheet(sheetId: UID): Record<Dimension, Positions> {
    let columns: Positions | undefined;
    let rows: Positions | undefined;
    const compute = (dimension: Dimension): Positions => this.computePositions(sheetId, dimension);
    return {
      get COL() {
        return (columns ??= compute("COL"));
      },
      get ROW() {
        return (rows ??= compute("ROW"));
      },
    };
  }
}
