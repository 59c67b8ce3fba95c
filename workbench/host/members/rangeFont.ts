import { flagValue, numberValue, textValue } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { defineType } from "../HostType";
import { setZoneStyle, zoneStyle } from "../sheet/zoneStyle";
import { toColor } from "../toColor";
import type { FormatTarget } from "./rangeFormat";

type Flag = "bold" | "italic" | "strikethrough";

const DEFAULT_SIZE = 10;

const flag =
  (key: Flag) =>
  (target: FormatTarget, context: HostContext): boolean | null => {
    const value = zoneStyle(context.book, target, key);
    return value === null ? null : (value ?? false);
  };
const setFlag = (key: Flag) => (target: FormatTarget, value: unknown, context: HostContext) => {
  assertUnprotected(target.sheetId, context);
  setZoneStyle(context.book, target, { [key]: flagValue(value) });
};

/** Excel.RangeFont. The grid has one font, so its name cannot be changed. */
export const rangeFontType = defineType<FormatTarget>("RangeFont", {
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
      return size === null ? null : (size ?? DEFAULT_SIZE);
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
