import { decodeText } from "../xml/decodeText";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/XmlElement";

/** The texts of sharedStrings.xml, and whether any had formatting inside. */
export function readSharedStrings(source: string): { texts: string[]; hasRichText: boolean } {
  const items = parseXml(source).all("si");
  return { texts: items.map(richText), hasRichText: items.some((item) => item.child("r") !== null) };
}

/** Text of a string item: its runs joined, phonetic hints left out. */
export function richText(item: XmlElement): string {
  let text = "";
  for (const child of item.children) {
    if (child.name === "t") text += child.text;
    else if (child.name === "r") text += child.child("t")?.text ?? "";
  }
  return decodeText(text);
}
