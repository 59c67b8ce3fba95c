import { drawRows } from "../../core/commission/drawRows";
import { defaultDecimals } from "../../core/decimal/Decimal";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readFlag } from "../edge/readFlag";
import { readNumber } from "../edge/readNumber";
import { toTable } from "../edge/toTable";

const names = ["Earned", "Paid", "Owed"];

/**
 * What is paid when a minimum is guaranteed and won back later? A recoverable draw, period after period.
 * @customfunction DRAW
 * @param earned Commission earned in each period, one after the other.
 * @param draw The amount guaranteed per period.
 * @param [decimals] Decimals of the money, 0 to 6; 2 if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per period, blank for a blank one: earned, paid, still owed.
 */
export function draw(earned: unknown[][], draw: unknown, decimals?: unknown, headers?: unknown): unknown[][] {
  const rows = drawRows(
    readAllNumbers("earned", earned).values,
    readNumber("draw", draw),
    readNumber("decimals", decimals, defaultDecimals),
  );
  return toTable(
    names,
    rows.map((row) => (row ? [row.earned, row.paid, row.owed] : ["", "", ""])),
    readFlag("headers", headers, true),
  );
}
