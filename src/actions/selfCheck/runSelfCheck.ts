import { ExcelError } from "../../excel/ExcelError";
import { cellEditEnds, runExcel } from "../../excel/runExcel";
import { readVerdicts } from "../../excel/selfCheck/readVerdicts";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import { commitWrite } from "../list/commit";
import type { Message, WriteOptions, WriteResult } from "../list/messages";
import { undoLastWrite } from "../undoLastWrite";
import { emptyCellCase, type SelfCheckCase } from "./SelfCheckCase";
import { planSelfCheck } from "./planSelfCheck";
import { selfCheckDraft } from "./selfCheckDraft";

const mostNamed = 3;

/**
 * Writes the golden cases, and one on empty cells, to a sheet of their own, has them computed and says how many agree.
 * A second run in the same language computes every function again on the same sheet, as long as nothing on it has
 * changed. Round trips: about six, and one for each half second that Excel takes to compute. A run that fails or is
 * cancelled leaves the workbook as it was, even while Excel computes.
 */
export async function runSelfCheck(
  golden: readonly SelfCheckCase[],
  options: WriteOptions,
): Promise<WriteResult> {
  const cases = [emptyCellCase, ...golden];
  const { language } = options;
  const { agrees } = selfCheckTexts[language].sheet;
  await cellEditEnds(options.signal);
  const run = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const layout = selfCheckDraft(cases, language, options.now);
    const plan = await planSelfCheck(context, layout, language);
    const notes: readonly Message[] =
      plan.leaves === null
        ? []
        : [{ key: "noteSelfCheckNewSheet", params: { sheet: plan.leaves, own: plan.sheet } }];
    const result = await commitWrite(
      context,
      plan.ops,
      {
        page: "functions",
        sheetsBefore: plan.sheetsBefore,
        title: { key: "selfCheckAgrees", params: { cases: cases.length } },
        goTo: { sheet: plan.sheet, address: "A1" },
        written: [{ sheet: plan.sheet, address: plan.address }],
        keptCells: [],
        notes,
      },
      options,
    );
    const place = { ...layout, anchor: plan.anchor };
    const verdicts = await readVerdicts(context, place, plan.isRerun, options.signal).catch(
      async (error: unknown) => {
        if (error instanceof ExcelError && error.key === "noAnswer")
          throw new ExcelError("outcomeUnknown", { sheets: plan.sheet });
        await undoLastWrite(result.undoId);
        throw error;
      },
    );
    const differing = cases.filter((_case, index) => verdicts[layout.rowOfCase[index] ?? 0] !== agrees);
    return differing.length === 0 ? result : { ...result, ...failure(differing, cases.length, notes) };
  };
  return runExcel(run, { signal: options.signal });
}

function failure(
  differing: readonly SelfCheckCase[],
  cases: number,
  notes: readonly Message[],
): Pick<WriteResult, "title" | "notes"> {
  const formulas = differing.slice(0, mostNamed).map(({ formula }) => formula);
  return {
    title: { key: "selfCheckDiffers", params: { differ: differing.length, cases } },
    notes: [{ key: "noteSelfCheckDiffers", params: { formulas: formulas.join("  ") } }, ...notes],
  };
}
