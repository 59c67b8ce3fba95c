import { decodeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/XmlElement";
import { builtinFormats } from "./builtinFormats";
import type { BorderLine, CellBorder, CellLook, CellStyle, DefaultFont } from "./CellLook";
import { officeFont } from "./officeTheme";
import { readColor } from "./readColor";

export interface FileStyles {
  /** by the number that cells refer to; null for a plain look */
  readonly looks: readonly (CellLook | null)[];
  /** looks of conditional formats */
  readonly differential: readonly CellStyle[];
  readonly defaultFont: DefaultFont;
}

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
    name: fonts[0]?.child("name")?.attribute("val") ?? officeFont.name,
    size: fonts[0]?.child("sz")?.number("val", officeFont.size) ?? officeFont.size,
  };
  const looks = (root?.child("cellXfs")?.all("xf") ?? []).map((xf): CellLook | null => {
    const id = xf.number("numFmtId");
    const code = numberFormats.get(id) ?? builtinFormats[id] ?? "General";
    const style = {
      ...readFont(fonts[xf.number("fontId")] ?? null, theme, defaultFont),
      ...readFill(fills[xf.number("fillId")] ?? null, theme, false),
      ...readAlignment(xf.child("alignment")),
      ...readProtection(xf.child("protection")),
    };
    const look = {
      style: Object.keys(style).length > 0 ? style : null,
      format: code === "General" ? null : code,
      border: borders[xf.number("borderId")] ?? null,
      quotePrefix: xf.flag("quotePrefix"),
    };
    return look.style || look.format !== null || look.border || look.quotePrefix ? look : null;
  });
  const differential = (root?.child("dxfs")?.all("dxf") ?? []).map((dxf) => ({
    ...readFont(dxf.child("font"), theme, null),
    ...readFill(dxf.child("fill"), theme, true),
  }));
  return { looks, differential, defaultFont };
}

function readFont(
  font: XmlElement | null,
  theme: readonly string[],
  standard: DefaultFont | null,
): CellStyle {
  if (!font) return {};
  const isOn = (name: string): boolean => font.child(name)?.flag("val", true) ?? false;
  const color = readColor(font.child("color"), theme);
  const size = font.child("sz")?.number("val");
  const name = font.child("name")?.attribute("val");
  const underline = font.child("u") ? (font.child("u")!.attribute("val") ?? "single") : "none";
  const raised = font.child("vertAlign");
  return {
    ...(isOn("b") ? { bold: true } : {}),
    ...(isOn("i") ? { italic: true } : {}),
    ...(isOn("strike") ? { strikethrough: true } : {}),
    ...(underline !== "none" ? { underline } : {}),
    ...(raised ? { vertAlign: raised.attribute("val") ?? "baseline" } : {}),
    ...(name && name !== standard?.name ? { fontName: name } : {}),
    ...(size !== undefined && size !== standard?.size ? { fontSize: size } : {}),
    ...(color && color !== "#000000" ? { color } : {}),
  };
}

function readFill(fill: XmlElement | null, theme: readonly string[], isDifferential: boolean): CellStyle {
  const pattern = fill?.child("patternFill");
  const gradient = fill?.child("gradientFill", "stop", "color") ?? null;
  if (gradient) return filled(readColor(gradient, theme));
  const kind = pattern?.attribute("patternType") ?? (isDifferential && pattern ? "solid" : "none");
  if (!pattern || kind === "none") return {};
  const front = readColor(pattern.child("fgColor"), theme);
  const back = readColor(pattern.child("bgColor"), theme);
  if (kind === "solid") return filled(isDifferential ? (back ?? front) : front);
  return { ...filled(back), pattern: kind, ...(front ? { patternColor: front } : {}) };
}

function filled(fill: string | undefined): CellStyle {
  return fill ? { fill } : {};
}

function readAlignment(alignment: XmlElement | null): CellStyle {
  if (!alignment) return {};
  const horizontal = alignment.attribute("horizontal");
  const vertical = alignment.attribute("vertical");
  const indent = alignment.number("indent");
  const textRotation = alignment.number("textRotation");
  const readingOrder = alignment.number("readingOrder");
  return {
    ...(horizontal && horizontal !== "general" ? { horizontal } : {}),
    ...(vertical && vertical !== "bottom" ? { vertical } : {}),
    ...(alignment.flag("wrapText") ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(textRotation !== 0 ? { textRotation } : {}),
    ...(alignment.flag("shrinkToFit") ? { shrinkToFit: true } : {}),
    ...(readingOrder > 0 ? { readingOrder } : {}),
  };
}

function readProtection(protection: XmlElement | null): CellStyle {
  if (!protection) return {};
  return {
    ...(protection.flag("locked", true) ? {} : { locked: false }),
    ...(protection.flag("hidden") ? { hidden: true } : {}),
  };
}

function readBorder(border: XmlElement, theme: readonly string[]): CellBorder | null {
  const lines: Record<string, BorderLine> = {};
  for (const side of ["left", "right", "top", "bottom"]) {
    const element = border.child(side);
    const style = element?.attribute("style") ?? "none";
    if (style !== "none")
      lines[side] = { style, color: readColor(element!.child("color"), theme) ?? "#000000" };
  }
  return Object.keys(lines).length > 0 ? lines : null;
}
