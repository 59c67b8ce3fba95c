import { zoneOfRange } from "../address/parseAddress";
import { formatZone, type Zone, zoneHas } from "../address/Zone";
import type { StepOf, UndoStep } from "../undo/UndoStep";
import { rangeOf } from "./Anchor";
import { type Content, contentOf, sameContent, sameRowFormula } from "./Content";

type CellsStep = StepOf<"cells">;

/** Somebody's contents that a change has overwritten. */
export interface TypedMeanwhile {
  /** The step that brings them back. */
  readonly step: CellsStep;
  /** Where they stood, by row and column of the step's zone. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly content: Content }[];
  /** Address of the first one, with its sheet. */
  readonly address: string;
}

/**
 * Queues a look, right ahead of a change, at the cells that it overwrites; call the result after the sync. It tells what
 * somebody has typed there since they were read, null where nothing. What `earlier` steps of the same write put there is
 * ours; and where formulas spill, what shows in a cell that held nothing is theirs.
 */
export function queueTypedMeanwhile(
  context: Excel.RequestContext,
  step: CellsStep,
): (earlier: readonly UndoStep[]) => TypedMeanwhile | null {
  const { sheet, zone, contents } = step;
  if (contents.every((line) => line.every((cell) => cell === null))) return () => null;
  const range = rangeOf(context, step).load("address,formulas,values,hasSpill");
  return (earlier) => {
    const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
    const mayShowResults = (range.hasSpill as boolean | null) !== false;
    const cells: TypedMeanwhile["cells"][number][] = [];
    contents.forEach((line, row) =>
      line.forEach((before, column) => {
        const content = contentOf(formulas[row]?.[column], values[row]?.[column]);
        if (before === null || content === "" || sameContent(content, before)) return;
        if (before === "" && mayShowResults) return;
        const place = { sheet, row: zone.row + row, column: zone.column + column };
        if (!isOurs(content, place, earlier)) cells.push({ row, column, content });
      }),
    );
    const [first] = cells;
    if (first === undefined) return null;
    const held = contents.map((line) => [...line]);
    for (const { row, column, content } of cells) (held[row] ?? [])[column] = content;
    const at = zoneOfRange(range) ?? zone;
    const cell = formatZone({
      row: at.row + first.row,
      column: at.column + first.column,
      rows: 1,
      columns: 1,
    });
    const prefix = range.address.slice(0, range.address.lastIndexOf("!"));
    return { step: { ...step, contents: held }, cells, address: `${prefix}!${cell}` };
  };
}

/** Whether a content is what an earlier change put there, or a formula of its that Excel copied down the column. */
function isOurs(
  now: Content,
  { sheet, row, column }: { readonly sheet: string } & Pick<Zone, "row" | "column">,
  earlier: readonly UndoStep[],
): boolean {
  return earlier.some((step) => {
    if ((step.kind !== "cells" && step.kind !== "wrote") || step.sheet !== sheet) return false;
    const { written, zone } = step;
    if (!("contents" in written) || !zoneHas({ ...zone, row }, row, column)) return false;
    const own = written.contents[row - zone.row]?.[column - zone.column] ?? null;
    if (own !== null && sameContent(now, own)) return true;
    const formula = written.contents
      .map((cells) => cells[column - zone.column])
      .find((content) => typeof content === "string" && content.startsWith("="));
    return formula != null && sameRowFormula(now, formula);
  });
}
