import { formatZone, type Zone } from "../address/Zone";
import { parseAddress, zoneOfRange } from "../address/parseAddress";
import type { SheetZone } from "../read/readZones";
import type { UndoStep, UndoTargets } from "./UndoStep";
import type { WrittenCells } from "./WrittenCells";

/** A step that takes cells away together with what the user may have typed there. */
export interface Removal extends SheetZone {
  readonly step: UndoStep;
  /** Where results of our own formulas spilled. */
  readonly spills: readonly Zone[];
}

interface Queued {
  readonly step: UndoStep;
  readonly range: Excel.Range;
  readonly spills: readonly Excel.Range[];
}

/** The sheets, rows and columns that steps take away, as far as they are there and hold anything. One round trip. */
export async function findRemovals(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  { sheets, columns }: UndoTargets,
  written: WrittenCells,
): Promise<Removal[]> {
  const queued = steps.flatMap((step): Queued[] => {
    const column = columns.get(step);
    if (column?.isNullObject === false)
      return [{ step, range: column.getDataBodyRange().load("address"), spills: [] }];
    if (step.kind !== "removeSheet" && step.kind !== "removeRows") return [];
    const sheet = sheets.get(step.sheet);
    if (sheet?.isNullObject !== false) return [];
    const spills = written.formulas(step.sheet).map((cell) => {
      const range = sheet.getRange(formatZone({ ...cell, rows: 1, columns: 1 }));
      return range.getSpillingToRangeOrNullObject().load("address");
    });
    return [{ step, range: sheet.getUsedRangeOrNullObject(true).load("address"), spills }];
  });
  if (queued.length > 0) await context.sync();
  return queued.flatMap(({ step, range, spills }): Removal[] => {
    const place = range.isNullObject ? null : parseAddress(range.address);
    if (place === null) return [];
    const zone = step.kind === "removeRows" ? { ...place.zone, row: step.row, rows: step.count } : place.zone;
    return [{ step, sheet: place.sheet, zone, spills: spills.flatMap((spill) => zoneOfRange(spill) ?? []) }];
  });
}
