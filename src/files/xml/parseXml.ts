import { SaxesParser } from "saxes";
import { FileError } from "../notes/FileError";
import { XmlElement } from "./XmlElement";

/** Parts of Office files nest a dozen levels deep; more is no such part. */
const deepest = 200;

/**
 * Takes an element once it is complete. True: it is done with, and its parent does not keep it; so parts of any size
 * are read in little memory.
 */
export type TakeElement = (element: XmlElement, parent: XmlElement | undefined) => boolean;

/**
 * Reads an XML part, in one piece or in several, into elements, in time that grows with its length alone. Document
 * type declarations are skipped, with whatever they define.
 * @throws {FileError} when the part is not well-formed, or nested too deeply
 */
export function parseXml(source: string | Iterable<string>, part = "", take?: TakeElement): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length >= deepest) throw new Error("Nested too deeply");
    const element = new XmlElement(name, attributes);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop()!;
    const parent = open[open.length - 1];
    if (take?.(element, parent) !== true) parent?.children.push(element);
  });
  const addText = (text: string): void => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    for (const piece of typeof source === "string" ? [source] : source) parser.write(piece);
    parser.close();
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError({ kind: "damaged", part }, "", { cause: error });
  }
  return root!;
}
