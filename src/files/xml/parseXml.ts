import { FileError } from "../notes/FileError";
import { decodeXml } from "./xmlText";
import { XmlElement } from "./XmlElement";

const tagPattern =
  /<(?:\?[\s\S]*?\?|!--[\s\S]*?--|!\[CDATA\[([\s\S]*?)\]\]|![^>]*|(\/)?([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/)?)>/g;
const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads an XML part into elements. Made for the parts of Office files: no DTDs, namespaces only cut off.
 * @throws when there is no root element
 */
export function parseXml(source: string): XmlElement {
  const top = new XmlElement("", new Map());
  const open: XmlElement[] = [top];
  let textStart = 0;
  tagPattern.lastIndex = 0;
  for (let match = tagPattern.exec(source); match; match = tagPattern.exec(source)) {
    const current = open[open.length - 1]!;
    if (match.index > textStart) current.text += decodeXml(source.slice(textStart, match.index));
    textStart = tagPattern.lastIndex;
    const [, cdata, closing, name, attributes, selfClosing] = match;
    if (cdata !== undefined) current.text += cdata;
    else if (closing) {
      current.end = textStart;
      if (open.length > 1) open.pop();
    } else if (name !== undefined) {
      const element = new XmlElement(
        localName(name),
        readAttributes(attributes ?? ""),
        match.index,
        textStart,
      );
      current.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  const root = top.children[0];
  if (!root) throw new FileError({ key: "noXml" });
  return root;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  attributePattern.lastIndex = 0;
  for (let match = attributePattern.exec(text); match; match = attributePattern.exec(text)) {
    attributes.set(match[1]!, decodeXml(match[2] ?? match[3] ?? ""));
  }
  return attributes;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
