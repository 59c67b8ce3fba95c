import { flagValue, numberValue, textValue } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { SheetZone } from "../../zones";
import { setZoneStyle, zoneStyle } from "./cells";
import { indentOf, setIndent } from "./indent";
import { overAreas } from "./overAreas";
import { type Axis, lineSize, sequence, setLineSize } from "./lines";

const horizontal: Readonly<Record<string, "left" | "center" | "right">> = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "center",
};
const vertical: Readonly<Record<string, "top" | "middle" | "bottom">> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

const nameOf = (table: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);

/** Levels that Excel has. */
const mostIndent = 250;

function pick<T>(table: Readonly<Record<string, T>>, value: unknown): T {
  const found = table[textValue(value)];
  if (found === undefined) throw new HostError("InvalidArgument", String(value));
  return found;
}

const size = (axis: Axis) => (target: SheetZone, context: HostContext) =>
  lineSize(context.book, target, axis);
const setSize = (axis: Axis) => (target: SheetZone, value: unknown, context: HostContext) => {
  assertUnprotected(target.sheetId, context);
  setLineSize(context.book, target, axis, numberValue(value));
};

/** Excel.RangeFormat. Widths and heights are in points. */
export const rangeFormatMembers = overAreas<"RangeFormat">({
  get: {
    columnWidth: size("COL"),
    rowHeight: size("ROW"),
    horizontalAlignment(target, { book }) {
      const align = zoneStyle(book, target, "align");
      return align === null ? null : ((align && nameOf(horizontal, align)) ?? "General");
    },
    verticalAlignment(target, { book }) {
      const align = zoneStyle(book, target, "verticalAlign");
      return align === null ? null : ((align && nameOf(vertical, align)) ?? "Bottom");
    },
    wrapText(target, { book }) {
      const wrapping = zoneStyle(book, target, "wrapping");
      return wrapping === null ? null : wrapping === "wrap";
    },
    indentLevel: (target, { book }) => indentOf(book, target),
  },
  nav: {
    fill: (target) => ref("RangeFill", target),
    font: (target) => ref("RangeFont", target),
    borders: (target) => ref("RangeBorderCollection", target),
    protection: (target) => ref("FormatProtection", target),
  },
  set: {
    columnWidth: setSize("COL"),
    rowHeight: setSize("ROW"),
    horizontalAlignment(target, value, context) {
      assertUnprotected(target.sheetId, context);
      const align = value === "General" ? undefined : pick(horizontal, value);
      setZoneStyle(context.book, target, { align });
    },
    verticalAlignment(target, value, context) {
      assertUnprotected(target.sheetId, context);
      setZoneStyle(context.book, target, { verticalAlign: pick(vertical, value) });
    },
    indentLevel(target, value, context) {
      assertUnprotected(target.sheetId, context);
      const level = numberValue(value);
      if (!Number.isInteger(level) || level < 0 || level > mostIndent)
        throw new HostError("InvalidArgument", `indent ${level}`);
      setIndent(context.book, target, level);
    },
    wrapText(target, value, context) {
      assertUnprotected(target.sheetId, context);
      setZoneStyle(context.book, target, { wrapping: flagValue(value) ? "wrap" : "overflow" });
    },
  },
  call: {
    autofitColumns({ sheetId, zone }, _args, { book }) {
      const right = Math.min(zone.right, book.usedZone(sheetId, false)?.right ?? -1);
      book.dispatch("AUTORESIZE_COLUMNS", { sheetId, cols: sequence(zone.left, right) });
    },
    autofitRows({ sheetId, zone }, _args, { book }) {
      const bottom = Math.min(zone.bottom, book.usedZone(sheetId, false)?.bottom ?? -1);
      book.dispatch("AUTORESIZE_ROWS", { sheetId, rows: sequence(zone.top, bottom) });
    },
  },
});

/** Excel.FormatProtection: every cell is locked, as in a new workbook; a protected sheet is protected as a whole. */
export const formatProtectionMembers: Members<"FormatProtection"> = {
  get: { locked: () => true },
  set: {
    locked(_target, value) {
      if (!flagValue(value)) throw new HostError("NotImplemented", "unlocked cells");
    },
  },
};
