import { type Cell, textOfCell } from "../../core/cells/Cell";
import { formatZone, type Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { contentOf } from "../write/Content";
import { isFormula } from "./movingCells";
import { queueWritable } from "./readOnly";
import { queueTableZone } from "./tableZone";
import type { SourceRef } from "./resolveSource";

export interface LoadedSource {
  readonly ref: SourceRef;
  readonly label: string;
  readonly sheet: string;
  /** Header row and data. */
  readonly zone: Zone;
  readonly headers: readonly string[];
  /** What the last rows held when they were read, by column of the list from 0, in the columns that must be as they were. */
  readonly lastRows: ReadonlyMap<number, readonly unknown[]>;
}

/**
 * Queues the check that the workbook may be changed and a source still stands as it was read; call the result after
 * the next sync. Errors: workbookReadOnly; sourceChanged when rows or columns came, went or moved since. The result of
 * a formula may have changed, and a table may have got columns at its right when it `mayWiden`.
 */
export function queueSourceUnchanged(
  context: Excel.RequestContext,
  source: LoadedSource,
  { mayWiden = false }: { readonly mayWiden?: boolean } = {},
): () => void {
  const { workbook } = context;
  const { sheet, zone, ref } = source;
  const checkWritable = queueWritable(context);
  const worksheet = workbook.worksheets.getItem(sheet);
  const headers = halves({ ...zone, rows: 1 }).map((part) =>
    worksheet.getRange(formatZone(part)).load("formulas,values"),
  );
  const last = [...source.lastRows].map(([column, before]) => {
    const rows = before.length;
    const cells = { row: zone.row + zone.rows - rows, column: zone.column + column, rows, columns: 1 };
    return { before, range: worksheet.getRange(formatZone(cells)).load("formulas,values") };
  });
  const tablePlace = ref.kind === "table" ? queueTableZone(workbook.tables.getItem(ref.name)) : null;
  return () => {
    checkWritable();
    const sameHeader = headers
      .flatMap(({ formulas, values }) =>
        (values[0] as Cell[]).map((value, at) => ({ value, formula: (formulas[0] as unknown[])[at] })),
      )
      .every(
        ({ value, formula }, index) =>
          textOfCell(value) === source.headers[index] || isFormula(contentOf(formula, value)),
      );
    const sameLast = last.every(({ before, range }) => {
      const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
      return before.every((then, row) => {
        const value = values[row]?.[0];
        return same(value, then) || isFormula(contentOf(formulas[row]?.[0], value));
      });
    });
    const now = tablePlace?.()?.zone ?? null;
    const isWider = mayWiden && now !== null && now.columns > zone.columns;
    const place = now !== null && isWider ? { ...now, columns: zone.columns } : now;
    const samePlace = tablePlace === null || (place !== null && formatZone(place) === formatZone(zone));
    if (!sameHeader || !sameLast || !samePlace)
      throw new ExcelError("sourceChanged", { source: source.label });
  };
}

/** A zone in two parts: of a whole row Excel tells no values. */
function halves(zone: Zone): Zone[] {
  const left = Math.ceil(zone.columns / 2);
  const right = { ...zone, column: zone.column + left, columns: zone.columns - left };
  return right.columns === 0 ? [zone] : [{ ...zone, columns: left }, right];
}

function same(now: unknown, then: unknown): boolean {
  if (then !== null && typeof then === "object" && "error" in then) return now === then.error;
  return (now ?? "") === (then ?? "");
}

interface SourceExpectation extends LoadedSource {
  /** Whether cells of the source's own sheet are to be written. */
  readonly writesBeside: boolean;
  /** Columns that are to be added beside the list and must be free; null when the source is a table. */
  readonly free: Zone | null;
}

/**
 * Queues the checks that must hold before what a source gave is written; call the result after the next sync.
 * Errors: sourceChanged when rows or columns came, went or moved since it was read; sheetProtected; mergedCells;
 * columnsNotFree.
 */
export function queueSourceCheck(context: Excel.RequestContext, expected: SourceExpectation): () => void {
  const { sheet, free, writesBeside } = expected;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  if (writesBeside) worksheet.protection.load("protected");
  const checkUnchanged = queueSourceUnchanged(context, expected);
  const beside = free === null ? null : worksheet.getRange(formatZone(free));
  const taken = beside?.getUsedRangeOrNullObject(true).load("address");
  const merged = beside?.getMergedAreasOrNullObject().load("address");
  return () => {
    checkUnchanged();
    if (writesBeside && worksheet.protection.protected) throw new ExcelError("sheetProtected", { sheet });
    if (taken?.isNullObject === false) throw new ExcelError("columnsNotFree", { address: taken.address });
    if (merged?.isNullObject === false)
      throw new ExcelError("mergedCells", { sheet, address: merged.address });
  };
}
