import type { Content } from "../write/Content";
import { sameContent } from "../write/sameContent";
import type { CellsStep } from "./CellsStep";
import { countCells } from "./countCells";
import { rowNow } from "./rowNow";

export interface TypedInCells {
  /** How many cells no longer hold what the write put there. */
  readonly cells: number;
  /** The step without them. */
  readonly step: CellsStep;
}

/**
 * What the user typed in the cells that a step would overwrite; null when nothing. `now` is what the cells hold, from
 * the row where the step's first one stands.
 */
export function typedInCells(step: CellsStep, now: readonly (readonly Content[])[]): TypedInCells | null {
  const first = rowNow(step, 0);
  const isTyped = (r: number, c: number): boolean => {
    const after = step.after?.[r]?.[c];
    const content = now[rowNow(step, r) - first]?.[c] ?? "";
    return after !== undefined && after !== null && !sameContent(content, after);
  };
  const cells = countCells(step.contents, (_, r, c) => isTyped(r, c));
  if (cells === 0) return null;
  const contents = step.contents.map((row, r) => row.map((content, c) => (isTyped(r, c) ? null : content)));
  return { cells, step: { ...step, contents } };
}
