import { textArgument } from "../arguments";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType } from "../HostType";
import { rootNamespace } from "../rootNamespace";

interface PartTarget {
  readonly id: string;
}

const xmlOf = ({ id }: PartTarget, { book }: HostContext): string => {
  const xml = book.customXml().get(id);
  if (xml === undefined) throw new HostError("ItemNotFound", "custom XML part");
  return xml;
};

/** Excel.CustomXmlPart. */
export const customXmlPartType = defineType<PartTarget>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    namespaceUri: (part, context) => rootNamespace(xmlOf(part, context)) ?? "",
  },
  call: {
    getXml: (part, _args, context) => xmlOf(part, context),
    setXml(part, args, context) {
      xmlOf(part, context);
      const xml = textArgument(args, 0);
      if (rootNamespace(xml) === null) throw new HostError("InvalidArgument", "not well-formed XML");
      context.book.customXml().set(part.id, xml);
    },
    delete: ({ id }, _args, { book }) => void book.customXml().delete(id),
  },
});
