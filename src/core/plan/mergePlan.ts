import type { Cell } from "../cells/Cell";
import { columnLetters } from "../cells/columnLetters";
import { arrangeTab, type Slot } from "./arrangeTab";
import { fingerprint } from "./fingerprint";
import type { PlanColumn } from "./PlanField";
import { planFormula } from "./planFormula";
import type { PlanCell, PlanFormula, PlanReference, PlanRow, PlanSection, TabNow } from "./PlanTab";
import { printOf, type ReadTab, readTab } from "./readTab";
import { rowMark } from "./rowMark";

/** A row of the block, from 0: where it will be, and where it is now (null: it will be inserted). */
interface RowPlace {
  readonly row: number;
  readonly from: number | null;
}

export interface PlanWrite extends RowPlace {
  readonly column: number;
  /** Null clears the cell. */
  readonly value: Cell | { readonly formula: string };
}

export interface PlanMerge {
  /** Rows to insert, top first; `row` counts those inserted before. None when there is no tab yet. */
  readonly inserts: readonly { readonly row: number; readonly count: number }[];
  readonly writes: readonly PlanWrite[];
  /** Rows that are new and want their looks. */
  readonly made: readonly { readonly row: number; readonly wanted: PlanRow }[];
  /** The user's cells, as they will stand. */
  readonly kept: readonly { readonly row: number; readonly column: number }[];
  readonly rows: number;
  readonly at: ReadonlyMap<PlanColumn, number>;
}

/**
 * The changes that bring a tab up to date: what we wrote last (by the fingerprints in the rows' marks), what is there
 * now and what is wanted, three-way. A cell that still is as we wrote it takes the new figure; any other is the user's
 * and stays. Cells to type in are written when their row is made and never again.
 */
export function mergePlan(now: TabNow, sections: readonly PlanSection[]): PlanMerge {
  const tab = readTab(now);
  const slots = arrangeTab(tab, sections);
  const places = placesOf(slots);
  const address = ({ row, column }: PlanReference) =>
    cellAddress(now.row + (places.rowOf(row) ?? 0), now.column + (tab.at.get(column) ?? 0));
  const print = (value: PlanCell["value"]): string =>
    isFormula(value)
      ? fingerprint(`f${planFormula.keyOf(value, ({ row }) => places.idOf(row))}`)
      : printOf(value, (text) => text);
  const writes: PlanWrite[] = [];
  const kept: { row: number; column: number }[] = [];

  slots.forEach((slot, row) => {
    const from = slot.from?.index ?? null;
    const prints = new Map(slot.mark?.prints);
    const done = new Set<number>();
    for (const cell of cellsOf(slot)) {
      const column = tab.at.get(cell.column);
      if (column === undefined || (cell.by === "user" && slot.from !== null)) continue;
      const want = print(cell.value);
      const there = slot.from?.prints[column] ?? "";
      if (there !== want && there !== (prints.get(cell.column) ?? "")) continue;
      done.add(column);
      prints.set(cell.column, want);
      if (there === want) continue;
      const value = isFormula(cell.value) ? { formula: planFormula.text(cell.value, address) } : cell.value;
      writes.push({ row, from, column, value });
    }
    kept.push(...keptColumns(slot, tab, done).map((column) => ({ row, column })));
    const id = slot.wanted?.id ?? slot.mark?.id;
    const text = id === undefined ? null : rowMark.encode({ id, prints });
    const had = slot.from?.cells[0] ?? null;
    const wasOurs = slot.from !== null && slot.from.mark !== null;
    if (text !== null ? text !== had : wasOurs) writes.push({ row, from, column: 0, value: text });
  });
  return {
    inserts: now.rows.length === 0 ? [] : insertsOf(slots),
    writes,
    made: slots.flatMap(({ from, wanted }, row) => (from === null && wanted ? [{ row, wanted }] : [])),
    kept,
    rows: slots.length,
    at: tab.at,
  };
}

function cellsOf({ wanted, gone }: Slot): readonly PlanCell[] {
  return wanted?.cells ?? (gone ? [gone] : []);
}

const isFormula = (value: PlanCell["value"]): value is PlanFormula =>
  typeof value === "object" && value !== null && "formula" in value;

/** Columns of a row where there is something that we did not write, or where the user removed what we wrote. */
function keptColumns({ from, mark }: Slot, { at }: ReadTab, done: ReadonlySet<number>): number[] {
  if (from === null || mark?.id === "top.columns") return [];
  const wrote = new Map([...(mark?.prints ?? [])].map(([column, print]) => [at.get(column), print]));
  return from.prints.flatMap((print, column) =>
    column === 0 || done.has(column) || print === (wrote.get(column) ?? "") ? [] : [column],
  );
}

/** Where each marked row will be; "contacts.list" stands for the first row of that list. */
function placesOf(slots: readonly Slot[]) {
  const rows = new Map<string, number>();
  const firsts = new Map<string, string>();
  slots.forEach(({ wanted, mark }, row) => {
    const id = wanted?.id ?? mark?.id;
    if (id === undefined) return;
    rows.set(id, row);
    const alias = `${rowMark.sectionOf(id)}.list`;
    if (!firsts.has(alias) && (rowMark.isKeyed(id) || rowMark.isSpare(id))) firsts.set(alias, id);
  });
  const idOf = (id: string) => firsts.get(id) ?? id;
  return { idOf, rowOf: (id: string) => rows.get(idOf(id)) };
}

function insertsOf(slots: readonly Slot[]): { row: number; count: number }[] {
  const inserts: { row: number; count: number }[] = [];
  slots.forEach(({ from }, row) => {
    if (from !== null) return;
    const last = inserts.at(-1);
    if (last && last.row + last.count === row) last.count++;
    else inserts.push({ row, count: 1 });
  });
  return inserts;
}

function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
