import { isBlank } from "../../core/cells/isBlank";
import { textOfCell } from "../../core/cells/textOfCell";
import { sameRowFormula } from "../../excel/marks/sameRowFormula";
import { tierRecord } from "../../excel/marks/tierRecord";
import type { TierMark } from "../../excel/marks/Marks";
import type { Content } from "../../excel/write/Content";
import type { Cell } from "../../core/cells/Cell";

export interface TypedOver {
  /** Rows in which the user typed a tier over ours. */
  readonly rows: readonly number[];
  /** Rows in which the user put a formula of their own: they stay as they are. */
  readonly formulas: readonly number[];
}

/** Tells the user's cells of a tier column from those that the last classification wrote. */
export function typedOverTiers(
  tiers: readonly Cell[],
  contents: readonly Content[],
  names: readonly Cell[] | undefined,
  mark: TierMark | undefined,
): TypedOver {
  const rows: number[] = [];
  const formulas: number[] = [];
  const record = tierRecord.decode(mark?.record ?? "");
  contents.forEach((content, row) => {
    if (content === "") return;
    if (typeof content === "string" && content.startsWith("=")) {
      if (mark !== undefined && !sameRowFormula(content, mark.formula)) formulas.push(row);
      return;
    }
    const tier = tiers[row] ?? null;
    if (mark === undefined || isBlank(tier)) return;
    const index = mark.tiers.indexOf(textOfCell(tier));
    if (index < 0 || !tierRecord.has(record, textOfCell(names?.[row]), index)) rows.push(row);
  });
  return { rows, formulas };
}
