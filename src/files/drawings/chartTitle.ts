import type { ChartFont } from "../FileChart";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText, encodeXml } from "../xml/xmlText";
import { readFont, runXml } from "./chartFont";

/** The title of a chart (14 points) or of an axis (10 points); a line break begins a paragraph. */
export function titleXml(text: string, size: number, font: ChartFont | undefined): string {
  const full = { size, bold: false, ...font };
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${runXml("defRPr", full)}</a:pPr><a:r>${runXml("rPr", full)}<a:t>${encodeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

export function titleText(title: XmlElement | null): string {
  if (!title) return "";
  const paragraphs = title.deep("p").map((paragraph) =>
    paragraph
      .deep("t")
      .map((run) => run.text)
      .join(""),
  );
  return decodeText(paragraphs.join("\n")) || decodeText(title.deep("v")[0]?.text ?? "");
}

/** The font of a title, as far as it is not that of every title of this size. */
export function titleFont(title: XmlElement | null, size: number): ChartFont | undefined {
  const font = readFont(title);
  if (!font) return undefined;
  const { size: own = size, bold = false, ...rest } = font;
  const said = { ...rest, ...(own === size ? {} : { size: own }), ...(bold ? { bold } : {}) };
  return Object.keys(said).length > 0 ? said : undefined;
}
