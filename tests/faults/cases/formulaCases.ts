import { freezeFormulas } from "../../../src/actions/formulas/freeze";
import { repairFormulas } from "../../../src/actions/formulas/repair";
import { thawFormulas } from "../../../src/actions/formulas/thaw";
import type { HeadlessHost } from "../../../workbench/headless/createHeadlessHost";
import { runAt } from "../../product/actions/rerun/RerunCase";
import { withWorkbook } from "../../support/headless";
import { type FaultCase, undoOf, type WriteCase } from "../FaultCase";

/** A column of our formulas, one inside another formula on another sheet, and one that spills. */
const book = (): Promise<HeadlessHost> =>
  withWorkbook({
    List: [
      ["Customer", "Sales", "Tier"],
      ["Alder", 5_000_000, "=KAM.TIER(B2)"],
      ["Birch", 100, "=KAM.TIER(B3)"],
      ["Cedar", 2_000_000, "=KAM.TIER(B4)"],
    ],
    Sums: [
      ["Top", '=IF(KAM.TIER(List!B2)="A","yes","no")'],
      ["Spilled", "=KAM.PARETO(List!A2:A4,List!B2:B4)"],
    ],
  });

const repair: WriteCase = {
  name: "repair formulas",
  before: () =>
    withWorkbook({
      List: [
        [5_000_000, "=_xldudf_KAM_TIER(A1)", "mine"],
        [100, "=_xldudf_KAM_TIER(A2)", null],
      ],
      Sums: [['=IF(_xldudf_KAM_TIER(List!A1)="A","yes","no")']],
    }),
  async act(signal, writes) {
    await writes?.();
    return repairFormulas(runAt(signal));
  },
};

const freeze: WriteCase = {
  name: "freeze formulas",
  before: book,
  async act(signal, writes) {
    await writes?.();
    return freezeFormulas(runAt(signal));
  },
};

const thaw: WriteCase = {
  name: "thaw formulas",
  async before() {
    const headless = await book();
    await freezeFormulas(runAt());
    return headless;
  },
  async act(signal, writes) {
    await writes?.();
    return thawFormulas(runAt(signal));
  },
};

/** What is done to our formulas wherever they stand, with the undo of each. */
export const formulaCases: readonly FaultCase[] = [repair, freeze, thaw].flatMap((write) => [
  write,
  undoOf(write),
]);
