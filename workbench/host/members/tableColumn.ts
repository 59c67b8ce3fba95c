import { textValue } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostType } from "../HostType";
import type { SheetZone } from "../Zone";
import { removeTableColumn } from "../sheet/tableParts";
import { rangeRef, rangeType } from "./range";
import { bodyZone, type TableTarget, tableOf } from "./table";

interface ColumnTarget {
  readonly table: TableTarget;
  /** 1-based position. */
  readonly id: number;
}

function partOf(
  { table, id }: ColumnTarget,
  which: "all" | "body" | "header" | "total",
  context: HostContext,
): SheetZone {
  const found = tableOf(table, context);
  const left = found.zone.left + id - 1;
  if (id > found.columns.length) throw new HostError("ItemNotFound", "column");
  if (which === "header" && !found.hasHeaders) throw new HostError("ItemNotFound", "header row");
  if (which === "total" && !found.totals) throw new HostError("ItemNotFound", "total row");
  const rows = {
    all: found.zone,
    body: bodyZone(found),
    header: { ...found.zone, bottom: found.zone.top },
    total: { ...found.zone, top: found.zone.bottom },
  }[which];
  return { sheetId: found.sheetId, zone: { ...rows, left, right: left } };
}

/** Excel.TableColumn. */
export const tableColumnType: HostType<ColumnTarget> = defineType<ColumnTarget>("TableColumn", {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    index: ({ id }) => id - 1,
    name: ({ table, id }, context) => tableOf(table, context).columns[id - 1],
    values(column, context) {
      const { sheetId, zone } = partOf(column, "all", context);
      return context.book.readValues(sheetId, zone);
    },
  },
  set: {
    name(column, value, context) {
      const { sheetId, zone } = partOf(column, "header", context);
      context.book.write(sheetId, zone, { formulas: [[textValue(value)]] });
    },
    values: (column, value, context) =>
      rangeType(partOf(column, "all", context)).set("values", value, context),
  },
  call: {
    getRange: (column, _args, context) => rangeRef(partOf(column, "all", context)),
    getDataBodyRange: (column, _args, context) => rangeRef(partOf(column, "body", context)),
    getHeaderRowRange: (column, _args, context) => rangeRef(partOf(column, "header", context)),
    getTotalRowRange: (column, _args, context) => rangeRef(partOf(column, "total", context)),
    delete({ table, id }, _args, context) {
      assertUnprotected(tableOf(table, context).sheetId, context);
      removeTableColumn(context.book, table.id, id - 1);
    },
  },
});
