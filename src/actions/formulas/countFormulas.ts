import { findKamFormulas } from "../../excel/formulas/findKamFormulas";
import { frozenNamespace } from "../../excel/formulas/storedFrozen";
import { runExcel } from "../../excel/runExcel";
import { isBroken } from "./repair";

export interface FormulaCount {
  readonly formulas: number;
  /** How many of them are broken; see repairFormulas. */
  readonly broken: number;
  /** Whether the workbook remembers frozen formulas. */
  readonly frozen: boolean;
  /** False: there may be more of each; so many cells are not looked at for a count. */
  readonly isComplete: boolean;
}

/** What can be looked at in one round trip. */
const mostCells = 18_000;

/** How many KAM formulas the workbook holds. Three round trips, two where it has no formula at all. */
export async function countFormulas(): Promise<FormulaCount> {
  return runExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load("items/namespaceUri");
    const { cells, isComplete } = await findKamFormulas(context, { mostCells });
    return {
      ...{ formulas: cells.length, isComplete },
      broken: cells.filter(isBroken).length,
      frozen: customXmlParts.items.some(({ namespaceUri }) => namespaceUri.startsWith(frozenNamespace)),
    };
  });
}
