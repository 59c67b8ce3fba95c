import { type FileZone, zoneName } from "../address";
import { attributes } from "../xml/attributes";
import { writeXml } from "../xml/writeXml";
import type { XmlElement } from "../xml/XmlElement";

/** What a filter asks of each column, as it stands in a file; "" for nothing. */
export function filterCriteria(filter: XmlElement): string {
  return filter
    .all("filterColumn")
    .filter((column) => !asksForColor(column))
    .map(writeXml)
    .join("");
}

/** Colours are numbers of a list of looks that a saved file numbers anew. */
export function asksForColor(element: XmlElement): boolean {
  return element.deep("colorFilter").length > 0;
}

/** The filter over a zone, headers first. */
export function writeFilter(zone: FileZone, criteria: string): string {
  const head = `<autoFilter${attributes({ ref: zoneName(zone) })}`;
  return criteria === "" ? `${head}/>` : `${head}>${criteria}</autoFilter>`;
}
