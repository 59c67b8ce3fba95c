import { sameRowFormula, type Content } from "../../excel/write/Content";
import { literal } from "../../excel/literal";
import { inSlices } from "../list/inSlices";
import type { SourceTable } from "../sources/SourceTable";
import type { Classification } from "./classifyAccounts";
import { tierNames } from "../../excel/marks/tierColumns";
import type { Zone } from "../../excel/address/Zone";
import type { BookMeta } from "../../excel/read/BookMeta";
import { addTableColumnsOp, hiddenNameOp } from "../../excel/write/structureOps";
import { cellOps } from "../../excel/write/cellOps";
import type { Neighbour } from "../../excel/undo/UndoStep";
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
      const blank = noNumber.has(row) && !overridden.has(row);
      const content = formula === null ? (literal(text) ?? "") : blank ? "" : formula(row);
      const now = before?.[row];
      const stays =
        content === now ||
        (formula !== null && now !== undefined && now !== "" && sameRowFormula(content, now));
      if (!stays) tier[row] = content;
    },
    signal,
  );
  return { tier, override, kept: [...kept].sort((a, b) => a - b) };
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
}

/** The changes beside the list: columns added where they are missing, then their cells, then the hidden names. */
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
  if (tableName === null)
    for (const place of added)
      ops.push(...column(table.sheet, { ...zone, rows: 1 }, place, [literal(place.header)], [""]));
  else if (added.length > 0) {
    const headers = added.map(({ header }) => header);
    ops.push(addTableColumnsOp(tableName, zone.columns, headers, columns.neighbours));
  }
  const body: Zone = { ...zone, row: zone.row + 1, rows: zone.rows - 1 };
  const blank = (contents: readonly (Content | null)[]) => contents.map((): Content => "");
  for (const place of places) {
    const contents =
      place.role === "tier" ? columns.tier : place.role === "override" ? columns.override : null;
    if (contents === null) continue;
    const before = columns.before.get(place.role) ?? (tableName === null ? blank(contents) : null);
    ops.push(...column(table.sheet, body, place, contents, before));
  }
  const anchors = [{ name: names.source, at: zone.column + firstForeign(table) }];
  for (const { role, column: at } of places) anchors.push({ name: names[role], at });
  for (const { name, at } of anchors) {
    if (meta.names.has(name)) continue;
    ops.push(
      hiddenNameOp(name, table.sheet, { row: zone.row, column: at }, meta.takenNames.has(name.toLowerCase())),
    );
  }
  return ops;
}

function column(
  sheet: string,
  zone: Zone,
  place: TierPlace,
  contents: readonly (Content | null)[],
  before: readonly Content[] | null,
): WriteOp[] {
  const ownZone: Zone = { ...zone, column: place.column, columns: 1 };
  return cellOps({
    sheet,
    zone: ownZone,
    contents: contents.map((content) => [content]),
    ...(before === null
      ? {}
      : {
          before: {
            contents: contents.map((content, row) => [content === null ? null : (before[row] ?? "")]),
          },
        }),
  });
}

/** The first column of the list that is not ours marks it. */
function firstForeign({ own, headers }: SourceTable): number {
  const ours = [own.tier, own.override, own.reason];
  return Math.max(
    0,
    headers.findIndex((_, index) => !ours.includes(index)),
  );
}
