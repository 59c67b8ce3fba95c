import type { Zone } from "../address/Zone";
import type { RecordedCells } from "./RecordedCells";
import type { SheetImage } from "./SheetImage";

/** How many cells of a zone hold something else than we wrote, results of our spilling formulas blank in the image. */
export function typedCells(image: SheetImage, written: RecordedCells, zone: Zone): number {
  const { anchor } = image;
  let typed = 0;
  for (let row = zone.row; row < zone.row + zone.rows; row++)
    for (let column = zone.column; column < zone.column + zone.columns; column++) {
      const content = image.content(row, column);
      const own = written.at(row - anchor.row, column - anchor.column);
      const isSpilled = own?.kind === "spilled" && content === "";
      if (content === "" ? own !== undefined && !isSpilled && !own.isSame("") : own?.isSame(content) !== true)
        typed++;
    }
  return typed;
}
