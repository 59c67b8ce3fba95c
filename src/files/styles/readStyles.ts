import type { Border, BorderDescr } from "@odoo/o-spreadsheet";
import { builtinFormats } from "./builtinFormats";
import type { CellFormat, ExcelStyle, FileStyle } from "./CellLook";
import { decodeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/XmlElement";
import { readColor } from "./readColor";

export interface FileStyles {
  readonly formats: readonly CellFormat[];
  /** looks of conditional formats */
  readonly differential: readonly FileStyle[];
  readonly defaultFont: DefaultFont;
}

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

const BORDER_STYLES: Readonly<Record<string, BorderDescr["style"]>> = {
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

/** The looks that cells of a file refer to by number. */
export function readStyles(root: XmlElement | null, theme: readonly string[]): FileStyles {
  const numberFormats = new Map(
    (root?.child("numFmts")?.all("numFmt") ?? []).map((format) => [
      format.number("numFmtId"),
      decodeText(format.attribute("formatCode") ?? "General"),
    ]),
  );
  const fonts = root?.child("fonts")?.all("font") ?? [];
  const fills = root?.child("fills")?.all("fill") ?? [];
  const borders = (root?.child("borders")?.all("border") ?? []).map((border) => readBorder(border, theme));
  const defaultFont = {
    name: fonts[0]?.child("name")?.attribute("val") ?? "Calibri",
    size: fonts[0]?.child("sz")?.number("val", 11) ?? 11,
  };
  const formats = (root?.child("cellXfs")?.all("xf") ?? []).map((xf): CellFormat => {
    const id = xf.number("numFmtId");
    const code = numberFormats.get(id) ?? builtinFormats[id];
    return {
      style: merge(
        readFont(fonts[xf.number("fontId")] ?? null, theme, defaultFont),
        readFill(fills[xf.number("fillId")] ?? null, theme, false),
        readAlignment(xf.child("alignment")),
        readProtection(xf.child("protection")),
      ),
      format: code === "General" ? undefined : code,
      border: borders[xf.number("borderId")],
    };
  });
  const differential = (root?.child("dxfs")?.all("dxf") ?? []).map(
    (dxf) => merge(readFont(dxf.child("font"), theme, null), readFill(dxf.child("fill"), theme, true)) ?? {},
  );
  return { formats, differential, defaultFont };
}

function merge(...styles: FileStyle[]): FileStyle | undefined {
  const excel: ExcelStyle = Object.assign({}, ...styles.map((style) => style.excel ?? {})) as ExcelStyle;
  const style: FileStyle = Object.assign({}, ...styles) as FileStyle;
  const joined = { ...style, ...(Object.keys(excel).length > 0 ? { excel } : {}) };
  if (Object.keys(excel).length === 0) delete (joined as { excel?: unknown }).excel;
  return Object.keys(joined).length > 0 ? joined : undefined;
}

function readFont(
  font: XmlElement | null,
  theme: readonly string[],
  standard: DefaultFont | null,
): FileStyle {
  if (!font) return {};
  const isOn = (name: string): boolean => font.child(name)?.flag("val", true) ?? false;
  const color = readColor(font.child("color"), theme);
  const size = font.child("sz")?.number("val");
  const name = font.child("name")?.attribute("val");
  const underline = font.child("u") ? (font.child("u")!.attribute("val") ?? "single") : "none";
  const excel = {
    ...(name && name !== standard?.name ? { fontName: name } : {}),
    ...(underline !== "none" && underline !== "single" ? { underline } : {}),
    ...(font.child("vertAlign")
      ? { vertAlign: font.child("vertAlign")!.attribute("val") ?? "baseline" }
      : {}),
  };
  return {
    ...(isOn("b") ? { bold: true } : {}),
    ...(isOn("i") ? { italic: true } : {}),
    ...(isOn("strike") ? { strikethrough: true } : {}),
    ...(underline !== "none" ? { underline: true } : {}),
    ...(color && color !== "#000000" ? { textColor: color } : {}),
    ...(size !== undefined && size !== standard?.size ? { fontSize: size } : {}),
    excel,
  };
}

function readFill(fill: XmlElement | null, theme: readonly string[], isDifferential: boolean): FileStyle {
  const pattern = fill?.child("patternFill");
  const gradient = fill?.child("gradientFill", "stop", "color") ?? null;
  if (gradient) return { ...colored(readColor(gradient, theme)) };
  const kind = pattern?.attribute("patternType") ?? (isDifferential && pattern ? "solid" : "none");
  if (!pattern || kind === "none") return {};
  const front = readColor(pattern.child("fgColor"), theme);
  const back = readColor(pattern.child("bgColor"), theme);
  if (kind === "solid") return colored(isDifferential ? (back ?? front) : front);
  return { ...colored(back), excel: { pattern: kind, ...(front ? { patternColor: front } : {}) } };
}

function colored(fillColor: string | undefined): FileStyle {
  return fillColor ? { fillColor } : {};
}

function readAlignment(alignment: XmlElement | null): FileStyle {
  if (!alignment) return {};
  const horizontal = alignment.attribute("horizontal");
  const vertical = alignment.attribute("vertical");
  const indent = alignment.number("indent");
  const rotation = alignment.number("textRotation");
  const align =
    horizontal === "left" || horizontal === "right" || horizontal === "center" ? horizontal : null;
  const excel = {
    ...(horizontal && !align && horizontal !== "general" ? { horizontal } : {}),
    ...(vertical === "justify" || vertical === "distributed" ? { vertical } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation !== 0 ? { textRotation: rotation } : {}),
    ...(alignment.flag("shrinkToFit") ? { shrinkToFit: true } : {}),
    ...(alignment.number("readingOrder") > 0 ? { readingOrder: alignment.number("readingOrder") } : {}),
  };
  return {
    ...(align ? { align } : {}),
    ...(horizontal === "centerContinuous" ? { align: "center" as const } : {}),
    ...(vertical === "top" ? { verticalAlign: "top" as const } : {}),
    ...(vertical === "center" ? { verticalAlign: "middle" as const } : {}),
    ...(alignment.flag("wrapText") ? { wrapping: "wrap" as const } : {}),
    excel,
  };
}

function readProtection(protection: XmlElement | null): FileStyle {
  if (!protection) return {};
  return {
    excel: {
      ...(protection.flag("locked", true) ? {} : { locked: false }),
      ...(protection.flag("hidden") ? { hidden: true } : {}),
    },
  };
}

function readBorder(border: XmlElement, theme: readonly string[]): Border | undefined {
  const sides = { left: "left", right: "right", top: "top", bottom: "bottom" } as const;
  const result: Record<string, BorderDescr> = {};
  for (const side of Object.values(sides)) {
    const element = border.child(side);
    const style = BORDER_STYLES[element?.attribute("style") ?? ""];
    if (style) result[side] = { style, color: readColor(element!.child("color"), theme) ?? "#000000" };
  }
  return Object.keys(result).length > 0 ? result : undefined;
}
