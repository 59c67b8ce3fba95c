import { textValue } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import { defineType } from "../HostType";
import { toColor } from "../toColor";
import { setZoneStyle, zoneStyle } from "../sheet/zoneStyle";
import type { FormatTarget } from "./rangeFormat";

/** Excel.RangeFill: "#FFFFFF" is no fill when read, as in Excel. */
export const rangeFillType = defineType<FormatTarget>("RangeFill", {
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
