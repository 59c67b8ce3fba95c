import { formatAbsolute } from "../address/formatAbsolute";
import { textArgument } from "../arguments";
import { checkName } from "../checkTableName";
import type { BookName } from "../../engine/book/bookNames";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef, isHostRef } from "../HostType";
import { namedItemType } from "./namedItem";
import { rangeType } from "./range";

export interface NameScope {
  /** The sheet that the names belong to; null for the workbook's own. */
  readonly scope: string | null;
}

const namesOf = ({ scope }: NameScope, { book }: HostContext): readonly BookName[] =>
  book.names().filter((item) => item.scope === scope);

function find(scope: NameScope, key: string, context: HostContext): HostRef | null {
  const item = namesOf(scope, context).find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return item ? namedItemType({ scope: scope.scope, name: item.name }) : null;
}

/** Excel.NamedItemCollection. Hidden names are part of it, with `visible` false. */
export const namedItemCollectionType = defineType<NameScope>("NamedItemCollection", {
  items: (scope, context) =>
    namesOf(scope, context).map(({ name }) => namedItemType({ scope: scope.scope, name })),
  item(scope, key, context) {
    const item = find(scope, textArgument([key], 0), context);
    if (!item) throw new HostError("ItemNotFound", `name ${String(key)}`);
    return item;
  },
  call: {
    add(scope, args, context) {
      const { book } = context;
      const name = textArgument(args, 0);
      checkName(name);
      const taken =
        find(scope, name, context) !== null ||
        (scope.scope === null &&
          book.tables().some((table) => table.name.toLowerCase() === name.toLowerCase()));
      if (taken) throw new HostError("ItemAlreadyExists", `name "${name}"`);
      const comment = textArgument(args, 2, "");
      const reference = args[1];
      const owner = scope.scope === null ? {} : { scope: scope.scope };
      if (isHostRef(reference)) {
        const { sheetId, zone } = reference.targetOf(rangeType);
        book.addName(name, `=${formatAbsolute(sheetId, zone, context)}`, { ...owner, comment });
      } else {
        book.addName(name, textArgument(args, 1), { ...owner, comment });
      }
      return namedItemType({ scope: scope.scope, name });
    },
    getCount: (scope, _args, context) => namesOf(scope, context).length,
    getItemOrNullObject: (scope, args, context) => find(scope, textArgument(args, 0), context),
  },
});
