import { attributes } from "../xml/attributes";
import { encodeXml, decodeText } from "../xml/xmlText";
import type { Package } from "../package/Package";
import type { XmlElement } from "../xml/XmlElement";

/** Collects the texts of a workbook, each once. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  get isEmpty(): boolean {
    return this.indexes.size === 0;
  }

  /** The part sharedStrings.xml. */
  toXml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${encodeXml(text)}</t></si>`,
    );
    const counts = attributes({ count: this.uses, uniqueCount: this.indexes.size });
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${counts}>${items.join("")}</sst>`;
  }
}

/** The texts of sharedStrings.xml, and whether any had formatting inside. */
export function readSharedStrings(file: Package, path: string): { texts: string[]; hasRichText: boolean } {
  const texts: string[] = [];
  let hasRichText = false;
  file.xml(path, (element) => {
    if (element.name !== "si") return false;
    texts.push(richText(element));
    hasRichText ||= element.child("r") !== null;
    return true;
  });
  return { texts, hasRichText };
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
