/**
 * The namespace of an XML document's root element: "" when it has none, null when the text is no XML element at all.
 * Prefixed roots are looked up among the root's own declarations.
 */
export function rootNamespace(xml: string): string | null {
  const body = xml.replace(/^\uFEFF?\s*(<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s)*/, "");
  const root = /^<([\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>/.exec(body);
  if (!root) return null;
  const [whole, prefix = "", name, attributes = "", closed] = root;
  const end = `</${prefix}${name}>`;
  if (closed === undefined && !body.slice(whole.length).trimEnd().endsWith(end)) return null;
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  for (const [, key, quoted] of attributes.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (key === declaration) return (quoted ?? "").slice(1, -1);
  }
  return "";
}
