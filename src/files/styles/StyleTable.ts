import { attributes } from "../xml/attributes";
import { builtinFormats } from "./builtinFormats";
import type { BorderLine, CellBorder, CellLook, CellStyle, DefaultFont } from "./CellLook";

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const builtinIds = new Map(Object.entries(builtinFormats).map(([id, code]) => [code, Number(id)]));
const firstOwnFormat = 164;

/** Collects the looks of a workbook's cells for styles.xml and numbers them. */
export class StyleTable {
  private readonly fonts: Parts;
  private readonly fills = new Parts([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Parts(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  private readonly numberFormats = new Map<string, number>();
  private readonly formats = new Parts(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  private readonly differential = new Parts([]);
  private readonly known = new Map<CellLook, number>();

  constructor(private readonly font: DefaultFont) {
    this.fonts = new Parts([fontXml({}, font)]);
  }

  /** Number of the cell format (xf). */
  index(look: CellLook | null): number {
    if (!look) return 0;
    const index = this.known.get(look) ?? this.add(look);
    this.known.set(look, index);
    return index;
  }

  private add({ style, format, border, quotePrefix }: CellLook): number {
    const numFmtId = this.numberFormat(format);
    const fontId = style ? this.fonts.index(fontXml(style, this.font)) : 0;
    const fillId = style ? this.fills.index(fillXml(style)) : 0;
    const borderId = border ? this.borders.index(borderXml(border)) : 0;
    const inner = style ? alignmentXml(style) + protectionXml(style) : "";
    const head = attributes({
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: quotePrefix || null,
      applyNumberFormat: numFmtId > 0 || null,
      applyFont: fontId > 0 || null,
      applyFill: fillId > 0 || null,
      applyBorder: borderId > 0 || null,
      applyAlignment: inner.includes("<alignment") || null,
      applyProtection: inner.includes("<protection") || null,
    });
    return this.formats.index(inner === "" ? `<xf${head}/>` : `<xf${head}>${inner}</xf>`);
  }

  /** Number of the look of a conditional format (dxf). */
  differentialIndex(style: CellStyle): number {
    const font = [
      style.bold === undefined ? "" : `<b${style.bold ? "" : ' val="0"'}/>`,
      style.italic === undefined ? "" : `<i${style.italic ? "" : ' val="0"'}/>`,
      style.strikethrough ? "<strike/>" : "",
      style.underline ? "<u/>" : "",
      style.color ? `<color rgb="${argb(style.color)}"/>` : "",
    ].join("");
    const fill = style.fill
      ? `<fill><patternFill><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`
      : "";
    return this.differential.index(`<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}</dxf>`);
  }

  private numberFormat(code: string | null): number {
    if (code === null || code === "" || /^general$/i.test(code)) return 0;
    const known = builtinIds.get(code) ?? this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = firstOwnFormat + this.numberFormats.size;
    this.numberFormats.set(code, id);
    return id;
  }

  /** The part styles.xml. */
  toXml(): string {
    const formats = [...this.numberFormats].map(
      ([code, id]) => `<numFmt${attributes({ numFmtId: id, formatCode: code })}/>`,
    );
    return [
      `<styleSheet xmlns="${mainNamespace}">`,
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : "",
      this.fonts.toXml("fonts"),
      this.fills.toXml("fills"),
      this.borders.toXml("borders"),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.formats.toXml("cellXfs"),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.differential.toXml("dxfs"),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      "</styleSheet>",
    ].join("");
  }
}

class Parts {
  private readonly indexes: Map<string, number>;

  constructor(first: readonly string[]) {
    this.indexes = new Map(first.map((xml, index) => [xml, index]));
  }

  index(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    this.indexes.set(xml, this.indexes.size);
    return this.indexes.size - 1;
  }

  toXml(name: string): string {
    return `<${name} count="${this.indexes.size}">${[...this.indexes.keys()].join("")}</${name}>`;
  }
}

function argb(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const hex = short
    ? short
        .slice(1)
        .flatMap((digit) => [digit, digit])
        .join("")
    : color.replace("#", "").slice(0, 6);
  return `FF${hex.toUpperCase()}`;
}

function fontXml(style: CellStyle, standard: DefaultFont): string {
  const { underline, vertAlign } = style;
  return [
    "<font>",
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.strikethrough ? "<strike/>" : "",
    underline ? `<u${attributes({ val: underline === "single" ? null : underline })}/>` : "",
    vertAlign ? `<vertAlign${attributes({ val: vertAlign })}/>` : "",
    `<sz${attributes({ val: style.fontSize ?? standard.size })}/>`,
    style.color ? `<color rgb="${argb(style.color)}"/>` : '<color theme="1"/>',
    `<name${attributes({ val: style.fontName ?? standard.name })}/>`,
    `<family val="2"/>`,
    "</font>",
  ].join("");
}

function fillXml({ fill, pattern, patternColor }: CellStyle): string {
  if (pattern) {
    const front = patternColor ? `<fgColor rgb="${argb(patternColor)}"/>` : "";
    const back = fill ? `<bgColor rgb="${argb(fill)}"/>` : "";
    return `<fill><patternFill${attributes({ patternType: pattern })}>${front}${back}</patternFill></fill>`;
  }
  if (!fill) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ left, right, top, bottom }: CellBorder): string {
  const side = (name: string, line: BorderLine | undefined): string =>
    line ? `<${name} style="${line.style}"><color rgb="${argb(line.color)}"/></${name}>` : `<${name}/>`;
  return `<border>${side("left", left)}${side("right", right)}${side("top", top)}${side("bottom", bottom)}<diagonal/></border>`;
}

function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical, textRotation, wrapText, indent, shrinkToFit, readingOrder } = style;
  const values = attributes({
    horizontal,
    vertical,
    textRotation,
    wrapText: wrapText || null,
    indent,
    shrinkToFit,
    readingOrder,
  });
  return values === "" ? "" : `<alignment${values}/>`;
}

function protectionXml({ locked, hidden }: CellStyle): string {
  if (locked === undefined && hidden === undefined) return "";
  return `<protection${attributes({ locked, hidden })}/>`;
}
