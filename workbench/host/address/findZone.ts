import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { MAX_COLUMN, MAX_ROW, type SheetZone, type Zone } from "../Zone";
import { parseZone } from "./parseZone";
import { splitSheet } from "./splitSheet";

/**
 * The range that an address means: A1 style, with or without sheet, a defined name, a table name, or a table with a
 * column ("Sales[Amount]", "Sales[#All]"). `home` is the sheet for addresses that name none. InvalidArgument else.
 */
export function findZone(address: string, home: string, context: HostContext): SheetZone {
  const { sheet, rest } = splitSheet(address);
  const sheetId = sheet === null ? home : context.book.sheetByName(sheet)?.id;
  if (sheetId === undefined) throw new HostError("InvalidArgument", address);
  if (rest === "") return { sheetId, zone: { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COLUMN } };
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
  const match = /^([^[\]]+)(?:\[(.*)\])?$/s.exec(text);
  const wanted = match?.[1]?.toLowerCase();
  const table = book.tables().find((item) => item.name.toLowerCase() === wanted);
  if (!match || !table) return null;
  const body: Zone = {
    ...table.zone,
    top: table.zone.top + (table.hasHeaders ? 1 : 0),
    bottom: table.zone.bottom - (table.totals ? 1 : 0),
  };
  const part = match[2];
  if (part === undefined || part === "" || /^#data$/i.test(part))
    return { sheetId: table.sheetId, zone: body };
  if (/^#all$/i.test(part)) return { sheetId: table.sheetId, zone: table.zone };
  if (/^#headers$/i.test(part))
    return { sheetId: table.sheetId, zone: { ...table.zone, bottom: table.zone.top } };
  const column = table.columns.findIndex((name) => name.toLowerCase() === part.toLowerCase());
  if (column < 0) return null;
  const left = table.zone.left + column;
  return { sheetId: table.sheetId, zone: { ...body, left, right: left } };
}
