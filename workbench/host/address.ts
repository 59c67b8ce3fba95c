import { helpers, type Zone } from "@odoo/o-spreadsheet";
import { isEntireColumn, isEntireRow, maxColumn, maxRow, onSheet } from "./zones";

/** Addresses in Excel's A1 style. The engine counts letters; what the end of a sheet is it does not know. */

const reference =
  /^(\$?[A-Z]{1,3}\$?\d{1,7}(:\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/i;

/** The zone of an address without a sheet ("B2", "$A$1:C9", "A:C", "2:5"); null when it is none or off the sheet. */
export function parseZone(address: string): Zone | null {
  const text = address.trim();
  if (!reference.test(text)) return null;
  const { top, left, bottom = maxRow, right = maxColumn } = helpers.toUnboundedZone(text);
  const zone = { top, left, bottom, right };
  return onSheet(zone) ? zone : null;
}

/** A zone as "B2", "A1:C9", whole columns as "A:C", whole rows as "2:5". */
export function formatZone(zone: Zone): string {
  const { top, left, bottom, right } = zone;
  if (isEntireColumn(zone)) return `${helpers.numberToLetters(left)}:${helpers.numberToLetters(right)}`;
  if (isEntireRow(zone)) return `${top + 1}:${bottom + 1}`;
  const first = helpers.toXC(left, top);
  const last = helpers.toXC(right, bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as it stands before the "!": quoted when it is not a plain word or could be read as a reference. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeReference = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]\d*|[Cc]\d*|true|false)$/i.test(name);
  return plain && !looksLikeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Parts an address at its "!": the sheet name without quotes (null when there is none) and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const text = address.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1] ?? "", rest: plain[2] ?? "" } : { sheet: null, rest: text };
}
