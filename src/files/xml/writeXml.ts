import { encodeXml } from "./xmlText";
import { attributes } from "./attributes";
import type { XmlElement } from "./XmlElement";

/** Writes an element without what belongs to other namespaces: prefixed attributes, and extension lists. */
export function writeXml({ name, attributes: all, children, text }: XmlElement): string {
  const own = Object.entries(all).filter(([key]) => !key.includes(":") && key !== "xmlns");
  const head = `<${name}${attributes(Object.fromEntries(own))}`;
  const kept = children.filter((child) => child.name !== "extLst");
  const inner = kept.length > 0 ? kept.map(writeXml).join("") : encodeXml(text);
  return inner === "" ? `${head}/>` : `${head}>${inner}</${name}>`;
}
