import type { Zone } from "../../excel/address/Zone";
import { cellCode } from "../../excel/address/cellCode";
import { readyToWrite, runExcel } from "../../excel/runExcel";
import { type CheckSheet, type FormulaBlock, readVerdicts } from "../../excel/selfCheck/readVerdicts";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import { type DrawnReport, drawReport } from "../../excel/report/drawReport";
import { sheetToPrint } from "../../excel/report/printSheets";
import { commitWrite } from "../list/commit";
import { customFunctionsMissing } from "../list/liveAdvice";
import { ActionError, type Message, type WriteOptions, type WriteResult } from "../list/messages";
import { printed } from "../list/printed";
import { takeBackWrite } from "../undoLastWrite";
import { readSettings } from "../settings/readSettings";
import { emptyCellCase, type SelfCheckCase } from "./SelfCheckCase";
import { planSelfCheck, type SelfCheckPlan } from "./planSelfCheck";
import { caseColumns, checkTables, selfCheckReport, writtenRow } from "./selfCheckReport";

const mostNamed = 3;

/**
 * Writes the golden cases, and one on empty cells, to a sheet of their own, has them computed and says how many agree.
 * A second run in the same language computes every function again on the same sheet, as long as nothing on it has
 * changed. Round trips: about eleven, and one for each look at what Excel still computes. A run that fails or is
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
  const settings = await readSettings(language, options.signal);
  const run = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const drawn = drawReport(selfCheckReport(cases, language, options.now));
    const body = (table: string): Zone => {
      const zone = drawn.body(table);
      if (zone === null) throw new Error(`no table ${table}`);
      return zone;
    };
    const all = body(checkTables.cases);
    const blocks: Omit<CheckSheet, "anchor"> = {
      computed: blockOf(drawn, { ...all, column: caseColumns.computed, columns: 1 }),
      verdicts: blockOf(drawn, { ...all, column: caseColumns.verdict, columns: 1 }),
      // the figures of the headline count those of the functions' table, which count the verdicts
      summaries: [
        blockOf(drawn, { ...body(checkTables.functions), rows: body(checkTables.functions).rows + 1 }),
        blockOf(drawn, {
          row: writtenRow + 1,
          column: 0,
          rows: body(checkTables.differing).row - writtenRow - 1,
          columns: 3,
        }),
        blockOf(drawn, body(checkTables.differing)),
      ],
    };
    const { computed, verdicts, summaries } = blocks;
    const plan = await planSelfCheck(context, drawn, language, [computed, verdicts, ...summaries]);
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
    const results = await readResults(context, plan, blocks, options.signal).catch(async (error: unknown) => {
      throw await takeBackWrite(context, result.undoId, error);
    });
    const differing = cases.filter((_case, index) => results[index] !== agrees);
    const said = differing.length === 0 ? result : { ...result, ...failure(differing, cases.length, notes) };
    const toPrint = plan.isRerun ? [] : [sheetToPrint(plan.sheet, drawn.looks)];
    return printed(context, toPrint, said, { language, paper: settings.options.paper });
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
function blockOf({ draft }: DrawnReport, zone: Zone): FormulaBlock {
  const contents = Array.from({ length: zone.rows }, (_, row) =>
    Array.from({ length: zone.columns }, (_cell, column) => {
      const content = draft.cells.get(cellCode(zone.row + row, zone.column + column))?.content;
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
