import type { Zone } from "@odoo/o-spreadsheet";
import { textArgument } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { areasRef, HostRef, rangeRef } from "../../HostRef";
import { absoluteAddress, findZone, rangeArgument } from "../../ranges";
import { isEntireColumn, isEntireRow, maxColumn, maxRow } from "../../zones";
import type { SheetTarget } from "../Targets";

/** The parts of a print name of a sheet, as they are now; none where one of them is gone. */
function partsOf({ sheetId }: SheetTarget, name: string, context: HostContext): Zone[] {
  const item = context.book.names().find((one) => one.scope === sheetId && one.name === name);
  if (!item) return [];
  if (item.zone) return [item.zone];
  try {
    return addressesOf(item.formula.slice(1)).map((part) => findZone(part, sheetId, context).zone);
  } catch {
    return []; // a part is #REF!, or the name is a formula of the user's
  }
}

/** The addresses of a list; a comma in the quoted name of a sheet parts none. */
const addressesOf = (list: string): string[] => list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

function setParts(sheet: SheetTarget, name: string, zones: readonly Zone[], context: HostContext): void {
  const { sheetId } = sheet;
  if (zones.length === 0) {
    context.book.deleteName(name, sheetId);
    return;
  }
  const addresses = zones.map((zone) => absoluteAddress({ sheetId, zone }, context));
  context.book.addName(name, `=${addresses.join(",")}`, { scope: sheetId });
}

/** What is printed of the sheet; null where it is all that stands there. */
export function printArea(sheet: SheetTarget, context: HostContext): HostRef | null {
  const zones = partsOf(sheet, "Print_Area", context);
  return zones.length === 0 ? null : areasRef(sheet.sheetId, zones);
}

/** Sets the print area to a Range, or to addresses with commas between them; "" takes it away. */
export function setPrintArea(sheet: SheetTarget, args: readonly unknown[], context: HostContext): void {
  const areas = args[0] instanceof HostRef ? [args[0]] : addressesOf(textArgument(args, 0));
  const zones = areas.map((_, index) => zoneOn(sheet, areas, index, context));
  setParts(sheet, "Print_Area", zones, context);
}

function zoneOn(sheet: SheetTarget, args: readonly unknown[], index: number, context: HostContext): Zone {
  const { sheetId, zone } = rangeArgument(args, index, sheet.sheetId, context);
  if (sheetId !== sheet.sheetId) throw new HostError("InvalidArgument", "another sheet");
  return zone;
}

type Titles = "rows" | "columns";

/** Columns stand before rows in the name, as Excel writes it. */
const titlesOf = (sheet: SheetTarget, context: HostContext): Record<Titles, Zone | null> => {
  const zones = partsOf(sheet, "Print_Titles", context);
  return { columns: zones.find(isEntireColumn) ?? null, rows: zones.find(isEntireRow) ?? null };
};

/** The rows that are repeated above each page, or the columns at its left; null for none. */
export function titleRange(sheet: SheetTarget, titles: Titles, context: HostContext): HostRef | null {
  const zone = titlesOf(sheet, context)[titles];
  return zone ? rangeRef({ sheetId: sheet.sheetId, zone }) : null;
}

/** Repeats the rows or columns of a range on each page; the address "" takes them away. */
export function setPrintTitles(
  sheet: SheetTarget,
  titles: Titles,
  args: readonly unknown[],
  context: HostContext,
): void {
  const zones = titlesOf(sheet, context);
  zones[titles] = args[0] === "" ? null : wholeLines(zoneOn(sheet, args, 0, context), titles);
  const { columns, rows } = zones;
  setParts(
    sheet,
    "Print_Titles",
    [columns, rows].filter((zone) => zone !== null),
    context,
  );
}

const wholeLines = (zone: Zone, titles: Titles): Zone =>
  titles === "rows" ? { ...zone, left: 0, right: maxColumn } : { ...zone, top: 0, bottom: maxRow };
