import type { Book } from "../../../workbench/engine/Book";
import { SETTINGS_NAMESPACE } from "../read/readCustomXml";
import { attributes } from "../xml/attributes";
import { parseXml } from "../xml/parseXml";
import type { PartList } from "./PartList";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const SETTINGS_ID = "{5B9A0B0C-6E1D-4C8B-9E0A-4B414D534554}";

/** Writes the custom XML parts of a workbook, and an add-in's document settings as one more. */
export function writeCustomXml(book: Book, parts: PartList, workbookPath: string): void {
  const items = [...book.customXml()].map(([id, xml]) => ({ id, xml }));
  if (book.settings().size > 0) items.push({ id: SETTINGS_ID, xml: settingsXml(book.settings()) });
  items.forEach(({ id, xml }, index) => {
    const path = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    parts.addXml(path, xml);
    parts.addXml(properties, propertiesXml(id, index, xml), PROPERTIES_TYPE);
    parts.relate(path, "customXmlProps", properties);
    parts.relate(workbookPath, "customXml", path);
  });
}

function propertiesXml(id: string, index: number, xml: string): string {
  const namespace = rootNamespace(xml);
  const schemas =
    namespace === null
      ? "<ds:schemaRefs/>"
      : `<ds:schemaRefs><ds:schemaRef${attributes({ "ds:uri": namespace })}/></ds:schemaRefs>`;
  const head = attributes({
    "ds:itemID": guid(id, index),
    "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  });
  return `<ds:datastoreItem${head}>${schemas}</ds:datastoreItem>`;
}

function rootNamespace(xml: string): string | null {
  const root = parseXml(xml);
  const tag = /^<([^\s/>]+)/.exec(xml.slice(root.start))?.[1] ?? "";
  const prefix = tag.includes(":") ? tag.split(":")[0] : null;
  return root.attribute(prefix === null ? "xmlns" : `xmlns:${prefix}`);
}

/** Excel wants a GUID in braces. */
function guid(id: string, index: number): string {
  const bare = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i.exec(id)?.[1];
  return `{${(bare ?? `4B414D00-0000-4000-8000-${String(index + 1).padStart(12, "0")}`).toUpperCase()}}`;
}

function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const properties = [...settings].map(
    ([name, value]) => `<property${attributes({ name, value: JSON.stringify(value ?? null) })}/>`,
  );
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${properties.join("")}</settings>`;
}
