import type { Zone } from "../../excel/address/Zone";
import { cellKey } from "../../excel/output/SheetDraft";
import { readyToWrite, runExcel } from "../../excel/runExcel";
import { type CheckSheet, type FormulaBlock, readVerdicts } from "../../excel/selfCheck/readVerdicts";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import { commitWrite } from "../list/commit";
import { customFunctionsMissing } from "../list/liveAdvice";
import { ActionError, type Message, type WriteOptions, type WriteResult } from "../list/messages";
import { takeBackWrite } from "../undoLastWrite";
import { emptyCellCase, type SelfCheckCase } from "./SelfCheckCase";
import { planSelfCheck, type SelfCheckPlan } from "./planSelfCheck";
import { places, selfCheckDraft, type SelfCheckLayout } from "./selfCheckDraft";

const mostNamed = 3;

/**
 * Writes the golden cases, and one on empty cells, to a sheet of their own, has them computed and says how many agree.
 * A second run in the same language computes every function again on the same sheet, as long as nothing on it has
 * changed. Round trips: about eight, and one for each look at what Excel still computes. A run that fails or is
 * cancelled leaves the workbook as it was, even while Excel computes.
 * Error: liveNoRuntime, before anything is changed.
 */
export async function runSelfCheck(
  golden: readonly SelfCheckCase[],
  options: WriteOptions,
): Promise<WriteResult> {
  const cases = [emptyCellCase, ...golden];
  const { language } = options;
  const { agrees } = selfCheckTexts[language].sheet;
  const missing = customFunctionsMissing();
  if (missing !== null) throw new ActionError(missing.key, missing.params);
  const { structureProtected } = await readyToWrite(options.signal);
  const run = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const layout = selfCheckDraft(cases, language, options.now);
    const blocks = {
      computed: blockOf(layout, layout.computed),
      verdicts: blockOf(layout, layout.verdicts),
      summary: blockOf(layout, { row: places.summary, column: 0, rows: 1, columns: 1 }),
    };
    const plan = await planSelfCheck(context, layout, language, Object.values(blocks));
    if (structureProtected && !plan.isRerun) throw new ActionError("structureProtected");
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
    const verdicts = await readResults(context, plan, blocks, options.signal).catch(
      async (error: unknown) => {
        throw await takeBackWrite(context, result.undoId, error);
      },
    );
    const differing = cases.filter((_case, index) => verdicts[layout.rowOfCase[index] ?? 0] !== agrees);
    return differing.length === 0 ? result : { ...result, ...failure(differing, cases.length, notes) };
  };
  return runExcel(run, { signal: options.signal });
}

async function readResults(
  context: Excel.RequestContext,
  { anchor, checkRenewed }: SelfCheckPlan,
  blocks: Omit<CheckSheet, "anchor">,
  signal: AbortSignal | undefined,
): Promise<unknown[]> {
  checkRenewed();
  return readVerdicts(context, { anchor, ...blocks }, signal);
}

/** The formulas of a zone of the draft. */
function blockOf({ draft }: SelfCheckLayout, zone: Zone): FormulaBlock {
  const contents = Array.from({ length: zone.rows }, (_, row) =>
    Array.from({ length: zone.columns }, (_cell, column) => {
      const content = draft.cells.get(cellKey(zone.row + row, zone.column + column))?.content;
      return typeof content === "string" && content.startsWith("=") ? content : null;
    }),
  );
  return { zone, contents };
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
