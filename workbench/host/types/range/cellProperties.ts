import type { Border, Style } from "@odoo/o-spreadsheet";
import type { Methods } from "../../Members";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
/** Of a cell that nobody has given a size. */
const usualSize = 10;

const lineStyles = {
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
};
const lineWeights = { thin: "Thin", medium: "Medium", thick: "Thick", dashed: "Thin", dotted: "Thin" };

/** Excel's getCellProperties: looks of each cell, all that the grid has whatever is asked for. */
export const cellProperties: Methods<"Range"> = {
  getCellProperties({ sheetId, zone }, _args, { book }) {
    const { getters } = book.model;
    const line = (side: Border[keyof Border] | undefined): unknown =>
      side === undefined
        ? { style: "None" }
        : { style: lineStyles[side.style], weight: lineWeights[side.style], color: side.color.toUpperCase() };
    return Array.from({ length: zone.bottom - zone.top + 1 }, (_, r) =>
      Array.from({ length: zone.right - zone.left + 1 }, (_cell, c) => {
        const position = { sheetId, row: zone.top + r, col: zone.left + c };
        const border = getters.getCellBorder(position) ?? {};
        return {
          format: {
            ...formatOf(getters.getCellStyle(position)),
            borders: {
              ...{ top: line(border.top), bottom: line(border.bottom) },
              ...{ left: line(border.left), right: line(border.right) },
            },
          },
        };
      }),
    );
  },
};

function formatOf(style: Style): Readonly<Record<string, unknown>> {
  const { align, verticalAlign, wrapping, fillColor = "", textColor = "#000000" } = style;
  return {
    // As Excel says of a cell without a ground.
    fill: { color: fillColor === "" ? "#FFFFFF" : fillColor.toUpperCase() },
    font: {
      ...{ bold: style.bold ?? false, italic: style.italic ?? false, color: textColor.toUpperCase() },
      ...{ size: style.fontSize ?? usualSize, underline: style.underline === true ? "Single" : "None" },
    },
    horizontalAlignment: align === undefined ? "General" : horizontal[align],
    verticalAlignment: verticalAlign === undefined ? "Bottom" : vertical[verticalAlign],
    wrapText: wrapping === "wrap",
  };
}
