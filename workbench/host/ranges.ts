import type { Zone } from "@odoo/o-spreadsheet";
import type { BookTable } from "../engine/book/bookTables";
import { formatZone, parseZone, quoteSheetName, splitSheet } from "./address";
import { textArgument } from "./arguments";
import { type HostContext, sheetOf } from "./HostContext";
import { HostError } from "./HostError";
import { HostRef } from "./HostRef";
import { isEntireColumn, isEntireRow, type SheetZone, wholeSheet } from "./zones";

/** An argument that is a Range or an address; `home` is the sheet for addresses that name none. */
export function rangeArgument(
  args: readonly unknown[],
  index: number,
  home: string,
  context: HostContext,
): SheetZone {
  const arg = args[index];
  return arg instanceof HostRef ? arg.as("Range") : findZone(textArgument(args, index), home, context);
}

/**
 * The range that an address means: A1 style, with or without sheet, a defined name, a table name, or a table with a
 * column ("Sales[Amount]", "Sales[#All]"). InvalidArgument else.
 */
export function findZone(address: string, home: string, context: HostContext): SheetZone {
  const { sheet, rest } = splitSheet(address);
  const sheetId = sheet === null ? home : context.book.sheetByName(sheet)?.id;
  if (sheetId === undefined) throw new HostError("InvalidArgument", address);
  if (rest === "") return { sheetId, zone: wholeSheet };
  const zone = parseZone(rest);
  if (zone) return { sheetId, zone };
  const named = findName(rest, sheetId, context) ?? findTablePart(rest, context);
  if (!named) throw new HostError("InvalidArgument", address);
  return named;
}

function findName(text: string, sheetId: string, { book }: HostContext): SheetZone | null {
  const wanted = text.toLowerCase();
  const same = book.names().filter((item) => item.name.toLowerCase() === wanted);
  const item = same.find((name) => name.scope === sheetId) ?? same.find((name) => name.scope === null);
  return item?.zone && item.sheetId !== null ? { sheetId: item.sheetId, zone: item.zone } : null;
}

function findTablePart(text: string, { book }: HostContext): SheetZone | null {
  const [, name, part = ""] = /^([^[\]]+)(?:\[(.*)\])?$/s.exec(text) ?? [];
  const table = book.tables().find((item) => item.name.toLowerCase() === name?.toLowerCase());
  if (!table) return null;
  const { sheetId, zone } = table;
  switch (part.toLowerCase()) {
    case "":
    case "#data":
      return { sheetId, zone: bodyZone(table) };
    case "#all":
      return { sheetId, zone };
    case "#headers":
      return { sheetId, zone: { ...zone, bottom: zone.top } };
  }
  const column = table.columns.findIndex((header) => header.toLowerCase() === part.toLowerCase());
  if (column < 0) return null;
  const left = zone.left + column;
  return { sheetId, zone: { ...bodyZone(table), left, right: left } };
}

/** The rows of a table between its header and its totals. */
export const bodyZone = ({ zone, hasHeaders, totals }: BookTable): Zone => ({
  ...zone,
  top: zone.top + (hasHeaders ? 1 : 0),
  bottom: zone.bottom - (totals ? 1 : 0),
});

/** The address of a range with its sheet, as Excel's `range.address`: "Sheet1!A1:C9". */
export function fullAddress({ sheetId, zone }: SheetZone, context: HostContext): string {
  const local = isEntireColumn(zone) && isEntireRow(zone) ? `1:${wholeSheet.bottom + 1}` : formatZone(zone);
  return `${quoteSheetName(sheetOf(sheetId, context).name)}!${local}`;
}

/** A range as a defined name holds it: "Sheet1!$A$1:$C$9". */
export function absoluteAddress({ sheetId, zone }: SheetZone, context: HostContext): string {
  const local = formatZone(zone).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quoteSheetName(sheetOf(sheetId, context).name)}!${local}`;
}
