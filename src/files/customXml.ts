import type { FileWorkbook } from "./FileWorkbook";
import type { KeepPart } from "./package/guardParts";
import type { Package } from "./package/Package";
import type { PartList } from "./package/PartList";
import { attributes } from "./xml/attributes";
import { parseXml } from "./xml/parseXml";

type CustomXml = Pick<FileWorkbook, "customXml" | "settings">;

/** Namespace of the part that holds an add-in's document settings. */
const settingsNamespace = "urn:kam-for-excel:document-settings";

/** Reads the custom XML parts of a package and the settings of its add-ins. */
export function readCustomXml(file: Package, keep: KeepPart): CustomXml {
  const customXml = new Map<string, string>();
  const settings = new Map<string, unknown>();
  for (const path of file.paths()) {
    const isItem = /^customXml\/item\d+\.xml$/.test(path);
    if (!isItem && !/webextension\d*\.xml$/.test(path)) continue;
    keep(path, undefined, () => {
      const text = isItem ? file.text(path) : settingsNamespace;
      if (text.includes(settingsNamespace)) readSettings(file, path, settings);
      else if (isWellFormed(file, path))
        customXml.set(partId(file, path), text.replace(/^\s*<\?xml[^>]*\?>\s*/, ""));
    });
  }
  return { customXml, settings };
}

/** @throws {FileError} when it is not: a part that is kept as it stands must be a whole one */
function isWellFormed(file: Package, path: string): boolean {
  return file.xml(path).fullName !== "";
}

function partId(file: Package, path: string): string {
  const properties = file.relationships(path).find((relation) => relation.kind === "customXmlProps")?.target;
  const id =
    properties !== undefined && file.has(properties) ? file.xml(properties).attribute("ds:itemID") : null;
  return id ?? `{${path}}`;
}

function readSettings(file: Package, path: string, settings: Map<string, unknown>): void {
  for (const property of file.xml(path).deep("property")) {
    const name = property.attribute("name");
    const value = property.attribute("value");
    if (name === null || value === null) continue;
    settings.set(name, parseValue(value));
  }
}

/** Settings are JSON; what is not stays the text it is. */
function parseValue(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const settingsId = "{5B9A0B0C-6E1D-4C8B-9E0A-4B414D534554}";

/** Writes the custom XML parts of a workbook, and an add-in's document settings as one more. */
export function writeCustomXml(
  { customXml, settings }: CustomXml,
  parts: PartList,
  workbookPath: string,
): void {
  const items = [...customXml].map(([id, xml]) => ({ id, xml }));
  if (settings.size > 0) items.push({ id: settingsId, xml: settingsXml(settings) });
  items.forEach(({ id, xml }, index) => {
    const path = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    parts.addXml(path, xml);
    parts.addXml(properties, propertiesXml(id, index, xml), propertiesType);
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
  const [prefix] = root.fullName.split(":");
  return root.attribute(prefix === root.fullName ? "xmlns" : `xmlns:${prefix}`);
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
  return `<settings xmlns="${settingsNamespace}">${properties.join("")}</settings>`;
}
