import { commissionSheetTexts } from "../../i18n/commissionSheetTexts";
import { outputTouch } from "../forecast/outputTouch";
import { sourceKey } from "../sources/sourceKey";
import { sourceProblems } from "../sources/sourceProblems";
import type { CommissionPreview, CommissionRequest } from "./types";
import type { KamSettings } from "../settings/KamSettings";
import type { Language } from "../../i18n/Language";
import type { SourceTable } from "../sources/SourceTable";
import { computeCommission } from "./computeCommission";
import { marksOp } from "../../excel/marks/marksOp";
import { planOutput } from "../../excel/output/planOutput";
import { runExcel } from "../../excel/runExcel";
import { ActionError, type WriteOptions, type WriteResult } from "../list/messages";
import { commitWrite } from "../list/commit";
import { outputSummary } from "../forecast/outputSummary";
import { queueTableCheck } from "../forecast/queueTableCheck";
import { commissionDraft } from "./commissionDraft";
import { styleCommission } from "./styleCommission";

/**
 * The commission of a loaded source, and what writing it would touch. The source is not read again: at most two round
 * trips, about the sheet to write.
 * Errors: noRows, columnMissing, columnOutside, decimalsInvalid, cancelled.
 */
export async function previewCommission(
  request: CommissionRequest,
  table: SourceTable,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<CommissionPreview> {
  const figures = await computeCommission(request, table, settings, language, signal);
  const problems = await sourceProblems("payments", table, request.mapping, signal);
  const title = commissionSheetTexts[language].sheet;
  const touch = await outputTouch("commission", sourceKey(table), title, false, settings);
  const { people, base, commission, otherMethods, notes } = figures;
  return {
    people,
    base,
    commission,
    otherMethods,
    problems,
    touched: touch.touched,
    conflicts: [...figures.conflicts, ...touch.conflicts],
    notes,
  };
}

/**
 * Writes the commission statement, which a re-run refreshes: every step with the rows it came from, the ladders used,
 * and totals that add up to the cent, live as formulas. Round trips: about three, and one per 4 MB. A cancelled or
 * failed write leaves the workbook as it was.
 * Errors: those of previewCommission, its first conflict, `sourceChanged`, and the gateway's.
 */
export async function writeCommission(
  request: CommissionRequest,
  table: SourceTable,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  const { language, signal, now } = options;
  const figures = await computeCommission(request, table, settings, language, signal);
  const [conflict] = figures.conflicts;
  if (conflict) throw new ActionError(conflict.key, conflict.params);
  const live = request.mode === "live";
  const { draft, lists } = commissionDraft({ request, figures, live, language, source: table.label, now });
  const target = {
    feature: "commission",
    source: sourceKey(table),
    title: commissionSheetTexts[language].sheet,
    style: styleCommission,
  };
  return runExcel(async (context) => {
    const checkSource = queueTableCheck(context, table);
    const plan = await planOutput(context, draft, target, lists);
    checkSource();
    const ops = [...plan.ops, marksOp(plan.meta, plan.stored, plan.marks)];
    const total = new Intl.NumberFormat(language, {
      minimumFractionDigits: request.decimals,
      maximumFractionDigits: request.decimals,
    }).format(figures.commission);
    const title = {
      key: "commissionWritten" as const,
      params: { people: figures.people.length, total },
    };
    const summary = outputSummary(plan, { title, notes: figures.notes, settingsTouched: false });
    return commitWrite(context, ops, summary, options);
  });
}
