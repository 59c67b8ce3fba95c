import { tierNames } from "../../excel/marks/tierNames";
import type { Zone } from "../../excel/address/Zone";
import { literal } from "../../excel/literal";
import type { BookMeta } from "../../excel/read/BookMeta";
import { addTableColumnOp } from "../../excel/write/addTableColumnOp";
import { cellOps } from "../../excel/write/cellOps";
import type { Content } from "../../excel/write/Content";
import { hiddenNameOp } from "../../excel/write/hiddenNameOp";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { SourceTable } from "../sources/SourceTable";
import type { TierPlace, TierPlaces } from "./tierPlaces";

export interface TierColumns {
  readonly number: number;
  /** Per data row: what goes into the tier column; null leaves the cell alone. */
  readonly tier: readonly (Content | null)[];
  /** Per data row: an override that moves here from the tier column; else null. */
  readonly override: readonly (Content | null)[];
  /** What stands in the columns now, per data row; absent for a column that is new. */
  readonly before: ReadonlyMap<string, readonly Content[]>;
}

/** The changes beside the list: columns added where they are missing, then their cells, then the hidden names. */
export function tierColumnOps(
  table: SourceTable,
  { zone, places }: TierPlaces,
  columns: TierColumns,
  meta: BookMeta,
): WriteOp[] {
  const names = tierNames(columns.number);
  const tableName = table.ref.kind === "table" ? table.ref.name : null;
  const ops: WriteOp[] = [];
  for (const place of places) {
    if (!place.exists && tableName !== null) ops.push(addTableColumnOp(tableName, place.header));
    else if (!place.exists)
      ops.push(...column(table.sheet, { ...zone, rows: 1 }, place, [literal(place.header)], [""]));
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
  const target: Zone = { ...zone, column: place.column, columns: 1 };
  return cellOps({
    sheet,
    zone: target,
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
