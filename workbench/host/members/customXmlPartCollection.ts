import { textArgument } from "../arguments";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef, type HostType } from "../HostType";
import { rootNamespace } from "../rootNamespace";
import { customXmlPartType } from "./customXmlPart";

interface PartScope {
  readonly namespace: string | null;
}

const idsOf = ({ namespace }: PartScope, { book }: HostContext): string[] =>
  [...book.customXml()]
    .filter(([, xml]) => namespace === null || rootNamespace(xml) === namespace)
    .map(([id]) => id);

const find = (scope: PartScope, key: string, context: HostContext): HostRef | null =>
  idsOf(scope, context).includes(key) ? customXmlPartType({ id: key }) : null;

const orNotFound = (ref: HostRef | null): HostRef => {
  if (!ref) throw new HostError("ItemNotFound", "custom XML part");
  return ref;
};

/** Excel.CustomXmlPartCollection, and what getByNamespace makes of it. */
export const customXmlPartCollectionType: HostType<PartScope> = defineType<PartScope>(
  "CustomXmlPartCollection",
  {
    items: (scope, context) => idsOf(scope, context).map((id) => customXmlPartType({ id })),
    item: (scope, key, context) => orNotFound(find(scope, textArgument([key], 0), context)),
    call: {
      add(_scope, args, { book }) {
        const xml = textArgument(args, 0);
        if (rootNamespace(xml) === null) throw new HostError("InvalidArgument", "not well-formed XML");
        const id = `{${crypto.randomUUID().toUpperCase()}}`;
        book.customXml().set(id, xml);
        return customXmlPartType({ id });
      },
      getByNamespace: (_scope, args) => customXmlPartCollectionType({ namespace: textArgument(args, 0) }),
      getCount: (scope, _args, context) => idsOf(scope, context).length,
      getItemOrNullObject: (scope, args, context) => find(scope, textArgument(args, 0), context),
      getOnlyItem(scope, _args, context) {
        const ids = idsOf(scope, context);
        if (ids.length !== 1) throw new HostError("GeneralException", `${ids.length} parts`);
        return customXmlPartType({ id: ids[0]! });
      },
      getOnlyItemOrNullObject(scope, _args, context) {
        const ids = idsOf(scope, context);
        return ids.length === 1 ? customXmlPartType({ id: ids[0]! }) : null;
      },
    },
  },
);
