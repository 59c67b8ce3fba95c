import { bindList, isEmptyRow } from "./bindList";
import type { PlanCell, PlanRow, PlanSection } from "./PlanTab";
import { planSectionIds } from "./PlanField";
import type { NowRow, ReadTab } from "./readTab";
import { type RowMark, rowMark } from "./rowMark";

/** One row of the tab as it will be. */
export interface Slot {
  /** Where it stands now; null for a row to be inserted. */
  readonly from: NowRow | null;
  /** Its mark as it is now, after looking where rows have gone. */
  readonly mark: RowMark | null;
  /** What it should hold; null when it is left alone. */
  readonly wanted: PlanRow | null;
  /** What to write in a row whose key is gone from the source. */
  readonly gone: PlanCell | null;
}

const order: readonly string[] = ["top", ...planSectionIds, "end"];

/**
 * Finds a place for everything wanted: rows that are there stay where they are, new rows of a list go to its spare
 * rows and then below them, sections that are missing go before the next one. Nothing is moved or removed.
 */
export function arrangeTab({ rows, at }: ReadTab, sections: readonly PlanSection[]): Slot[] {
  const slots = new Map<NowRow, Slot>(
    rows.map((from) => [from, { from, mark: from.mark, wanted: null, gone: null }]),
  );
  const inserted = new Map<number, PlanRow[]>();
  const insert = (index: number, added: readonly PlanRow[]) =>
    inserted.set(index, [...(inserted.get(index) ?? []), ...added]);

  for (const section of sections) {
    const present = rows.filter(({ mark }) => mark !== null && rowMark.sectionOf(mark.id) === section.id);
    if (present.length === 0) {
      if (rows.length === 0 || (section.id !== "top" && section.id !== "end"))
        insert(placeOf(section.id, rows), allRows(section));
      continue;
    }
    const byId = new Map(present.map((row) => [row.mark?.id, row]));
    for (const wanted of [...section.before, ...section.after]) {
      const from = byId.get(wanted.id);
      if (from) slots.set(from, { from, mark: from.mark, wanted, gone: null });
    }
    if (section.list?.rows) arrangeList(section, section.list.rows, present);
  }
  const made = (index: number) =>
    (inserted.get(index) ?? []).map((wanted): Slot => ({ from: null, mark: null, wanted, gone: null }));
  return [...rows.flatMap((row) => [...made(row.index), slots.get(row) as Slot]), ...made(rows.length)];

  function arrangeList(
    section: PlanSection,
    wantedRows: readonly PlanRow[],
    present: readonly NowRow[],
  ): void {
    const list = section.list as NonNullable<PlanSection["list"]>;
    const area = present.filter(
      ({ mark }) => mark !== null && (rowMark.isKeyed(mark.id) || rowMark.isSpare(mark.id)),
    );
    const identity = list.spareCells.flatMap(({ identity: isKey, column }) => {
      const index = isKey ? at.get(column) : undefined;
      return index === undefined ? [] : [{ index, column }];
    });
    const marks = bindList(
      area,
      identity.map(({ index }) => index),
      identity.map(({ column }) => column),
    );
    const wanted = new Map(wantedRows.map((row) => [row.id, row]));
    const spare: NowRow[] = [];
    for (const from of area) {
      const mark = marks.get(from) ?? null;
      const row = mark ? (wanted.get(mark.id) ?? null) : null;
      if (mark) wanted.delete(mark.id);
      if (mark && rowMark.isSpare(mark.id) && isEmptyRow(from)) spare.push(from);
      const gone = mark && row === null && rowMark.isKeyed(mark.id) ? list.gone : null;
      slots.set(from, { from, mark, wanted: row, gone });
    }
    const left = [...wanted.values()];
    for (const from of spare) {
      const row = left.shift();
      if (row === undefined) break;
      slots.set(from, { from, mark: marks.get(from) ?? null, wanted: row, gone: null });
    }
    if (left.length === 0) return;
    const last = area.at(-1) ?? present.find(({ mark }) => mark?.id === `${section.id}.head`) ?? present[0];
    const highest = Math.max(0, ...[...marks.values()].map((mark) => spareNumber(mark?.id ?? "")));
    insert((last?.index ?? 0) + 1, [...left, ...spareRows(section, list.spare, highest)]);
  }
}

function placeOf(section: string, rows: readonly NowRow[]): number {
  const later = order.slice(order.indexOf(section) + 1);
  const next = rows.find(({ mark }) => mark !== null && later.includes(rowMark.sectionOf(mark.id)));
  return next?.index ?? Math.max(0, rows.length - 1);
}

function allRows(section: PlanSection): PlanRow[] {
  const { before, list, after } = section;
  if (list === null) return [...before, ...after];
  const filled = list.rows ?? [];
  const spare = Math.max(list.spare, list.atLeast - filled.length);
  return [...before, ...filled, ...spareRows(section, spare, 0), ...after];
}

function spareRows({ id, list }: PlanSection, count: number, highest: number): PlanRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${id}.free${highest + index + 1}`,
    kind: "list",
    cells: list?.spareCells ?? [],
  }));
}

function spareNumber(id: string): number {
  return Number(/\.free(\d+)$/.exec(id)?.[1] ?? 0);
}
