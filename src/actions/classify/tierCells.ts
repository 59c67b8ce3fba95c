import { sameRowFormula, type Content } from "../../excel/write/Content";
import { literal } from "../../excel/literal";
import { inSlices } from "../list/inSlices";
import type { SourceTable } from "../sources/SourceTable";
import type { Classification } from "./classifyAccounts";
import { tierNames } from "../../excel/marks/tierColumns";
import type { SheetAddress } from "../../excel/address/parseAddress";
import type { Zone } from "../../excel/address/Zone";
import type { BookMeta } from "../../excel/read/BookMeta";
import { addTableColumnsOp, hiddenNameOp } from "../../excel/write/structureOps";
import type { Anchor } from "../../excel/write/Anchor";
import { cellOps } from "../../excel/write/cellOps";
import type { Neighbour, UndoStep } from "../../excel/undo/UndoStep";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { TierPlace, TierPlaces } from "./tierPlaces";

interface TierContents {
  /** Per data row; null leaves the cell alone. */
  readonly tier: readonly (Content | null)[];
  readonly override: readonly (Content | null)[];
  /** Rows whose tier cell is the user's and stays. */
  readonly kept: readonly number[];
}

/**
 * What goes into the tier and override columns. A tier that was typed over moves to the override column if that is
 * free; a formula of the user's stays. A cell that already holds what it should is left alone.
 */
export async function tierContents(
  table: SourceTable,
  { final, overrides, bad }: Classification,
  before: readonly Content[] | undefined,
  formula: ((row: number) => string) | null,
  signal: AbortSignal | undefined,
): Promise<TierContents> {
  const tier = new Array<Content | null>(table.rows).fill(null);
  const override = new Array<Content | null>(table.rows).fill(null);
  const moves = new Set(overrides.filter(({ typedOver }) => typedOver).map(({ row }) => row));
  const overridden = new Set(overrides.map(({ row }) => row));
  const typedOver = table.own.typedOver ?? { rows: [], formulas: [] };
  const isOursAnyway = (row: number): boolean =>
    table.own.problem != null &&
    (formula === null ? false : sameRowFormula(formula(row), table.own.tierFormulas[row] ?? ""));
  const kept = new Set([
    ...typedOver.formulas.filter((row) => !isOursAnyway(row)),
    ...typedOver.rows.filter((row) => !moves.has(row) && (table.own.problem == null || overridden.has(row))),
  ]);
  const noNumber = new Set(bad);
  await inSlices(
    table.rows,
    (row) => {
      const text = final[row] ?? "";
      if (moves.has(row)) override[row] = literal(text);
      if (kept.has(row)) return;
      const blank = row >= (table.liveRows ?? table.rows) || (noNumber.has(row) && !overridden.has(row));
      const content = formula === null ? (literal(text) ?? "") : blank ? "" : formula(row);
      const now = before?.[row];
      const stays = content === now || (formula !== null && isFormula(now) && sameRowFormula(content, now));
      if (!stays) tier[row] = content;
    },
    signal,
  );
  return { tier, override, kept: [...kept].sort((a, b) => a - b) };
}

function isFormula(content: Content | null | undefined): content is string {
  return typeof content === "string" && content.startsWith("=");
}

interface TierCells {
  readonly number: number;
  /** Per data row: what goes into the tier column; null leaves the cell alone. */
  readonly tier: readonly (Content | null)[];
  /** Per data row: an override that moves here from the tier column; else null. */
  readonly override: readonly (Content | null)[];
  /** What stands in the columns now, per data row; absent for a column that is new. */
  readonly before: ReadonlyMap<string, readonly Content[]>;
  /** What stands right of a table. */
  readonly neighbours: readonly Neighbour[];
  /** Rows whose tier cell is formatted as Text. */
  readonly textRows: ReadonlySet<number>;
}

/**
 * The changes beside the list: columns added to a table where they are missing, the hidden names, then the cells, which are
 * found by them. Beside a range the names go in a request of their own: what is found to have moved then has not yet
 * been written to.
 */
export function tierColumnOps(
  table: SourceTable,
  { zone, places }: TierPlaces,
  columns: TierCells,
  meta: BookMeta,
): WriteOp[] {
  const names = tierNames(columns.number);
  const tableName = table.ref.kind === "table" ? table.ref.name : null;
  const ops: WriteOp[] = [];
  const added = places.filter(({ exists }) => !exists);
  if (tableName !== null && added.length > 0) {
    const headers = added.map(({ header }) => header);
    ops.push(addTableColumnsOp(tableName, zone.columns, headers, columns.neighbours));
  }
  const foreign = firstForeign(table);
  const anchors = [
    { name: names.source, at: zone.column + foreign, header: table.headers[foreign] ?? "" },
    ...places.map(({ role, column, header }) => ({ name: names[role], at: column, header })),
  ];
  for (const { name, at, header } of anchors) {
    const place = meta.names.get(name);
    if (name === names.source ? place !== undefined : standsAt(place, table.sheet, zone.row, at)) continue;
    const cell =
      tableName === null
        ? { sheet: table.sheet, row: zone.row, column: at }
        : { table: tableName, header: table.headers[at - zone.column] ?? header };
    ops.push(hiddenNameOp(name, cell, meta.takenNames.has(name.toLowerCase())));
  }
  const lastName = ops.pop();
  if (lastName !== undefined) ops.push({ ...lastName, endsRequest: tableName === null });
  const cellsOf = ({ role, column: at }: TierPlace, row: number, rows: number): ColumnCells => ({
    sheet: table.sheet,
    zone: { row: zone.row + row, column: at, rows, columns: 1 },
    anchor: { name: names[role], row, column: 0 },
  });
  if (tableName === null)
    for (const place of added) ops.push(...column(cellsOf(place, 0, 1), [literal(place.header)], [""]));
  const blank = (contents: readonly (Content | null)[]) => contents.map((): Content => "");
  for (const place of places) {
    const contents =
      place.role === "tier" ? columns.tier : place.role === "override" ? columns.override : null;
    if (contents === null) continue;
    const before = columns.before.get(place.role) ?? (tableName === null ? blank(contents) : null);
    const textRows = place.role === "tier" ? columns.textRows : new Set<number>();
    const write = tableName === null ? column : tableColumn;
    ops.push(...write(cellsOf(place, 1, zone.rows - 1), contents, before, textRows));
  }
  return ops;
}

/** Cells of one column. */
interface ColumnCells {
  readonly sheet: string;
  readonly zone: Zone;
  readonly anchor: Anchor;
}

/**
 * The cells of a column of a table. A formula that is written there Excel may copy over the whole column, so what is no
 * formula is written after the formulas, and taking it back puts what was no formula back after the formulas.
 */
function tableColumn(
  cells: ColumnCells,
  contents: readonly (Content | null)[],
  before: readonly Content[] | null,
  textRows: ReadonlySet<number>,
): WriteOp[] {
  const only = (wanted: (content: Content, row: number) => boolean, of: readonly (Content | null)[]) =>
    of.map((content, row) => (content !== null && wanted(content, row) ? content : null));
  const formulas = only(isFormula, contents);
  const writesFormulas = formulas.some((content) => content !== null);
  const hadFormulas = before?.some((content) => isFormula(content)) === true;
  if (!writesFormulas && !hadFormulas) return column(cells, contents, before, textRows);
  const after = contents.map((content, row) => content ?? before?.[row] ?? "");
  const exceptions = writesFormulas
    ? only((content) => !isFormula(content), after)
    : only((content) => !isFormula(content), contents);
  const one = (cells: readonly (Content | null)[]) => cells.map((content) => [content]);
  const restoresFormulas = contents.some((content, row) => content !== null && isFormula(before?.[row]));
  const isRestored = (content: Content, row: number): boolean =>
    !isFormula(content) && (restoresFormulas || contents[row] !== null);
  const texts = before === null ? null : only(isRestored, before);
  const step: UndoStep[] =
    texts === null
      ? []
      : [{ kind: "cells", ...cells, contents: one(texts), written: { contents: one(after) } }];
  const former = before === null ? null : only(isFormula, before);
  return [
    { bytes: 0, undo: step, apply: () => undefined },
    ...column(cells, formulas, former, textRows),
    ...column(cells, exceptions, former, textRows),
  ];
}

/** Contents of which the rows are kept: formulas differ in every row. */
const mostShared = 100;

/** `before`: what taking it back puts there, null where it leaves the cell alone; null for a column that is new. */
function column(
  cells: ColumnCells,
  contents: readonly (Content | null)[],
  before: readonly (Content | null)[] | null,
  textRows: ReadonlySet<number> = new Set(),
): WriteOp[] {
  const isText = (row: number): boolean => before === null || textRows.has(row);
  const rowOf = rowsOfOneCell();
  const hasFormats = contents.some((content, row) => isFormula(content) && isText(row));
  const formats = hasFormats
    ? contents.map((content, row) => [isFormula(content) && isText(row) ? "General" : null])
    : undefined;
  return cellOps({
    ...cells,
    contents: contents.map(rowOf),
    ...(formats && { formats }),
    ...(before === null
      ? {}
      : {
          before: {
            contents: contents.map((content, row) => rowOf(content === null ? null : (before[row] ?? null))),
            ...(formats && { formats: formats.map(([format]) => [format == null ? null : "@"]) }),
          },
        }),
  });
}

/** Rows of a column by their contents: those of the same tier are the same row, of which a long list has few. */
function rowsOfOneCell(): (content: Content | null) => readonly [Content | null] {
  const rows = new Map<Content | null, readonly [Content | null]>();
  return (content) => {
    const known = rows.get(content);
    if (known !== undefined) return known;
    const row = [content] as const;
    if (rows.size < mostShared) rows.set(content, row);
    return row;
  };
}

/** Whether a name stands on that cell; one that went astray with cells that were moved is put back. */
function standsAt(place: SheetAddress | undefined, sheet: string, row: number, column: number): boolean {
  return place?.sheet === sheet && place.zone.row === row && place.zone.column === column;
}

/** The first column of the list that is not ours marks it. */
function firstForeign({ own, headers }: SourceTable): number {
  const ours = [own.tier, own.override, own.reason];
  return Math.max(
    0,
    headers.findIndex((_, index) => !ours.includes(index)),
  );
}
