import type { RelationPolicy } from "../../core/plan/knownContacts";
import { mergePlan } from "../../core/plan/mergePlan";
import type { PlanWords } from "../../core/plan/PlanWords";
import { wantedPlan } from "../../core/plan/wantedPlan";
import { formatZone, type Zone } from "../../excel/address/Zone";
import { pause, sliceMs } from "../../excel/pause";
import { planOps } from "../../excel/plans/planOps";
import { type PlanTabImage, planTabNow } from "../../excel/plans/PlanTabImage";
import type { WriteOp } from "../../excel/write/WriteOp";
import { ActionError, type CellPlace } from "../list/messages";
import type { PlanSectionId } from "../../core/plan/PlanField";
import type { GatheredFacts } from "./gatherFacts";
import type { PlanTab } from "./planTargets";

interface PlanStyle {
  readonly sections: readonly PlanSectionId[];
  readonly policy: RelationPolicy;
  readonly words: PlanWords;
  /** Stamp, yyyy-mm-dd. */
  readonly date: string;
  readonly signal?: AbortSignal | undefined;
}

interface PlanDrafts {
  readonly ops: readonly WriteOp[];
  readonly written: readonly CellPlace[];
  readonly keptCells: readonly CellPlace[];
}

/** The changes of every tab, merged with what is there now. Nothing is written. Error: cancelled. */
export async function draftPlans(
  { plans }: GatheredFacts,
  targets: readonly PlanTab[],
  images: ReadonlyMap<string, PlanTabImage>,
  { sections, policy, words, date, signal }: PlanStyle,
): Promise<PlanDrafts> {
  const ops: WriteOp[] = [];
  const written: CellPlace[] = [];
  const keptCells: CellPlace[] = [];
  let started = performance.now();
  for (const [index, { facts }] of plans.entries()) {
    const target = targets[index];
    if (target === undefined) continue;
    const image = images.get(target.anchor);
    const now = planTabNow(image);
    const merge = mergePlan(now, wantedPlan(facts, sections, policy, words, date));
    ops.push(...planOps(merge, { ...target, image }));
    const at = (zone: Zone): CellPlace => ({
      sheet: target.sheet,
      address: formatZone({ ...zone, row: now.row + zone.row, column: now.column + zone.column }),
    });
    written.push(at({ row: 0, column: 0, rows: merge.rows, columns: Math.max(...merge.at.values()) + 1 }));
    keptCells.push(...merge.kept.map(({ row, column }) => at({ row, column, rows: 1, columns: 1 })));
    if (performance.now() - started < sliceMs) continue;
    await pause();
    if (signal?.aborted === true) throw new ActionError("cancelled");
    started = performance.now();
  }
  return { ops, written, keptCells };
}
