import { zoneOfRange } from "../address/parseAddress";
import { formatZone, type Zone, zoneHas } from "../address/Zone";
import type { SheetZone } from "../read/readZones";
import { cellOps } from "../write/cellOps";
import { type Content, sameContent } from "../write/Content";
import type { WriteOp } from "../write/WriteOp";
import type { RowShift } from "./insertedRows";
import type { StepOf } from "./UndoStep";
import { holdsWritten, spillHeads, wasWritten } from "./Written";

type CellsStep = StepOf<"cells">;
type Shifts = ReadonlyMap<string, RowShift | null>;

/** The cells of a step as they stand now: rows may have been inserted among them. */
export function zoneNow(step: CellsStep, shifts: Shifts): SheetZone {
  const row = rowNow(step, 0, shifts);
  const rows = rowNow(step, step.zone.rows - 1, shifts) - row + 1;
  return { sheet: step.sheet, zone: { ...step.zone, row, rows }, formats: step.formats !== undefined };
}

/** The sheet row in which a row of a step (from 0) stands now. */
function rowNow({ sheet, zone }: CellsStep, row: number, shifts: Shifts): number {
  return shifts.get(sheet)?.rowNow(zone.row + row) ?? zone.row + row;
}

/** Formulas that one request asks about. */
const mostAsked = 1000;

/**
 * By sheet where the formulas that steps put into cells spill now. One round trip where there are any, and one per 1,000
 * formulas of steps in whose cells something spills.
 */
export async function spillsOf(
  context: Excel.RequestContext,
  steps: readonly CellsStep[],
  shifts: Shifts,
): Promise<ReadonlyMap<string, readonly Zone[]>> {
  const rangeOfZone = ({ sheet, zone }: Pick<SheetZone, "sheet" | "zone">): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(formatZone(zone));
  const withFormulas = steps
    .map((step) => ({ step, heads: spillHeads(step.written) }))
    .filter(({ heads }) => heads.length > 0)
    .map((one) => ({ ...one, range: rangeOfZone(zoneNow(one.step, shifts)).load("hasSpill") }));
  if (withFormulas.length > 0) await context.sync();
  const heads = withFormulas
    .filter(({ range }) => (range.hasSpill as boolean | null) !== false)
    .flatMap(({ step, heads: ofStep }) =>
      ofStep.map(([r, c]) => {
        const [row, column] = [rowNow(step, r, shifts), step.zone.column + c];
        return { sheet: step.sheet, zone: { row, column, rows: 1, columns: 1 } };
      }),
    );
  const spills = new Map<string, Zone[]>();
  for (let first = 0; first < heads.length; first += mostAsked) {
    const asked = heads
      .slice(first, first + mostAsked)
      .map(
        (head) => [head.sheet, rangeOfZone(head).getSpillingToRangeOrNullObject().load("address")] as const,
      );
    await context.sync();
    for (const [sheet, range] of asked) {
      const zone = zoneOfRange(range);
      if (zone !== null) spills.set(sheet, [...(spills.get(sheet) ?? []), zone]);
    }
  }
  return spills;
}

/**
 * What takes a step back where its change still stands: a cell that holds what was written gets what it held, one that
 * holds that already is done, and any other is the user's. `now` is what the step's cells hold, from zoneNow.
 */
export function cellChanges(
  step: CellsStep,
  now: {
    readonly contents: readonly (readonly Content[])[];
    readonly formats: readonly (readonly string[])[];
  },
  spills: readonly Zone[],
  shifts: Shifts,
  others: readonly CellsStep[],
): { readonly ops: readonly WriteOp[]; readonly typed: number } {
  const first = rowNow(step, 0, shifts);
  let typed = 0;
  const formats: (string | null)[][] = [];
  const shown: (Content | null)[][] = [];
  const contents = step.contents.map((before, r) => {
    const row = rowNow(step, r, shifts);
    const formatRow: (string | null)[] = [];
    formats.push(formatRow);
    const shownRow: (Content | null)[] = [];
    shown.push(shownRow);
    return before.map((former, c) => {
      const content = now.contents[row - first]?.[c] ?? "";
      const cell = { row: step.zone.row + r, column: step.zone.column + c };
      const isSpilled = (): boolean =>
        spills.some(
          (spill) => zoneHas(spill, row, cell.column) && (spill.row !== row || spill.column !== cell.column),
        );
      const own = stateOf(step, { r, c, former, content }, isSpilled);
      const isKnown = own === "typed" && others.some((other) => explains(other, step.sheet, cell, content));
      const state = isKnown ? "done" : own;
      if (state === "typed") typed++;
      const isOurFormat = holdsFormat(step.formatsWritten?.[r]?.[c], now.formats[row - first]?.[c], content);
      formatRow.push(state !== "typed" && isOurFormat ? (step.formats?.[r]?.[c] ?? null) : null);
      shownRow.push(state !== "written" ? null : isSpilled() ? "" : content);
      return state === "written" ? former : null;
    });
  });
  const { sheet, zone, anchor } = step;
  return { ops: cellOps({ sheet, zone, anchor, contents, formats, before: { contents: shown } }), typed };
}

/** Whether a cell has the number format that was written; a formula in a General cell takes that of what it reads. */
function holdsFormat(written: string | null | undefined, now: string | undefined, content: Content): boolean {
  if (written == null || now === undefined) return false;
  return now === written || (written === "General" && typeof content === "string" && content.startsWith("="));
}

/** Whether another step of the same write, which wrote a cell twice, tells where its content comes from. */
function explains(
  { sheet, zone, contents, written }: CellsStep,
  ofSheet: string,
  { row, column }: Pick<Zone, "row" | "column">,
  content: Content,
): boolean {
  if (sheet !== ofSheet || !zoneHas(zone, row, column)) return false;
  const [r, c] = [row - zone.row, column - zone.column];
  const former = contents[r]?.[c] ?? null;
  return holdsWritten(written, r, c, content) || (former !== null && sameContent(content, former));
}

interface CellNow {
  readonly r: number;
  readonly c: number;
  /** What the cell held before; null where nothing is to come back. */
  readonly former: Content | null;
  readonly content: Content;
}

function stateOf(
  { written, asSent = written }: CellsStep,
  { r, c, former, content }: CellNow,
  isSpilled: () => boolean,
): "written" | "done" | "typed" {
  if (former === null || !wasWritten(written, r, c)) return "done";
  if (holdsWritten(written, r, c, content) || holdsWritten(asSent, r, c, content)) return "written";
  // A result that a formula of ours spills is no content of the cell, also where it shows what the cell held before.
  if (isSpilled()) return "written";
  return sameContent(content, former) ? "done" : "typed";
}
