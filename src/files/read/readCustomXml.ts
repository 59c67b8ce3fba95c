import type { Package } from "./Package";

export interface FileSettings {
  /** custom XML parts by their id */
  readonly parts: ReadonlyMap<string, string>;
  /** document settings of add-ins */
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Namespace of the part in which this host keeps an add-in's document settings. */
export const SETTINGS_NAMESPACE = "urn:kam-for-excel:document-settings";

/** Reads the custom XML parts of a package and the settings of its add-ins. */
export function readCustomXml(file: Package): FileSettings {
  const parts = new Map<string, string>();
  const settings = new Map<string, unknown>();
  for (const path of Object.keys(file.files)) {
    if (/^customXml\/item\d+\.xml$/.test(path)) {
      const text = file.text(path);
      if (text.includes(SETTINGS_NAMESPACE)) readSettings(file, path, "property", settings);
      else parts.set(partId(file, path), text.replace(/^\s*<\?xml[^>]*\?>\s*/, ""));
    } else if (/webextension\d*\.xml$/.test(path)) readSettings(file, path, "property", settings);
  }
  return { parts, settings };
}

function partId(file: Package, path: string): string {
  const properties = file.relationships(path).find((relation) => relation.kind === "customXmlProps")?.target;
  const id =
    properties !== undefined && file.has(properties) ? file.xml(properties).attribute("ds:itemID") : null;
  return id ?? `{${path}}`;
}

function readSettings(file: Package, path: string, element: string, settings: Map<string, unknown>): void {
  for (const property of file.xml(path).deep(element)) {
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
