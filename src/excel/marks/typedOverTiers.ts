import { type Cell, isBlank, textOfCell } from "../../core/cells/Cell";
import { columnFormulaNow, type Content, sameRowFormulaAs } from "../write/Content";
import { contentHash } from "./contentHash";
import type { TierMark, TierWrite } from "./Marks";
import { isFormula } from "./RecordedCell";
import type { MarkProblem } from "./storedMarks";

/** The tier column of a list as it stands, row by row. */
interface TierColumn {
  /** What the cells show. */
  readonly tiers: readonly Cell[];
  /** What is typed in them. */
  readonly contents: readonly Content[];
  /** The accounts' names; absent where their column is gone. */
  readonly names: readonly Cell[] | undefined;
}

interface TypedOver {
  /** Rows in which the user typed a tier over ours. */
  readonly rows: readonly number[];
  /** Rows in which the user put a formula of their own: they stay as they are. */
  readonly formulas: readonly number[];
  /** The column holds what was written before the last time. */
  readonly isTakenBack: boolean;
}

type IsOurs = (row: number) => boolean;

/**
 * Tells the user's cells of a tier column from those that the last classification wrote; all are the user's where that
 * is not known. Excel's own undo brings back what was written before and leaves the mark (office-js 6415): so it is when
 * the witness no longer holds what was written after the tiers, and of the cells that differ between the two writings
 * none holds the later one.
 */
export function typedOverTiers(
  column: TierColumn,
  mark: TierMark | MarkProblem,
  witness: Content | null,
): TypedOver {
  if (typeof mark === "string") return typedIn(column, () => false, false);
  const isLast = isWrittenBy(column, mark);
  const isUndone = mark.witness !== null && witness !== null && contentHash(witness) !== mark.witness.hash;
  if (mark.former === null || !isUndone) return typedIn(column, isLast, false);
  const isFormer = isWrittenBy(column, mark.former);
  const rows = [...column.contents.keys()].filter((row) => column.contents[row] !== "");
  const isTakenBack =
    rows.some((row) => isFormer(row) && !isLast(row)) && !rows.some((row) => isLast(row) && !isFormer(row));
  return typedIn(column, isTakenBack ? isFormer : isLast, isTakenBack);
}

function isWrittenBy({ tiers, contents, names }: TierColumn, write: TierWrite): IsOurs {
  const isOurs =
    write.formula === "" ? () => false : sameRowFormulaAs(columnFormulaNow(contents, write.formula));
  return (row) => {
    const content = contents[row] ?? "";
    if (typeof content === "string" && isFormula(content)) return isOurs(content);
    const tier = write.tiers.indexOf(textOfCell(tiers[row] ?? null));
    return tier >= 0 && write.record?.has(textOfCell(names?.[row]), tier) === true;
  };
}

function typedIn({ tiers, contents }: TierColumn, isOurs: IsOurs, isTakenBack: boolean): TypedOver {
  const [rows, formulas]: [number[], number[]] = [[], []];
  contents.forEach((content, row) => {
    if (content === "" || isOurs(row)) return;
    if (isFormula(content)) formulas.push(row);
    else if (!isBlank(tiers[row] ?? null)) rows.push(row);
  });
  return { rows, formulas, isTakenBack };
}
