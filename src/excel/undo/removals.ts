import { zoneOfRange } from "../address/parseAddress";
import { formatZone, type Zone, zoneHas } from "../address/Zone";
import type { SheetZone } from "../read/readZones";
import type { Content } from "../write/Content";
import type { UndoTargets } from "./findTargets";
import type { RowShift } from "./insertedRows";
import type { StepOf, UndoStep } from "./UndoStep";
import type { WrittenCells } from "./WrittenCells";

/** Cells that a step takes away together with what the user may have typed there. */
export interface Removal extends SheetZone {
  readonly step: UndoStep;
  /** Of a table column its place in the table, from 0; else 0. */
  readonly place: number;
  /** Where results of our own formulas spilled. */
  readonly spills: readonly Zone[];
}

interface Queued {
  readonly step: StepOf<"removeSheet"> | StepOf<"insertedRows">;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly spills: readonly Excel.Range[];
}

/** The sheets, rows and table columns that steps take away, as far as they are there and hold anything. One round trip. */
export async function findRemovals(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  targets: UndoTargets,
  shifts: ReadonlyMap<string, RowShift | null>,
  written: WrittenCells,
): Promise<Removal[]> {
  const queued = steps.flatMap((step): Queued[] => {
    if (step.kind !== "removeSheet" && step.kind !== "insertedRows") return [];
    const sheet = step.kind === "removeSheet" ? targets.added.get(step) : targets.sheets.get(step.sheet);
    if (sheet === undefined) return [];
    const spills = written.formulas(step.sheet).map((cell) => {
      const range = sheet.getRange(formatZone({ ...cell, rows: 1, columns: 1 }));
      return range.getSpillingToRangeOrNullObject().load("address");
    });
    return [{ step, sheet, used: sheet.getUsedRangeOrNullObject(true).load("address"), spills }];
  });
  if (queued.length > 0) await context.sync();
  const lines = queued.flatMap(({ step, sheet, used, spills }): Removal[] => {
    const zone = zoneOfRange(used);
    if (zone === null) return [];
    const inserts = step.kind === "insertedRows" ? (shifts.get(step.sheet)?.inserts ?? []) : null;
    const zones = inserts?.map(({ row, count }): Zone => ({ ...zone, row, rows: count })) ?? [zone];
    const results = spills.flatMap((spill) => zoneOfRange(spill) ?? []);
    return zones.map((one) => ({ step, sheet: sheet.name, zone: one, place: 0, spills: results }));
  });
  const columns = steps.flatMap((step): Removal[] => {
    const table = step.kind === "removeTableColumns" ? targets.tables.get(step.table) : undefined;
    if (step.kind !== "removeTableColumns" || table === undefined) return [];
    const rows = table.zone.rows - 1 - (table.hasTotals ? 1 : 0);
    return step.headers.flatMap((header): Removal[] => {
      const place = table.headers.indexOf(header);
      const zone = { row: table.zone.row + 1, column: table.zone.column + place, rows, columns: 1 };
      return place < 0 ? [] : [{ step, sheet: table.sheet, zone, place, spills: [] }];
    });
  });
  return [...lines, ...columns];
}

interface TypedInRemoval {
  /** How many cells hold what neither we wrote nor a formula of ours spilled. */
  readonly cells: number;
  /** Clears our own cells alone. */
  readonly ownCleared: readonly (readonly (Content | null)[])[];
}

/** What the user typed in the cells that a step would take away; null when nothing. `now` is what they hold. */
export function typedInRemoval(
  { step, sheet, zone, spills }: Removal,
  now: readonly (readonly Content[])[],
  written: WrittenCells,
): TypedInRemoval | null {
  const held = written.heldIn("sheet" in step ? step.sheet : sheet, zone, now);
  const isOurs = (content: Content, row: number, column: number): boolean =>
    content === "" || held(row, column) || spills.some((spill) => zoneHas(spill, row, column));
  let cells = 0;
  const ownCleared = now.map((row, r) =>
    row.map((content, c) => {
      const ours = isOurs(content, zone.row + r, zone.column + c);
      if (!ours) cells++;
      return ours && content !== "" ? "" : null;
    }),
  );
  return cells === 0 ? null : { cells, ownCleared };
}
