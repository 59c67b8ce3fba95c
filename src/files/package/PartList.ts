import { strToU8, zipSync } from "fflate";
import { attributes } from "../xml/attributes";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const contentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

interface WrittenRelationship {
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file on their way into a zip: content types and relationships follow from what is added. */
export class PartList {
  private readonly files: Record<string, Uint8Array> = {};
  private readonly types = new Map<string, string>();
  private readonly extensions = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  private readonly relations = new Map<string, WrittenRelationship[]>();

  /** Adds an XML part; without a content type it goes as plain XML. */
  addXml(path: string, xml: string, contentType?: string): void {
    this.files[path] = strToU8(xml.startsWith("<?xml") ? xml : declaration + xml);
    if (contentType !== undefined) this.types.set(path, contentType);
  }

  addBytes(path: string, bytes: Uint8Array, mimeType: string): void {
    this.files[path] = bytes;
    this.extensions.set(path.split(".").pop()!, mimeType);
  }

  /** Relates a part ("" for the package) to another one by its full path, or to an outside address; gives the id. */
  relate(from: string, kind: string, target: string, external = false): string {
    const list = this.relations.get(from) ?? [];
    this.relations.set(from, list);
    list.push({
      kind: kind.includes("/") ? kind : officeRelationships + kind,
      target: external ? target : relativePath(from, target),
      external,
    });
    return `rId${list.length}`;
  }

  toZip(): Uint8Array {
    for (const [from, list] of this.relations) this.addXml(relationsPath(from), relationsXml(list));
    this.addXml("[Content_Types].xml", this.contentTypes());
    const { "[Content_Types].xml": types, ...others } = this.files;
    return zipSync({ "[Content_Types].xml": types!, ...others }, { level: 6 });
  }

  private contentTypes(): string {
    const defaults = [...this.extensions].map(
      ([Extension, ContentType]) => `<Default${attributes({ Extension, ContentType })}/>`,
    );
    const overrides = [...this.types].map(
      ([path, ContentType]) => `<Override${attributes({ PartName: `/${path}`, ContentType })}/>`,
    );
    return `<Types xmlns="${contentTypesNamespace}">${defaults.join("")}${overrides.join("")}</Types>`;
  }
}

/** Other readers know only relative targets, as Excel writes them. */
function relativePath(from: string, target: string): string {
  const source = from.split("/").slice(0, -1);
  const path = target.split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === path[shared]) shared += 1;
  return [...source.slice(shared).map(() => ".."), ...path.slice(shared)].join("/");
}

function relationsPath(from: string): string {
  const slash = from.lastIndexOf("/");
  return `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
}

function relationsXml(list: readonly WrittenRelationship[]): string {
  const items = list.map(({ kind, target, external }, index) => {
    const values = {
      Id: `rId${index + 1}`,
      Type: kind,
      Target: target,
      TargetMode: external ? "External" : null,
    };
    return `<Relationship${attributes(values)}/>`;
  });
  return `<Relationships xmlns="${relationshipsNamespace}">${items.join("")}</Relationships>`;
}
