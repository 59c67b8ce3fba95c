import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import type { SelfCheckCase } from "./SelfCheckCase";

/** Stands in a formula for the address of an empty cell of the case's own row. */
export const emptyCell = "(empty)";

/**
 * What no constant in a formula can show: whether this Excel hands an empty cell over as a blank. Some builds on the
 * desktop have sent 0, which no function can tell from a zero.
 */
export const emptyCellCase: SelfCheckCase = {
  function: "TIER",
  formula: `=KAM.TIER(${emptyCell})`,
  result: [[""]],
  source: { en: selfCheckTexts.en.sheet.emptyCell, "zh-CN": selfCheckTexts["zh-CN"].sheet.emptyCell },
};
