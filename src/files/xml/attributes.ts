import { encodeXml } from "./xmlText";

export type AttributeValue = string | number | boolean | null | undefined;

/** Writes attributes with a leading blank each; null and undefined are left out, true is 1 and false 0. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const written =
      typeof value === "boolean" ? (value ? "1" : "0") : encodeXml(String(value)).replace(/\n/g, "&#10;");
    text += ` ${name}="${written}"`;
  }
  return text;
}
