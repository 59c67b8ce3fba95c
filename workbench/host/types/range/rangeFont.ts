import { flagValue, numberValue, textValue, toColor } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import type { SheetZone } from "../../zones";
import { setZoneStyle, zoneStyle } from "./cells";
import { overAreas } from "./overAreas";

type Flag = "bold" | "italic" | "strikethrough";

const defaultSize = 10;

const flag =
  (key: Flag) =>
  (target: SheetZone, context: HostContext): boolean | null => {
    const value = zoneStyle(context.book, target, key);
    return value === null ? null : (value ?? false);
  };
const setFlag = (key: Flag) => (target: SheetZone, value: unknown, context: HostContext) => {
  assertUnprotected(target.sheetId, context);
  setZoneStyle(context.book, target, { [key]: flagValue(value) });
};

/** Excel.RangeFont. The grid has one font, so its name cannot be changed. */
export const rangeFontMembers = overAreas<"RangeFont">({
  get: {
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    underline(target, { book }) {
      const value = zoneStyle(book, target, "underline");
      return value === null ? null : value ? "Single" : "None";
    },
    color(target, { book }) {
      const color = zoneStyle(book, target, "textColor");
      return color === null ? "" : (color?.toUpperCase() ?? "#000000");
    },
    size(target, { book }) {
      const size = zoneStyle(book, target, "fontSize");
      return size === null ? null : (size ?? defaultSize);
    },
    name: () => "Arial",
  },
  set: {
    bold: setFlag("bold"),
    italic: setFlag("italic"),
    strikethrough: setFlag("strikethrough"),
    underline(target, value, context) {
      assertUnprotected(target.sheetId, context);
      setZoneStyle(context.book, target, { underline: textValue(value) !== "None" });
    },
    color(target, value, context) {
      assertUnprotected(target.sheetId, context);
      setZoneStyle(context.book, target, { textColor: toColor(textValue(value)) });
    },
    size(target, value, context) {
      assertUnprotected(target.sheetId, context);
      setZoneStyle(context.book, target, { fontSize: numberValue(value) });
    },
  },
});

/** Excel.RangeFill: "#FFFFFF" is no fill when read, as in Excel. */
export const rangeFillMembers = overAreas<"RangeFill">({
  get: {
    color(target, { book }) {
      const color = zoneStyle(book, target, "fillColor");
      return color === null ? "" : (color?.toUpperCase() ?? "#FFFFFF");
    },
  },
  set: {
    color(target, value, context) {
      assertUnprotected(target.sheetId, context);
      setZoneStyle(context.book, target, { fillColor: toColor(textValue(value)) });
    },
  },
  call: {
    clear(target, _args, context) {
      assertUnprotected(target.sheetId, context);
      setZoneStyle(context.book, target, { fillColor: "" });
    },
  },
});
