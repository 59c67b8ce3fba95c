import { addMoney } from "../../decimal/addMoney";
import { mostDecimals, scaleOf } from "../../decimal/Decimal";
import { drawRows } from "../drawRows";
import type { Draw } from "./LedgerSettings";

export interface DrawnMonth {
  readonly paid: number;
  readonly owed: number;
  /** What a draw that is not recovered adds. */
  readonly guarantee: number;
}

/** Step 10: of each month what is paid of the net payable with the draws, and what is owed after it. */
export function drawnByMonth(
  months: readonly number[],
  net: readonly number[],
  drawsOn: (month: number) => readonly Draw[],
  /** Owed from before, as the month begins. */
  owedBefore: readonly number[],
): readonly DrawnMonth[] {
  const drawOn = (month: number): Draw | undefined =>
    drawsOn(month).reduce<Draw | undefined>(
      (latest, draw) => (draw.from <= month && draw.from >= (latest?.from ?? -Infinity) ? draw : latest),
      undefined,
    );
  const earned: number[] = [];
  const floors: number[] = [];
  let recoverFrom = 1;
  const places = months.map((month, place) => {
    const owed = owedBefore[place] ?? 0;
    const draw = drawOn(month);
    // What is owed from before is a period of its own that earned so much too little.
    if (owed !== 0) floors.push(0);
    if (owed !== 0) earned.push(-owed);
    floors.push(draw?.recoverable === true ? draw.amount : 0);
    const at = earned.push(net[place] ?? 0) - 1;
    const isLater = drawsOn(month).some(({ recoveryFrom }) => month < (recoveryFrom ?? -Infinity));
    if (isLater) recoverFrom = at + 2;
    const rest = draw === undefined || draw.recoverable ? 0 : draw.amount;
    return { at, guarantee: Math.max(0, addMoney([rest, -Math.max(0, net[place] ?? 0)])) };
  });
  const decimals = Math.min(mostDecimals, scaleOf([...earned, ...floors]));
  const drawn = drawRows(Float64Array.from(earned), Float64Array.from(floors), { decimals, recoverFrom });
  return places.map(({ at, guarantee }) => {
    const [, paid = 0, owed = 0] = drawn[at] ?? [];
    return { paid: addMoney([paid, guarantee]), owed, guarantee };
  });
}
