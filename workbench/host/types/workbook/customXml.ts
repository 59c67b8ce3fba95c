import { textArgument } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { existing, type HostRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { Targets } from "../Targets";

type Scope = Targets["CustomXmlPartCollection"];

const part = (id: string): HostRef => ref("CustomXmlPart", { id });

const idsOf = ({ namespace }: Scope, { book }: HostContext): string[] =>
  [...book.customXml()]
    .filter(([, xml]) => namespace === null || rootNamespace(xml) === namespace)
    .map(([id]) => id);

const find = (scope: Scope, key: string, context: HostContext): HostRef | null =>
  idsOf(scope, context).includes(key) ? part(key) : null;

function xmlArgument(args: readonly unknown[]): string {
  const xml = textArgument(args, 0);
  if (rootNamespace(xml) === null) throw new HostError("InvalidArgument", "not well-formed XML");
  return xml;
}

/** Excel.CustomXmlPartCollection, and what getByNamespace makes of it. */
export const customXmlPartCollectionMembers: Members<"CustomXmlPartCollection"> = {
  items: (scope, context) => idsOf(scope, context).map(part),
  item: (scope, key, context) => existing(find(scope, textArgument([key], 0), context), "custom XML part"),
  call: {
    add(_scope, args, { book }) {
      const xml = xmlArgument(args);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      book.customXml().set(id, xml);
      return part(id);
    },
    getByNamespace: (_scope, args) => ref("CustomXmlPartCollection", { namespace: textArgument(args, 0) }),
    getCount: (scope, _args, context) => idsOf(scope, context).length,
    getItemOrNullObject: (scope, args, context) => find(scope, textArgument(args, 0), context),
    getOnlyItemOrNullObject(scope, _args, context) {
      const [id, ...others] = idsOf(scope, context);
      return id === undefined || others.length > 0 ? null : part(id);
    },
  },
};

const xmlOf = ({ id }: Targets["CustomXmlPart"], { book }: HostContext): string => {
  const xml = book.customXml().get(id);
  if (xml === undefined) throw new HostError("ItemNotFound", "custom XML part");
  return xml;
};

/** Excel.CustomXmlPart. */
export const customXmlPartMembers: Members<"CustomXmlPart"> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    namespaceUri: (target, context) => rootNamespace(xmlOf(target, context)) ?? "",
  },
  call: {
    getXml: (target, _args, context) => xmlOf(target, context),
    setXml(target, args, context) {
      xmlOf(target, context);
      context.book.customXml().set(target.id, xmlArgument(args));
    },
    delete: ({ id }, _args, { book }) => void book.customXml().delete(id),
  },
};

/**
 * The namespace of an XML document's root element: "" when it has none, null when the text is no XML element at all.
 * Prefixed roots are looked up among the root's own declarations.
 */
function rootNamespace(xml: string): string | null {
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
