import { formatZone } from "../../address";
import { numberArgument } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { type HostRef, rangeRef } from "../../HostRef";
import type { Members } from "../../Members";
import { rangeArgument } from "../../ranges";
import { columnsOf } from "../../zones";
import { setSheetFilter, sheetFilter } from "../sheet/sheetFilter";
import type { FilterTarget } from "../Targets";
import { clearTableFilters, filterTable, tableCriteria } from "./tableFilters";
import { tableOf } from "./tableParts";

const tableFor = ({ tableId }: FilterTarget, context: HostContext) =>
  tableId === null ? null : tableOf({ id: tableId }, context);

function criteriaOf(filter: FilterTarget, context: HostContext): ReadonlyMap<number, readonly string[]> {
  const table = tableFor(filter, context);
  if (table !== null) return tableCriteria(context.book, table);
  return sheetFilter(context.book, filter.sheetId)?.criteria ?? new Map<number, readonly string[]>();
}

function zoneOf(filter: FilterTarget, context: HostContext) {
  return tableFor(filter, context)?.zone ?? sheetFilter(context.book, filter.sheetId)?.zone ?? null;
}

/** Excel.AutoFilter of a table or of a plain list, as far as filters by values go. */
export const autoFilterMembers: Members<"AutoFilter"> = {
  get: {
    enabled: (filter, context) =>
      tableFor(filter, context)?.showFilter ?? sheetFilter(context.book, filter.sheetId) !== null,
    isDataFiltered: (filter, context) => criteriaOf(filter, context).size > 0,
    criteria(filter, context) {
      const zone = zoneOf(filter, context);
      const criteria = criteriaOf(filter, context);
      return Array.from({ length: zone === null ? 0 : columnsOf(zone) }, (_, column) => {
        const values = criteria.get(column);
        return values === undefined ? null : { filterOn: "Values", values };
      });
    },
  },
  call: {
    /** Without a column the list gets a filter that hides nothing. */
    apply(filter, args, context) {
      const { book } = context;
      assertUnprotected(filter.sheetId, context);
      const { zone } = rangeArgument(args, 0, filter.sheetId, context);
      const column = args[1] == null ? null : numberArgument(args, 1);
      const values = column === null ? null : shownValues(args[2]);
      const table = tableFor(filter, context);
      if (table !== null) {
        if (column !== null) filterTable(book, table, column, values);
        return;
      }
      const before = sheetFilter(book, filter.sheetId);
      const isSame = before !== null && formatZone(before.zone) === formatZone(zone);
      const criteria = new Map(isSame ? before.criteria : []);
      if (column !== null && values !== null) criteria.set(column, values);
      setSheetFilter(book, filter.sheetId, { zone, criteria });
    },
    clearCriteria(filter, _args, context) {
      const { book } = context;
      assertUnprotected(filter.sheetId, context);
      const table = tableFor(filter, context);
      const own = sheetFilter(book, filter.sheetId);
      if (table !== null) clearTableFilters(book, table);
      else if (own !== null) setSheetFilter(book, filter.sheetId, { ...own, criteria: new Map() });
    },
    remove(filter, _args, context) {
      assertUnprotected(filter.sheetId, context);
      if (filter.tableId !== null) throw new HostError("NotImplemented", "the filter of a table");
      setSheetFilter(context.book, filter.sheetId, null);
    },
    getRangeOrNullObject(filter, _args, context): HostRef | null {
      const zone = zoneOf(filter, context);
      return zone === null ? null : rangeRef({ sheetId: filter.sheetId, zone });
    },
  },
};

function shownValues(criteria: unknown): readonly string[] {
  const { filterOn, values } = (criteria ?? {}) as { readonly filterOn?: unknown; readonly values?: unknown };
  if (filterOn !== "Values" || !Array.isArray(values))
    throw new HostError("NotImplemented", "a filter not by values");
  return values.map(String);
}
