const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const unescapes: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** A text as it stands inside an XML element, in both directions. */
export const xmlText = {
  encode: (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign),
  decode: (xml: string): string =>
    xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => unescapes[entity] ?? entity),
};
