import type { Cell } from "../../core/cells/Cell";
import type { Language } from "../../i18n/Language";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";

/** A worked case: a formula with everything it needs in it, and what it must come to, worked by hand or published. */
export interface SelfCheckCase {
  readonly function: string;
  /** Begins with "=". */
  readonly formula: string;
  /** Row by row, all of one width; "" is a blank result. */
  readonly result: readonly (readonly Cell[])[];
  /** The working, or the publication. */
  readonly source: Readonly<Record<Language, string>>;
}

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
