import type { BookNames } from "../../excel/undo/BookNames";
import { undoStack } from "../../excel/undo/undoStack";
import { executeWrites, type WriteControl } from "../../excel/write/executeWrites";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { ActionPage, CellPlace, Message, WriteOptions, WriteResult } from "./messages";

export interface WriteSummary {
  readonly page: ActionPage;
  readonly title: Message;
  readonly goTo: CellPlace;
  readonly written: readonly CellPlace[];
  readonly keptCells: readonly CellPlace[];
  readonly notes: readonly Message[];
  /** The sheets that there are before the write; needed where it adds one. */
  readonly sheetsBefore?: BookNames["sheets"];
  /** Whether live formulas are written, which manual calculation may leave without results. */
  readonly writesFormulas?: boolean;
  readonly check?: WriteControl["check"];
}

/** Carries out a prepared write and makes it the last one that can be taken back. Round trips: see executeWrites. */
export async function commitWrite(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  { sheetsBefore = [], writesFormulas = false, check, ...summary }: WriteSummary,
  options: WriteOptions,
): Promise<WriteResult> {
  const { page, title } = summary;
  const journal = { title, page, when: options.now.toISOString() };
  const application = context.workbook.application.load("calculationMode");
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  const record = await executeWrites(context, ops, { ...options, journal, sheetsBefore, check });
  const kept = summary.keptCells.length;
  const isManual = ops.length > 0 && writesFormulas && application.calculationMode === "Manual";
  const notes: readonly Message[] = [
    ...(isManual ? [{ key: "noteManualCalculation" as const, params: {} }] : []),
    ...summary.notes,
    ...(kept === 0 ? [] : [{ key: "noteKept" as const, params: { count: kept } }]),
  ];
  const shown = ops.length === 0 ? {} : { startedOn: active.name };
  return {
    ...summary,
    ...shown,
    notes,
    kept,
    when: options.now,
    undoId: undoStack.push({ record, journal }),
  };
}
