import { strFromU8, unzipSync } from "fflate";
import { FileError } from "../notes/FileError";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/XmlElement";

export interface Relationship {
  readonly id: string;
  /** last word of the relationship type, such as "worksheet" */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file by their path. */
export class Package {
  readonly files: Readonly<Record<string, Uint8Array>>;

  /** @throws when the bytes are not a zip file */
  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  has(path: string): boolean {
    return path in this.files;
  }

  text(path: string): string {
    const bytes = this.files[path];
    if (!bytes) throw new FileError({ key: "noPart", name: path });
    const [a, b] = bytes;
    if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    const text = strFromU8(bytes);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  xml(path: string): XmlElement {
    return parseXml(this.text(path));
  }

  /** Relationships of a part, targets as full paths. */
  relationships(path: string): Relationship[] {
    const slash = path.lastIndexOf("/");
    const rels = `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
    if (!this.has(rels)) return [];
    return this.xml(rels)
      .all("Relationship")
      .map((element) => {
        const external = element.attribute("TargetMode") === "External";
        const target = element.attribute("Target") ?? "";
        return {
          id: element.attribute("Id") ?? "",
          kind: (element.attribute("Type") ?? "").split("/").pop()!,
          target: external ? target : resolve(path.slice(0, slash + 1), target),
          external,
        };
      });
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
