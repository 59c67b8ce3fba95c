import type { SheetZone } from "../read/readZones";
import { literal } from "../literal";
import { cellOps } from "../write/cellOps";
import { type Content, contentOf, sameContent } from "../write/Content";
import type { Rescue, WriteOp } from "../write/WriteOp";
import type { TableNow } from "./findTargets";
import { movedBy, neighbourZone, shrinkTable, type TableStep } from "./tableGrowth";
import type { StepOf } from "./UndoStep";

type Cells = readonly (readonly Content[])[];

/** What must be read to take a table step back; see tableChanges. */
export function tableZones(
  step: TableStep,
  table: TableNow,
): Record<"beside" | "rows", SheetZone | null> & Record<"headers", readonly SheetZone[]> {
  const { sheet, zone } = table;
  const at = (part: SheetZone["zone"] | null): SheetZone | null => part && { sheet, zone: part };
  const beside = at(neighbourZone(step, table));
  if (step.kind === "removeTableRows") {
    const last = zone.rows - (table.hasTotals ? 1 : 0);
    const rows = Math.min(step.contents.length, last - step.before);
    return {
      beside,
      rows: at(rows > 0 ? { ...zone, row: zone.row + step.before, rows } : null),
      headers: [],
    };
  }
  const headers = leftHeaders(step, table).map(({ column }) => ({
    sheet,
    zone: { row: zone.row, column, rows: 1, columns: 1 },
  }));
  return { beside, rows: null, headers };
}

/** Columns that have left the table; a header may still stand where it was. */
function leftHeaders({ headers, before }: StepOf<"removeTableColumns">, table: TableNow) {
  return headers.flatMap((header, index) => {
    const place = before + index;
    const column = table.zone.column + place;
    return table.headers.includes(header) || place < table.headers.length ? [] : [{ header, column }];
  });
}

interface TableReading {
  readonly beside: Cells;
  readonly rows: Cells;
  readonly headers: readonly Cells[];
  /** Of columns: what those hold, by their places in the table, that hold nothing of the user's. */
  readonly places: ReadonlyMap<number, Cells>;
}

/** The changes that take rows or columns of ours out of a table again, and how many cells of the rows were typed in. */
export function tableChanges(
  step: TableStep,
  table: TableNow,
  now: TableReading,
): { readonly ops: readonly WriteOp[]; readonly typed: number } {
  const moved = step.neighbours.length === 0 ? 0 : movedBy(step, now.beside);
  const rows = step.kind === "removeTableRows" ? ownRows(step, now.rows) : null;
  const places = rows?.places ?? [...now.places.keys()];
  const ops: WriteOp[] = [];
  if (places.length > 0)
    ops.push({
      bytes: 1000 * places.length,
      actions: 12 * places.length,
      undo: [],
      ...(step.kind === "removeTableColumns" ? { lookAhead: () => queueColumnsBack(table, now.places) } : {}),
      apply: () => shrinkTable(step, table, places, moved),
    });
  if (step.kind === "removeTableColumns") ops.push(...leftOvers(step, table, now.headers));
  return { ops, typed: rows?.typed ?? 0 };
}

/**
 * Queues a look at columns that are about to go, of which is known what they hold. What somebody has typed there since
 * comes back in columns of the same names at the end of the table.
 */
function queueColumnsBack({ item, headers }: TableNow, places: ReadonlyMap<number, Cells>): () => Rescue {
  const columns = [...places].map(([place, held]) => ({
    ...{ header: headers[place] ?? "", held },
    range: item.columns.getItemAt(place).getDataBodyRange().load("formulas,values"),
  }));
  return () => {
    const typed = columns.map(({ header, held, range }) => {
      const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
      if (values.length !== held.length) return { header, cells: [] };
      const cells = held.flatMap(([before = ""], row) => {
        const content = contentOf(formulas[row]?.[0], values[row]?.[0]);
        return content === "" || sameContent(content, before) ? [] : [{ row, content }];
      });
      return { header, cells };
    });
    return {
      cells: typed.reduce((sum, { cells }) => sum + cells.length, 0),
      apply() {
        for (const { header, cells } of typed.filter(({ cells: { length } }) => length > 0)) {
          const body = item.columns.add(-1, undefined, header).getDataBodyRange();
          for (const { row, content } of cells) body.getCell(row, 0).formulas = [[content]];
        }
      },
    };
  };
}

/** Which of the rows stand as they were added, and how many cells of those that do not were typed over. */
function ownRows(
  { before, contents }: StepOf<"removeTableRows">,
  now: Cells,
): { readonly places: number[]; readonly typed: number } {
  const places: number[] = [];
  let typed = 0;
  contents.forEach((cells, index) => {
    const row = now[index];
    if (row === undefined) return;
    const differing = cells.filter((cell, column) => !sameContent(cell, row[column] ?? "")).length;
    if (differing === 0) places.push(before + index);
    else if (differing < cells.length) typed += differing;
  });
  return { places, typed };
}

function leftOvers(step: StepOf<"removeTableColumns">, table: TableNow, now: readonly Cells[]): WriteOp[] {
  return leftHeaders(step, table).flatMap(({ header, column }, index) => {
    const content = now[index]?.[0]?.[0] ?? "";
    if (content === "" || !sameContent(content, literal(header) ?? "")) return [];
    const zone = { row: table.zone.row, column, rows: 1, columns: 1 };
    return cellOps({ sheet: table.sheet, zone, contents: [[""]] });
  });
}
