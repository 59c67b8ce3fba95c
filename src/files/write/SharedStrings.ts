import { attributes } from "../xml/attributes";
import { encodeXml } from "../xml/encodeXml";

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
