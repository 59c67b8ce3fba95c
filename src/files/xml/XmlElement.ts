/** Attributes by their name with its prefix; an object without a prototype, so that no name is special. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** An element of a parsed XML part. Names carry no namespace prefix; attributes keep theirs. */
export class XmlElement {
  readonly name: string;
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    /** the name as it stands in the part, with its prefix */
    readonly fullName: string,
    readonly attributes: XmlAttributes,
  ) {
    this.name = fullName.slice(fullName.indexOf(":") + 1);
  }

  attribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }

  /** The id of the relationship that the element points with, whatever the prefix of that namespace is. */
  relationId(name = "id"): string {
    const attribute = Object.keys(this.attributes).find((key) => key.endsWith(`:${name}`));
    return attribute === undefined ? "" : this.attributes[attribute]!;
  }

  /** A number attribute, or the fallback when it is absent or no number. */
  number(name: string, fallback = 0): number {
    const text = this.attributes[name];
    if (text === undefined || text.trim() === "") return fallback;
    const value = Number(text);
    return Number.isFinite(value) ? value : fallback;
  }

  /** A boolean attribute as XML schema writes it; an element such as `<b/>` has "val" true without saying so. */
  flag(name: string, fallback = false): boolean {
    const text = this.attributes[name];
    return text === undefined ? fallback : text === "1" || text === "true" || text === "on";
  }

  /** The first element along a path of child names. */
  child(...path: string[]): XmlElement | null {
    let element: XmlElement | null = null;
    let level: readonly XmlElement[] = this.children;
    for (const name of path) {
      element = level.find((candidate) => candidate.name === name) ?? null;
      if (!element) return null;
      level = element.children;
    }
    return element;
  }

  all(name: string): XmlElement[] {
    return this.children.filter((candidate) => candidate.name === name);
  }

  /** All elements of that name at any depth, in order. */
  deep(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    const visit = (element: XmlElement): void => {
      for (const child of element.children) {
        if (child.name === name) found.push(child);
        visit(child);
      }
    };
    visit(this);
    return found;
  }
}
