import type { Zone } from "../address/Zone";
import { breathe } from "../pause";
import type { FormulaSheet } from "./findKamFormulas";
import { columnRuns, type PlacedFormula } from "./locateSpills";
import { type Reference, relativeForm, splitReferences } from "./references";

/** So many rows are remembered in far less than the 1 MB that a part may have. */
const mostRows = 50_000;

/** Formulas that are remembered together: one that spills, or a column filled with one formula. */
export interface FormulaBlock {
  readonly sheet: FormulaSheet;
  readonly zone: Zone;
  readonly spills: boolean;
  readonly cells: readonly PlacedFormula[];
  /** The first one's formula, cut at its references. */
  readonly parts: readonly (string | Reference)[];
}

/** Puts formulas together that differ in their row alone. Gives way to the pane between slices. */
export async function formulaBlocks(formulas: readonly PlacedFormula[]): Promise<FormulaBlock[]> {
  const blocks: FormulaBlock[] = [];
  const isSingle = ({ zone }: PlacedFormula): boolean => zone.rows * zone.columns === 1;
  for (const cell of formulas.filter((formula) => !isSingle(formula)))
    blocks.push({
      ...{ sheet: cell.sheet, zone: cell.zone, cells: [cell], spills: true },
      parts: splitReferences(cell.formula),
    });
  for (const run of columnRuns(formulas.filter(isSingle))) {
    let open: PlacedFormula[] = [];
    let form = "";
    let parts: (string | Reference)[] = [];
    const close = (): void => {
      const first = open[0];
      if (first !== undefined)
        blocks.push({
          ...{ sheet: first.sheet, cells: open, parts, spills: false },
          zone: { ...first.zone, rows: open.length },
        });
    };
    for (const cell of run) {
      const own = splitReferences(cell.formula);
      const ownForm = relativeForm(own, cell.row, cell.column);
      if (ownForm !== form || open.length === mostRows) {
        close();
        [open, form, parts] = [[], ownForm, own];
      }
      open.push(cell);
      await breathe();
    }
    close();
  }
  return blocks;
}
