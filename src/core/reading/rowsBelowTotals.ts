import { textOfCell } from "../cells/Cell";
import type { TotalVerdict } from "./judgeTotals";
import type { RowFacts, RowKind } from "./RowFacts";
import { isEmptyCell } from "./rowShapes";

/** More rows than these below a total are the list going on. */
const mostBelow = 10;

/** Share of the rows above the first total that must have a key, for a row without one to be odd. */
const fewestWithKeys = 0.9;

interface RowsBelow {
  readonly rows: readonly { readonly row: number; readonly text: string }[];
  /** Whether the list has keys and these rows have none. */
  readonly lackKeys: boolean;
}

/**
 * The few rows with figures below a total that may be none of the list ("VAT", "Target", "Average"): where the list has
 * keys those without one, below any total word alone or sum with a total word; elsewhere what follows the only total
 * word alone.
 */
export function rowsBelowTotals(
  list: RowFacts,
  kinds: readonly (RowKind | null)[],
  verdicts: readonly TotalVerdict[],
): RowsBelow {
  const lackKeys = list.keys.length > 0;
  const totals = verdicts.filter(
    ({ isAlone, isLeftOut, evidence }) => isLeftOut && (isAlone || (lackKeys && evidence.isEqual)),
  );
  const first = totals[0]?.row ?? null;
  if (first === null) return { rows: [], lackKeys };
  const hasKey = (row: number) => list.keys.some((column) => !isEmptyCell(list.columns[column]?.[row]));
  let [above, withKeys] = [0, 0];
  for (let row = 0; row < first; row++) {
    if (kinds[row] !== null) continue;
    above++;
    if (lackKeys && hasKey(row)) withKeys++;
  }
  const isOdd = lackKeys
    ? withKeys >= fewestWithKeys * above
    : totals.length === 1 && totals[0]?.evidence.isEqual === true;
  if (!isOdd || above === 0) return { rows: [], lackKeys };
  const rows: { row: number; text: string }[] = [];
  for (let row = first + 1; row < kinds.length && rows.length <= mostBelow; row++) {
    if (kinds[row] !== null || (lackKeys && hasKey(row))) continue;
    rows.push({ row, text: textOfCell(list.label === null ? null : list.columns[list.label]?.[row]) });
  }
  return { rows: rows.length > Math.min(mostBelow, above) ? [] : rows, lackKeys };
}
