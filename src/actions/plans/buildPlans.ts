import { mergePlan } from "../../core/plan/mergePlan";
import { wantedPlan } from "../../core/plan/wantedPlan";
import { formatZone } from "../../excel/address/formatZone";
import type { Zone } from "../../excel/address/Zone";
import { planAnchor } from "../../excel/plans/planAnchor";
import { planOps } from "../../excel/plans/planOps";
import { planTabNow } from "../../excel/plans/planTabNow";
import { readPlanTabs } from "../../excel/plans/readPlanTabs";
import { queueBookMeta } from "../../excel/read/queueBookMeta";
import { runExcel } from "../../excel/runExcel";
import type { WriteOp } from "../../excel/write/WriteOp";
import { planTexts } from "../../i18n/planTexts";
import { ActionError } from "../ActionError";
import { commitWrite } from "../commitWrite";
import type { CellPlace, KamSettings, PlanSources, PlansRequest, WriteOptions, WriteResult } from "../types";
import { checkPlanSources } from "./checkPlanSources";
import { gatherFacts, type GatheredFacts } from "./gatherFacts";
import { planNotes } from "./planNotes";
import { planPolicy } from "./planPolicy";
import { planTargets } from "./planTargets";

/**
 * One tab per account: new ones are added, those of an earlier run get our figures anew while every cell that the user
 * typed in stays. Progress counts accounts. Round trips: one about the workbook, one per some twenty tabs that are
 * there already, one per 4 MB written.
 * Errors: noAccountsChosen, noSectionsChosen, columnMissing, noteAccountNotFound when none is there, sheetProtected,
 * cancelled.
 */
export async function buildPlans(
  request: PlansRequest,
  sources: PlanSources,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  if (request.accounts.length === 0) throw new ActionError("noAccountsChosen");
  if (request.sections.length === 0) throw new ActionError("noSectionsChosen");
  const [conflict] = checkPlanSources(sources, options.language);
  if (conflict) throw new ActionError(conflict.key, conflict.params);
  const gathered = await gatherFacts(request.accounts, sources, settings, options.signal);
  if (gathered.plans.length === 0)
    throw new ActionError("noteAccountNotFound", { account: gathered.missing.join(", ") });
  return runExcel((context) => writePlans(context, gathered, request, settings, options));
}

async function writePlans(
  context: Excel.RequestContext,
  gathered: GatheredFacts,
  request: PlansRequest,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  const count = gathered.plans.length;
  options.progress?.(0, count);
  const readMeta = queueBookMeta(context);
  await context.sync();
  const meta = readMeta();
  const images = await readPlanTabs(
    context,
    meta,
    gathered.plans.map(({ key }) => planAnchor(key)),
  );
  const accounts = gathered.plans.map(({ key, facts }) => ({ key, name: facts.account }));
  const targets = planTargets(accounts, meta, (anchor) => images.has(anchor));
  const policy = planPolicy(settings);
  const words = planTexts[options.language];
  const date = localDay(options.now);
  const ops: WriteOp[] = [];
  const written: CellPlace[] = [];
  const keptCells: CellPlace[] = [];
  gathered.plans.forEach(({ facts }, index) => {
    const target = targets[index];
    if (target === undefined) return;
    const image = images.get(target.anchor);
    const now = planTabNow(image);
    const merge = mergePlan(now, wantedPlan(facts, request.sections, policy, words, date));
    ops.push(...planOps(merge, { ...target, image }));
    const at = (zone: Zone): CellPlace => ({
      sheet: target.sheet,
      address: formatZone({ ...zone, row: now.row + zone.row, column: now.column + zone.column }),
    });
    written.push(at({ row: 0, column: 0, rows: merge.rows, columns: Math.max(...merge.at.values()) + 1 }));
    keptCells.push(...merge.kept.map(({ row, column }) => at({ row, column, rows: 1, columns: 1 })));
  });
  const created = targets.filter(({ exists }) => !exists).length;
  return commitWrite(
    context,
    ops,
    {
      title: { key: "plansWritten", params: { created, refreshed: count - created } },
      goTo: { sheet: targets[0]?.sheet ?? "", address: "B2" },
      written,
      keptCells,
      notes: planNotes(gathered, policy),
    },
    { ...options, progress: (done, total) => options.progress?.(Math.floor((done / total) * count), count) },
  );
}

/** The day on the user's own calendar. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
