import { payoutAt, type PayoutMode } from "../../core/commission/payoutAt";
import { numberTable } from "../../core/tables/numberTable";
import { likeGrid } from "../edge/likeGrid";
import { readChoice } from "../edge/readChoice";
import { readNumbers } from "../edge/readNumbers";
import { readTable } from "../edge/readTable";

/**
 * What does an attainment pay? By your payout curve, with accelerators, a threshold and a cap.
 * @customfunction PAYOUT
 * @param attainments Attainment of each person or period, for example 1.1 for 110 %.
 * @param curve Your curve, a table of two columns: attainment, payout as a share of the target bonus or as money.
 * @param [mode] "linear" (the default): in between two points the payout grows evenly; "step": it jumps at each point.
 * @returns The payout of each attainment, in the shape of the attainments; 0 below the first point.
 */
export function payout(attainments: unknown[][], curve: unknown[][], mode?: unknown): unknown[][] {
  const grid = readNumbers("attainments", attainments);
  const points = numberTable(readTable("curve", curve), "curve");
  const kind = readChoice<PayoutMode>("mode", mode, ["linear", "step"]);
  return likeGrid(grid, (index) => {
    const attainment = grid.values[index] as number;
    return Number.isNaN(attainment) ? "" : payoutAt(attainment, points, kind);
  });
}
