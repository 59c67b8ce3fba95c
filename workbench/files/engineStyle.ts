import type { Border, BorderDescr, Style } from "@odoo/o-spreadsheet";
import type { BorderLine, CellBorder, CellStyle } from "../../src/files/styles/CellLook";

/** What Excel knows of a cell's look and the engine does not rides along on the engine's style. */
type FileStyle = Style & { readonly excel?: CellStyle };

/** The engine's style for a style of a file. */
export function engineStyle(style: CellStyle): Style {
  const { bold, italic, strikethrough, underline, fontSize, color, fill, wrapText, ...rest } = style;
  const align = alignments[rest.horizontal ?? ""];
  const verticalAlign = verticalAlignments[rest.vertical ?? ""];
  const { horizontal, vertical, ...unknown } = rest;
  const excel: CellStyle = {
    ...unknown,
    ...(underline !== undefined && underline !== "single" ? { underline } : {}),
    ...(horizontal !== undefined && align !== horizontal ? { horizontal } : {}),
    ...(vertical !== undefined && !verticalAlign ? { vertical } : {}),
  };
  const known: FileStyle = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underline === undefined ? {} : { underline: true }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(color === undefined ? {} : { textColor: color }),
    ...(fill === undefined ? {} : { fillColor: fill }),
    ...(align ? { align } : {}),
    ...(verticalAlign ? { verticalAlign } : {}),
    ...(wrapText ? { wrapping: "wrap" as const } : {}),
    ...(Object.keys(excel).length > 0 ? { excel } : {}),
  };
  return known;
}

const alignments: Readonly<Record<string, "left" | "center" | "right">> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
};

const verticalAlignments: Readonly<Record<string, "top" | "middle">> = { top: "top", center: "middle" };

/** The file's style for a style of the engine. */
export function cellStyle(style: FileStyle): CellStyle {
  const { bold, italic, strikethrough, underline, fontSize, textColor, fillColor, excel } = style;
  const vertical = style.verticalAlign === "middle" ? "center" : style.verticalAlign;
  const textRotation = rotationDegrees(style.rotation ?? 0);
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underline ? { underline: "single" } : {}),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(textColor ? { color: textColor } : {}),
    ...(fillColor ? { fill: fillColor } : {}),
    ...(style.align ? { horizontal: style.align } : {}),
    ...(vertical && vertical !== "bottom" ? { vertical } : {}),
    ...(style.wrapping === "wrap" ? { wrapText: true } : {}),
    ...(textRotation === 0 ? {} : { textRotation }),
    ...excel,
  };
}

/** Files turn upwards by 1 to 90 and downwards by 91 to 180; the engine counts clockwise in radians. */
function rotationDegrees(radians: number): number {
  const turned = Math.round((-radians * 180) / Math.PI);
  return turned < 0 ? 90 - turned : turned;
}

/** The engine has five kinds of lines. */
const engineLines: Readonly<Record<string, BorderDescr["style"]>> = {
  thin: "thin",
  hair: "dotted",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  slantDashDot: "dashed",
  mediumDashed: "dashed",
  mediumDashDot: "dashed",
  mediumDashDotDot: "dashed",
  medium: "medium",
  double: "medium",
  thick: "thick",
};

/** The engine's border for a border of a file; null when no side is a line that it draws. */
export function engineBorder(border: CellBorder): Border | null {
  const sides = Object.entries<BorderLine>({ ...border }).flatMap(([side, { style, color }]) => {
    const line = engineLines[style];
    const drawn: DrawnLine = { style: line!, color, ...(line === style ? {} : { line: style }) };
    return line ? [[side, drawn] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : null;
}

/** A line that the engine draws as another kind keeps the name of its own. */
interface DrawnLine extends BorderDescr {
  readonly line?: string;
}

/** The border of a file for a border of the engine. */
export function cellBorder(border: Border): CellBorder {
  const sides = Object.entries(border as Readonly<Record<string, DrawnLine | undefined>>);
  return Object.fromEntries(
    sides.flatMap(([side, drawn]) => {
      return drawn ? [[side, { style: drawn.line ?? drawn.style, color: drawn.color }]] : [];
    }),
  );
}
