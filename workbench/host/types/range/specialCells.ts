import type { Zone } from "@odoo/o-spreadsheet";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { intersect, type SheetZone } from "../../zones";
import { hiddenLines } from "./lines";

/** The kinds of value in `getSpecialCells`: the letters of Excel.SpecialCellValueType. */
const valueKinds: Readonly<Record<string, readonly string[]>> = {
  All: ["Double", "String", "Boolean", "Error"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
};

/** The zones of a range whose cells are of a kind: Formulas, Constants, Blanks or Visible. */
export function specialCells(
  range: SheetZone,
  kind: string,
  valueType: string,
  context: HostContext,
): Zone[] {
  const { book } = context;
  const { sheetId } = range;
  if (kind === "Visible") return visibleZones(range, context);
  const types = valueKinds[valueType];
  if (!types || !["Formulas", "Constants", "Blanks"].includes(kind)) {
    throw new HostError("InvalidArgument", `${kind} ${valueType}`);
  }
  const used = book.usedZone(sheetId, false);
  const zone = used && intersect(range.zone, used);
  if (!zone) return [];
  const formulas = book.readFormulas(sheetId, zone);
  const values = book.readValues(sheetId, zone);
  const valueTypes = book.readValueTypes(sheetId, zone);
  return mergeRuns(zone, (row, column) => {
    const formula = formulas[row]?.[column];
    if (kind === "Blanks") return formula === "";
    const calculated =
      typeof formula === "string" && formula.startsWith("=") && formula !== values[row]?.[column];
    if (formula === "" || calculated !== (kind === "Formulas")) return false;
    return types.includes(valueTypes[row]?.[column] ?? "");
  });
}

function visibleZones({ sheetId, zone }: SheetZone, { book }: HostContext): Zone[] {
  const rows = runs(hiddenLines(book, sheetId, "ROW", zone.top, zone.bottom));
  const columns = runs(hiddenLines(book, sheetId, "COL", zone.left, zone.right));
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({
      top: zone.top + top,
      bottom: zone.top + bottom,
      left: zone.left + left,
      right: zone.left + right,
    })),
  );
}

/** Stretches of `false` as [first, last]. */
function runs(flags: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, index) => {
    if (flag) return;
    const last = found.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

/** Covers the wanted cells of a zone by rectangles: runs along each row, equal runs of following rows joined. */
function mergeRuns(zone: Zone, wanted: (row: number, column: number) => boolean): Zone[] {
  const done: Zone[] = [];
  let open: Zone[] = [];
  const width = zone.right - zone.left + 1;
  for (let row = 0; row <= zone.bottom - zone.top; row += 1) {
    const flags = Array.from({ length: width }, (_, column) => !wanted(row, column));
    const next = runs(flags).map(([left, right]): Zone => {
      const above = open.find((item) => item.left === zone.left + left && item.right === zone.left + right);
      const top = above ? above.top : zone.top + row;
      return { top, bottom: zone.top + row, left: zone.left + left, right: zone.left + right };
    });
    done.push(
      ...open.filter((item) => !next.some((grown) => grown.top === item.top && grown.left === item.left)),
    );
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}
