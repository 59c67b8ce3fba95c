import { FileError } from "../notes/FileError";
import { parseXml, type TakeElement } from "../xml/parseXml";
import type { XmlElement } from "../xml/XmlElement";
import { Zip } from "./Zip";

export interface Relationship {
  readonly id: string;
  /** last word of the relationship type, such as "worksheet" */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file by their path. */
export class Package {
  private readonly zip: Zip;

  /** @throws {FileError} when the bytes are no whole zip file */
  constructor(bytes: Uint8Array) {
    this.zip = new Zip(bytes);
  }

  paths(): string[] {
    return this.zip.paths();
  }

  has(path: string): boolean {
    return this.zip.has(path);
  }

  /** @throws {FileError} when the part is missing or damaged */
  bytes(path: string): Uint8Array {
    const pieces = [...this.pieces(path)];
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private pieces(path: string): Generator<Uint8Array, void> {
    if (!this.has(path)) throw new FileError({ kind: "damaged", part: path });
    return this.zip.pieces(path);
  }

  text(path: string): string {
    return [...this.texts(path)].join("");
  }

  /** The text of a part in pieces: it may be longer than a text can be. */
  private *texts(path: string): Generator<string, void> {
    let decoder: TextDecoder | undefined;
    for (const piece of this.pieces(path)) {
      decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? "utf-16le" : "utf-8");
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder) yield decoder.decode();
  }

  /** Reads an XML part; elements that `take` takes are not in the result. */
  xml(path: string, take?: TakeElement): XmlElement {
    return parseXml(this.texts(path), path, take);
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
