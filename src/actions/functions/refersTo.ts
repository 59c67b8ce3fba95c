import { parseAddress } from "../../excel/address/parseAddress";
import { zoneHas } from "../../excel/address/zoneHas";
import type { CellPlace } from "../list/messages";
import { splitFormula } from "./splitFormula";

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const lines = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const reference = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])(?:([\p{L}_][\p{L}\p{N}_.]*)!)?(${cell}:${cell}|${lines}|${cell})(?![\p{L}\p{N}_.(!])`,
  "giu",
);
const lastRow = 1_048_576;
const lastColumn = "XFD";

/**
 * Whether a formula in a cell would refer to that very cell, by an A1 reference of any size; such a formula is
 * circular. References without a sheet are to the cell's own sheet. Names and table columns are not looked up.
 */
export function refersTo(formula: string, target: CellPlace): boolean {
  const place = parseAddress(target.address);
  if (place === null) return false;
  const { row, column } = place.zone;
  const parts = splitFormula(formula);
  return parts.some(({ kind, text }, part) => {
    if (kind !== "code") return false;
    const before = text.startsWith("!") ? parts[part - 1] : undefined;
    const quoted = before?.kind === "sheet" ? before.text.slice(1, -1).replaceAll("''", "'") : undefined;
    return [...text.matchAll(reference)].some(({ index, 1: named, 2: address = "" }) => {
      const sheet = named ?? (index === 1 ? quoted : undefined) ?? target.sheet;
      const zone = parseAddress(asCells(address))?.zone;
      return (
        zone !== undefined && sheet.toLowerCase() === target.sheet.toLowerCase() && zoneHas(zone, row, column)
      );
    });
  });
}

/** "A:C" as "A1:C1048576", "2:5" as "A2:XFD5"; other addresses as they are. */
function asCells(address: string): string {
  const [first = "", last = ""] = address.replaceAll("$", "").split(":");
  if (/^[A-Z]+$/i.test(first)) return `${first}1:${last}${lastRow}`;
  return /^\d+$/.test(first) ? `A${first}:${lastColumn}${last}` : address;
}
