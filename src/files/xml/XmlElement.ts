/** An element of a parsed XML part. Names carry no namespace prefix; attributes keep theirs. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    readonly name: string,
    private readonly attributes: ReadonlyMap<string, string>,
    /** where the element stands in the source, for parts that are kept as they are */
    readonly start = 0,
    public end = 0,
  ) {}

  attribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  /** A number attribute, or the fallback when it is absent. */
  number(name: string, fallback = 0): number {
    const text = this.attributes.get(name);
    return text === undefined ? fallback : Number(text);
  }

  /** A boolean attribute as XML schema writes it; an element such as `<b/>` has "val" true without saying so. */
  flag(name: string, fallback = false): boolean {
    const text = this.attributes.get(name);
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
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.deep(name)]);
  }
}
