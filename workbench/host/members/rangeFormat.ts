import { flagValue, numberValue, textValue } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostType } from "../HostType";
import { type LineSize, lineSize, setLineSize } from "../sheet/lineSize";
import { setZoneStyle, zoneStyle } from "../sheet/zoneStyle";
import { type Zone } from "../Zone";
import { rangeBorderCollectionType } from "./rangeBorderCollection";
import { rangeFillType } from "./rangeFill";
import { rangeFontType } from "./rangeFont";
import { formatProtectionType } from "./formatProtection";

/** The cells whose looks are meant: one zone, or several of the same sheet. */
export interface FormatTarget {
  readonly sheetId: string;
  readonly zone: Zone;
}

const HORIZONTAL: Readonly<Record<string, "left" | "center" | "right">> = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "center",
};
const VERTICAL: Readonly<Record<string, "top" | "middle" | "bottom">> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

const nameOf = (table: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);

function pick<T>(table: Readonly<Record<string, T>>, value: unknown): T {
  const found = table[textValue(value)];
  if (found === undefined) throw new HostError("InvalidArgument", String(value));
  return found;
}

const size = (axis: LineSize["axis"]) => (target: FormatTarget, context: HostContext) =>
  lineSize(context.book, target, axis);
const setSize = (axis: LineSize["axis"]) => (target: FormatTarget, value: unknown, context: HostContext) => {
  assertUnprotected(target.sheetId, context);
  setLineSize(context.book, target, axis, numberValue(value));
};

/** Excel.RangeFormat. Widths and heights are in points. */
export const rangeFormatType: HostType<FormatTarget> = defineType<FormatTarget>("RangeFormat", {
  get: {
    columnWidth: size("COL"),
    rowHeight: size("ROW"),
    horizontalAlignment(target, { book }) {
      const align = zoneStyle(book, target, "align");
      return align === null ? null : ((align && nameOf(HORIZONTAL, align)) ?? "General");
    },
    verticalAlignment(target, { book }) {
      const align = zoneStyle(book, target, "verticalAlign");
      return align === null ? null : ((align && nameOf(VERTICAL, align)) ?? "Bottom");
    },
    wrapText(target, { book }) {
      const wrapping = zoneStyle(book, target, "wrapping");
      return wrapping === null ? null : wrapping === "wrap";
    },
    textOrientation: (target, { book }) => zoneStyle(book, target, "rotation") ?? 0,
    indentLevel: () => 0,
  },
  nav: {
    fill: (target) => rangeFillType(target),
    font: (target) => rangeFontType(target),
    borders: (target) => rangeBorderCollectionType(target),
    protection: (target) => formatProtectionType(target),
  },
  set: {
    columnWidth: setSize("COL"),
    rowHeight: setSize("ROW"),
    horizontalAlignment(target, value, context) {
      assertUnprotected(target.sheetId, context);
      const align = value === "General" ? undefined : pick(HORIZONTAL, value);
      setZoneStyle(context.book, target, { align });
    },
    verticalAlignment(target, value, context) {
      assertUnprotected(target.sheetId, context);
      setZoneStyle(context.book, target, { verticalAlign: pick(VERTICAL, value) });
    },
    wrapText(target, value, context) {
      assertUnprotected(target.sheetId, context);
      setZoneStyle(context.book, target, { wrapping: flagValue(value) ? "wrap" : "overflow" });
    },
  },
  call: {
    autofitColumns({ sheetId, zone }, _args, { book }) {
      const right = Math.min(zone.right, book.usedZone(sheetId, false)?.right ?? -1);
      const cols = Array.from(
        { length: Math.max(0, right - zone.left + 1) },
        (_, index) => zone.left + index,
      );
      book.dispatch("AUTORESIZE_COLUMNS", { sheetId, cols });
    },
    autofitRows({ sheetId, zone }, _args, { book }) {
      const bottom = Math.min(zone.bottom, book.usedZone(sheetId, false)?.bottom ?? -1);
      const rows = Array.from({ length: Math.max(0, bottom - zone.top + 1) }, (_, index) => zone.top + index);
      book.dispatch("AUTORESIZE_ROWS", { sheetId, rows });
    },
  },
});
