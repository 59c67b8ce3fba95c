import type { Content } from "../write/Content";
import type { UndoStep } from "./UndoStep";

type WroteStep = Extract<UndoStep, { kind: "wrote" }>;

/** What a write put into the cells of new sheets and columns, by place; the latest of several writes counts. */
export class WrittenCells {
  /** The latest first. */
  private readonly bySheet = new Map<string, readonly WroteStep[]>();

  constructor(steps: readonly UndoStep[]) {
    for (const step of steps) {
      if (step.kind !== "wrote") continue;
      this.bySheet.set(step.sheet, [step, ...(this.bySheet.get(step.sheet) ?? [])]);
    }
  }

  /** "" where nothing was written. */
  at(sheet: string, row: number, column: number): Content {
    for (const { zone, contents } of this.bySheet.get(sheet) ?? []) {
      const content = contents[row - zone.row]?.[column - zone.column];
      if (content !== undefined && content !== null) return content;
    }
    return "";
  }

  /** Cells of a sheet that hold a formula of ours, which may spill. */
  formulas(sheet: string): { readonly row: number; readonly column: number }[] {
    return (this.bySheet.get(sheet) ?? []).flatMap(({ zone, contents }) =>
      contents.flatMap((row, r) =>
        row.flatMap((content, c) =>
          maySpill(content) ? [{ row: zone.row + r, column: zone.column + c }] : [],
        ),
      ),
    );
  }
}

/** Whether what we put into a cell is a formula of ours whose result may take up more cells. */
export function maySpill(content: Content | null): boolean {
  return typeof content === "string" && content.startsWith("=KAM.");
}
