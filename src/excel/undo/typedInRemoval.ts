import { zoneHas } from "../address/zoneHas";
import type { Content } from "../write/Content";
import { sameContent } from "../write/sameContent";
import { countCells } from "./countCells";
import type { Removal } from "./findRemovals";
import type { UndoStep } from "./UndoStep";
import type { WrittenCells } from "./WrittenCells";

export interface TypedInRemoval {
  /** How many cells hold what neither we wrote nor a formula of ours spilled. */
  readonly cells: number;
  /** Clears our own cells alone. */
  readonly clearOwn: UndoStep;
}

/** What the user typed in the cells that a step would take away; null when nothing. `now` is what they hold. */
export function typedInRemoval(
  { sheet, zone, spills }: Removal,
  now: readonly (readonly Content[])[],
  written: WrittenCells,
): TypedInRemoval | null {
  const isOurs = (content: Content, r: number, c: number): boolean => {
    const row = zone.row + r;
    const column = zone.column + c;
    return (
      content === "" ||
      sameContent(content, written.at(sheet, row, column)) ||
      spills.some((spill) => zoneHas(spill, row, column))
    );
  };
  const cells = countCells(now, (content, r, c) => !isOurs(content, r, c));
  if (cells === 0) return null;
  const contents = now.map((row, r) =>
    row.map((content, c) => (content !== "" && isOurs(content, r, c) ? "" : null)),
  );
  return { cells, clearOwn: { kind: "cells", sheet, zone, contents } };
}
