import type { RelationPolicy } from "../../core/plan/knownContacts";
import { besideTyped } from "../../core/plan/besideTyped";
import { mergePlan } from "../../core/plan/mergePlan";
import type { PlanWords } from "../../core/plan/PlanWords";
import { wantedPlan } from "../../core/plan/wantedPlan";
import type { PlanCell, PlanRow, PlanSection } from "../../core/plan/PlanTab";
import { daysTo1904 } from "../../excel/dateSystem";
import { formatZone, type Zone } from "../../excel/address/Zone";
import { isSliceOver, pause } from "../../excel/pause";
import { planOps } from "../../excel/plans/planOps";
import { type PlanTabImage, planTabNow } from "../../excel/plans/PlanTabImage";
import { planPrint } from "../../excel/plans/planPrint";
import type { SheetToPrint } from "../../excel/report/printSheets";
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
  /** Of a printed page, with Excel's codes. */
  readonly pageOf: string;
  /** Whether the workbook counts its days from 1904. */
  readonly is1904: boolean;
  readonly signal?: AbortSignal | undefined;
}

interface PlanDrafts {
  readonly ops: readonly WriteOp[];
  readonly written: readonly CellPlace[];
  readonly keptCells: readonly CellPlace[];
  /** Pages of the tabs that are new. */
  readonly prints: readonly SheetToPrint[];
}

/** The changes of every tab, merged with what is there now. Nothing is written. Error: cancelled. */
export async function draftPlans(
  { plans }: GatheredFacts,
  targets: readonly PlanTab[],
  images: ReadonlyMap<string, PlanTabImage>,
  { sections, policy, words, date, is1904, pageOf, signal }: PlanStyle,
): Promise<PlanDrafts> {
  const ops: WriteOp[] = [];
  const written: CellPlace[] = [];
  const keptCells: CellPlace[] = [];
  const prints: SheetToPrint[] = [];
  for (const [index, { facts }] of plans.entries()) {
    const target = targets[index];
    if (target === undefined) continue;
    const image = images.get(target.anchor);
    const now = planTabNow(image);
    const wanted = wantedPlan(facts, sections, policy, words, date);
    const counted = is1904 ? wanted.map(from1904) : wanted;
    const merge = mergePlan(now, besideTyped(now, counted, words));
    ops.push(...planOps(merge, { ...target, image }));
    if (!target.exists) prints.push(planPrint(target.sheet, merge, { title: facts.account, pageOf }));
    const at = (zone: Zone): CellPlace => ({
      sheet: target.sheet,
      address: formatZone({ ...zone, row: now.row + zone.row, column: now.column + zone.column }),
    });
    written.push(at({ row: 0, column: 0, rows: merge.rows, columns: Math.max(...merge.at.values()) + 1 }));
    keptCells.push(...merge.kept.map(({ row, column }) => at({ row, column, rows: 1, columns: 1 })));
    if (!isSliceOver()) continue;
    await pause();
    if (signal?.aborted === true) throw new ActionError("cancelled");
  }
  return { ops, written, keptCells, prints };
}

/** A section whose dates, which are counted from 1900, are counted from 1904. */
function from1904(section: PlanSection): PlanSection {
  const inCell = (cell: PlanCell): PlanCell =>
    cell.format === "date" && typeof cell.value === "number"
      ? { ...cell, value: cell.value - daysTo1904 }
      : cell;
  const inRows = (rows: readonly PlanRow[]): PlanRow[] =>
    rows.map((row) => ({ ...row, cells: row.cells.map(inCell) }));
  const { before, list, after } = section;
  return {
    ...section,
    before: inRows(before),
    list: list === null ? null : { ...list, rows: list.rows === null ? null : inRows(list.rows) },
    after: inRows(after),
  };
}
