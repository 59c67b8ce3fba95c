import { columnLimit, rowLimit } from "../address";
import {
  type Margin,
  type OtherSetup,
  type PageSetup,
  type PageTexts,
  type PrintedErrors,
  usualMargins,
} from "../PageSetup";
import { attributes, type AttributeValue } from "../xml/attributes";
import { writeXml } from "../xml/writeXml";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText, encodeXml } from "../xml/xmlText";

const margins = Object.keys(usualMargins) as Margin[];
const printedErrors: readonly string[] = ["displayed", "blank", "dash", "NA"] satisfies PrintedErrors[];

/** The attributes that are read here; a file's other ones are kept beside them. */
const knownAttributes: Readonly<Record<string, readonly string[]>> = {
  printOptions: ["horizontalCentered", "verticalCentered", "gridLines", "headings"],
  pageMargins: margins,
  pageSetup: [
    ...["orientation", "paperSize", "scale", "fitToWidth", "fitToHeight", "blackAndWhite"],
    ...["errors", "pageOrder"],
  ],
  headerFooter: [],
};

/** Reads how a worksheet part says that its sheet is printed. Printer settings hang on a part that is not kept. */
export function readPageSetup(root: XmlElement): PageSetup {
  const page = root.child("pageSetup");
  const options = root.child("printOptions");
  const texts = root.child("headerFooter");
  const margin = root.child("pageMargins");
  const flag = (element: XmlElement | null, name: string): boolean | undefined =>
    element?.attribute(name) == null ? undefined : element.flag(name);
  const number = (name: string): number | undefined =>
    page?.attribute(name) == null ? undefined : page.number(name, 1);
  const one = (name: string, known: readonly string[]): string | undefined =>
    known.find((word) => word === page?.attribute(name));
  const fits = root.child("sheetPr", "pageSetUpPr")?.flag("fitToPage") ?? false;
  return present({
    orientation: one("orientation", ["portrait", "landscape"]) as PageSetup["orientation"],
    paperSize: number("paperSize"),
    scale: fits ? undefined : number("scale"),
    fitTo: fits ? { width: number("fitToWidth") ?? 1, height: number("fitToHeight") ?? 1 } : undefined,
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    printsGridLines: flag(options, "gridLines"),
    printsHeadings: flag(options, "headings"),
    blackAndWhite: flag(page, "blackAndWhite"),
    errors: one("errors", printedErrors) as PageSetup["errors"],
    order: one("pageOrder", ["downThenOver", "overThenDown"]) as PageSetup["order"],
    margins: margin
      ? Object.fromEntries(margins.map((side) => [side, margin.number(side, usualMargins[side])]))
      : undefined,
    header: readPageTexts(decodeText(texts?.child("oddHeader")?.text ?? "")),
    footer: readPageTexts(decodeText(texts?.child("oddFooter")?.text ?? "")),
    rowBreaks: readBreaks(root.child("rowBreaks")),
    columnBreaks: readBreaks(root.child("colBreaks")),
    others: readOthers(root),
  });
}

/** An object without the fields that hold nothing. */
function present(setup: { [Key in keyof PageSetup]: PageSetup[Key] | undefined }): PageSetup {
  return Object.fromEntries(Object.entries(setup).filter(([, value]) => value !== undefined));
}

function readBreaks(element: XmlElement | null): readonly number[] | undefined {
  const lines = (element?.all("brk") ?? []).map((entry) => entry.number("id")).filter((line) => line > 0);
  return lines.length > 0 ? lines.sort((a, b) => a - b) : undefined;
}

function readOthers(root: XmlElement): PageSetup["others"] {
  const others: Record<string, OtherSetup> = {};
  for (const [name, known] of Object.entries(knownAttributes)) {
    const element = root.child(name);
    if (!element) continue;
    const own = Object.entries(element.attributes).filter(
      ([key]) => !key.includes(":") && key !== "xmlns" && !known.includes(key),
    );
    const inner = element.children
      .filter((child) => !["oddHeader", "oddFooter", "extLst"].includes(child.name))
      .map(writeXml)
      .join("");
    if (own.length > 0 || inner !== "") others[name] = { attributes: Object.fromEntries(own), inner };
  }
  return Object.keys(others).length > 0 ? others : undefined;
}

/** The elements of a page set-up, in the order of a worksheet part. */
export function writePageSetup(setup: PageSetup): string {
  const { fitTo, header, footer, others } = setup;
  const element = (name: string, own: Readonly<Record<string, AttributeValue>>, children = ""): string => {
    const other = others?.[name];
    const all = attributes({ ...other?.attributes, ...own });
    const inner = children + (other?.inner ?? "");
    if (all === "" && inner === "") return "";
    return inner === "" ? `<${name}${all}/>` : `<${name}${all}>${inner}</${name}>`;
  };
  return [
    element("printOptions", {
      horizontalCentered: setup.centerHorizontally,
      verticalCentered: setup.centerVertically,
      headings: setup.printsHeadings,
      gridLines: setup.printsGridLines,
    }),
    element("pageMargins", setup.margins ? { ...usualMargins, ...setup.margins } : {}),
    element("pageSetup", {
      paperSize: setup.paperSize,
      scale: fitTo ? undefined : setup.scale,
      fitToWidth: fitTo?.width,
      fitToHeight: fitTo?.height,
      pageOrder: setup.order,
      orientation: setup.orientation,
      blackAndWhite: setup.blackAndWhite,
      errors: setup.errors,
    }),
    element("headerFooter", {}, textXml("oddHeader", header) + textXml("oddFooter", footer)),
    breaksXml("rowBreaks", setup.rowBreaks, columnLimit),
    breaksXml("colBreaks", setup.columnBreaks, rowLimit),
  ].join("");
}

function textXml(name: string, texts: PageSetup["header"]): string {
  const text = texts ? writePageTexts(texts) : "";
  return text === "" ? "" : `<${name}>${encodeXml(text)}</${name}>`;
}

function breaksXml(name: string, lines: readonly number[] | undefined, across: number): string {
  if (!lines || lines.length === 0) return "";
  const items = lines.map((id) => `<brk${attributes({ id, max: across - 1, man: true })}/>`);
  const counts = attributes({ count: lines.length, manualBreakCount: lines.length });
  return `<${name}${counts}>${items.join("")}</${name}>`;
}

const places = { L: "left", C: "center", R: "right" } as const;

/** A header or footer of a file ("&LName&RPage &P") in its three parts; what stands before the first mark is in the middle. */
function readPageTexts(text: string): PageTexts | undefined {
  if (text === "") return undefined;
  const parts = { left: "", center: "", right: "" };
  let place: keyof PageTexts = "center";
  for (const [piece] of text.matchAll(/&"[^"]*"|&.|[^&]+|&/gs)) {
    const mark = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase();
    if (mark === undefined) parts[place] += piece;
    else place = places[mark as keyof typeof places];
  }
  return parts;
}

/** The three parts in one, as a file holds them. */
function writePageTexts({ left, center, right }: PageTexts): string {
  const part = (mark: string, text: string): string => (text === "" ? "" : `&${mark}${text}`);
  return part("L", left) + part("C", center) + part("R", right);
}
