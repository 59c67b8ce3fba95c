import type { BookTable } from "../../../engine/book/bookTables";
import { flagArgument, numberArgument } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { existing, type HostRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import { rangeArgument } from "../../ranges";
import { contains, intersect } from "../../zones";
import type { TableScope } from "../Targets";

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
  return table ? ref("Table", { id: table.id }) : null;
}

/** Excel.TableCollection and Excel.TableScopedCollection. */
export const tableCollectionMembers: Members<"TableCollection"> = {
  get: { count: (scope, context) => tablesOf(scope, context).length },
  items: (scope, context) => tablesOf(scope, context).map((table) => ref("Table", { id: table.id })),
  item: (scope, key, context) => existing(find(scope, key, context), `table ${String(key)}`),
  call: {
    add(scope, args, context) {
      const { book } = context;
      const home = scope.sheetId ?? book.activeSheetId();
      const { sheetId, zone } = rangeArgument(args, 0, home, context);
      assertUnprotected(sheetId, context);
      const hasHeaders = flagArgument(args, 1);
      const whole = hasHeaders ? zone : { ...zone, bottom: zone.bottom + 1 };
      if (book.tables().some((table) => table.sheetId === sheetId && intersect(table.zone, whole))) {
        throw new HostError("InvalidOperation", "a table cannot overlap another table");
      }
      return ref("Table", { id: book.addTable(sheetId, zone, hasHeaders).id });
    },
    getCount: (scope, _args, context) => tablesOf(scope, context).length,
    getFirst: (scope, _args, context) => existing(scopeItem(scope, 0, context), "table first"),
    getItem: (scope, args, context) => existing(find(scope, args[0], context), `table ${String(args[0])}`),
    getItemAt: (scope, args, context) =>
      existing(scopeItem(scope, numberArgument(args, 0), context), `table ${String(args[0])}`),
    getItemOrNullObject: (scope, args, context) => find(scope, args[0], context),
  },
};

function scopeItem(scope: TableScope, index: number, context: HostContext): HostRef | null {
  const table = tablesOf(scope, context)[index];
  return table ? ref("Table", { id: table.id }) : null;
}
