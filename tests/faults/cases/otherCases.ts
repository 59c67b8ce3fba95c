import { insertFormula } from "../../../src/actions/functions/insertFormula";
import { runSelfCheck } from "../../../src/actions/selfCheck/runSelfCheck";
import type { SelfCheckCase } from "../../../src/actions/selfCheck/SelfCheckCase";
import { ensureSettings, openSettings } from "../../../src/actions/settings/openSettings";
import { loadSource } from "../../../src/actions/sources/loadSource";
import { rememberMapping, suggestMapping } from "../../../src/actions/sources/rememberedMapping";
import { runAt } from "../../product/actions/rerun/RerunCase";
import { withWorkbook } from "../../support/headless";
import { type FaultCase, undoOf, type WriteCase } from "../FaultCase";

const mine = () =>
  withWorkbook({
    Mine: [
      ["Customer", "Sales"],
      ["Alder", 5],
      ["Birch", 3],
    ],
  });

/** 60 and 30 begin at 0 and 60 %, below the cut-off of 80 %; 10 begins at 90 %, below 95 %. */
const golden: readonly SelfCheckCase[] = [
  {
    function: "TIERBYSHARE",
    formula: "=KAM.TIERBYSHARE({10;60;30})",
    result: [["B"], ["A"], ["A"]],
    source: { en: "60 % stand before 30", "zh-CN": "30 之前累计 60%" },
  },
];

const settingsSheet: WriteCase = {
  name: "settings sheet",
  before: mine,
  async act(signal, writes) {
    await writes?.();
    return ensureSettings(runAt(signal));
  },
};

const formula: WriteCase = {
  name: "insert formula",
  before: mine,
  async act(signal, writes) {
    await writes?.();
    return insertFormula(
      { formula: "=KAM.PARETO(A2:A3,B2:B3)", target: { sheet: "Mine", address: "D2" }, replaces: null },
      runAt(signal),
    );
  },
};

const selfCheck: WriteCase = {
  name: "self-check, new",
  before: mine,
  async act(signal, writes) {
    await writes?.();
    return runSelfCheck(golden, runAt(signal));
  },
};

const selfCheckAgain: WriteCase = {
  ...selfCheck,
  name: "self-check, again",
  async before() {
    const headless = await mine();
    await selfCheck.act();
    return headless;
  },
};

/** What is no list and no plan; the undo of each that can be undone. */
export const otherCases: readonly FaultCase[] = [
  ...[settingsSheet, formula, selfCheck, selfCheckAgain].flatMap((write) => [write, undoOf(write)]),
  { name: "open settings", before: mine, act: () => openSettings(runAt()) },
  {
    name: "remembered mapping",
    before: mine,
    async act() {
      const table = await loadSource({ kind: "range", sheet: "Mine", address: "A1:B3" });
      await rememberMapping("accounts", table, await suggestMapping("accounts", table));
    },
  },
];
