import { findZone } from "../address/findZone";
import { flagArgument, numberArgument, textArgument } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { BookTable } from "../../engine/book/bookTables";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef, type HostType, isHostRef } from "../HostType";
import { contains, intersect } from "../ranges/zoneMath";
import type { SheetZone } from "../Zone";
import { rangeType } from "./range";
import { tableType } from "./table";

/** The tables of the workbook, of one sheet, or of a range (wholly or partly inside it). */
export interface TableScope {
  readonly sheetId: string | null;
  readonly within?: SheetZone;
  readonly fully?: boolean;
}

function tablesOf({ sheetId, within, fully }: TableScope, { book }: HostContext): readonly BookTable[] {
  return book.tables().filter((table) => {
    if (sheetId !== null && table.sheetId !== sheetId) return false;
    if (!within) return true;
    if (table.sheetId !== within.sheetId) return false;
    return fully ? contains(within.zone, table.zone) : intersect(within.zone, table.zone) !== null;
  });
}

function find(scope: TableScope, key: unknown, context: HostContext): HostRef | null {
  const wanted = String(key).toLowerCase();
  const table = tablesOf(scope, context).find(
    (item) => item.name.toLowerCase() === wanted || item.id === String(key),
  );
  return table ? tableType({ id: table.id }) : null;
}

const orNotFound = (ref: HostRef | null, key: unknown): HostRef => {
  if (!ref) throw new HostError("ItemNotFound", `table ${String(key)}`);
  return ref;
};

/** Excel.TableCollection and Excel.TableScopedCollection. */
export const tableCollectionType: HostType<TableScope> = defineType<TableScope>("TableCollection", {
  get: { count: (scope, context) => tablesOf(scope, context).length },
  items: (scope, context) => tablesOf(scope, context).map((table) => tableType({ id: table.id })),
  item: (scope, key, context) => orNotFound(find(scope, key, context), key),
  call: {
    add(scope, args, context) {
      const { book } = context;
      const arg = args[0];
      const home = scope.sheetId ?? book.activeSheetId();
      const { sheetId, zone } = isHostRef(arg)
        ? arg.targetOf(rangeType)
        : findZone(textArgument(args, 0), home, context);
      assertUnprotected(sheetId, context);
      const hasHeaders = flagArgument(args, 1);
      const whole = hasHeaders ? zone : { ...zone, bottom: zone.bottom + 1 };
      if (book.tables().some((table) => table.sheetId === sheetId && intersect(table.zone, whole))) {
        throw new HostError("InvalidOperation", "a table cannot overlap another table");
      }
      return tableType({ id: book.addTable(sheetId, zone, hasHeaders).id });
    },
    getCount: (scope, _args, context) => tablesOf(scope, context).length,
    getFirst: (scope, _args, context) => orNotFound(scopeItem(scope, 0, context), "first"),
    getItem: (scope, args, context) => orNotFound(find(scope, args[0], context), args[0]),
    getItemAt: (scope, args, context) =>
      orNotFound(scopeItem(scope, numberArgument(args, 0), context), args[0]),
    getItemOrNullObject: (scope, args, context) => find(scope, args[0], context),
  },
});

function scopeItem(scope: TableScope, index: number, context: HostContext): HostRef | null {
  const table = tablesOf(scope, context)[index];
  return table ? tableType({ id: table.id }) : null;
}
