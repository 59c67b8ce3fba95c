import type { BookName } from "../../../engine/book/bookNames";
import { flagValue, textArgument, textValue } from "../../arguments";
import { checkName } from "../../checkNames";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { existing, HostRef, rangeRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import { absoluteAddress } from "../../ranges";
import type { NameTarget, Targets } from "../Targets";

type Scope = Targets["NamedItemCollection"];

const namesOf = ({ scope }: Scope, { book }: HostContext): readonly BookName[] =>
  book.names().filter((item) => item.scope === scope);

function find({ scope }: Scope, key: string, context: HostContext): HostRef | null {
  const item = namesOf({ scope }, context).find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return item ? ref("NamedItem", { scope, name: item.name }) : null;
}

/** Excel.NamedItemCollection. Hidden names are part of it, with `visible` false. */
export const namedItemCollectionMembers: Members<"NamedItemCollection"> = {
  items: ({ scope }, context) =>
    namesOf({ scope }, context).map(({ name }) => ref("NamedItem", { scope, name })),
  item: (scope, key, context) =>
    existing(find(scope, textArgument([key], 0), context), `name ${String(key)}`),
  call: {
    add({ scope }, args, context) {
      const { book } = context;
      const name = textArgument(args, 0);
      checkName(name);
      const taken =
        find({ scope }, name, context) !== null ||
        (scope === null && book.tables().some((table) => table.name.toLowerCase() === name.toLowerCase()));
      if (taken) throw new HostError("ItemAlreadyExists", `name "${name}"`);
      const reference = args[1];
      const formula =
        reference instanceof HostRef
          ? `=${absoluteAddress(reference.as("Range"), context)}`
          : textArgument(args, 1);
      book.addName(name, formula, { ...owner(scope), comment: textArgument(args, 2, "") });
      return ref("NamedItem", { scope, name });
    },
    getCount: (scope, _args, context) => namesOf(scope, context).length,
    getItemOrNullObject: (scope, args, context) => find(scope, textArgument(args, 0), context),
  },
};

const owner = (scope: string | null): { scope?: string } => (scope === null ? {} : { scope });

function nameOf({ scope, name }: NameTarget, { book }: HostContext): BookName {
  const item = book.names().find((other) => other.scope === scope && other.name === name);
  if (!item) throw new HostError("ItemNotFound", `name ${name}`);
  return item;
}

function range(target: NameTarget, context: HostContext): HostRef | null {
  const { sheetId, zone } = nameOf(target, context);
  return sheetId != null && zone != null ? rangeRef({ sheetId, zone }) : null;
}

type Changes = Partial<Pick<BookName, "formula" | "visible" | "comment">>;

function change(target: NameTarget, changes: Changes, context: HostContext): void {
  const { formula, visible, comment } = { ...nameOf(target, context), ...changes };
  context.book.addName(target.name, formula, { visible, comment, ...owner(target.scope) });
}

const formula = (target: NameTarget, context: HostContext): string => nameOf(target, context).formula;

/** Excel.NamedItem. */
export const namedItemMembers: Members<"NamedItem"> = {
  identity: ({ name }) => ({ _Id: name }),
  get: {
    name: ({ name }) => name,
    formula,
    value: formula,
    type: (target, context) => (nameOf(target, context).zone != null ? "Range" : "String"),
    visible: (target, context) => nameOf(target, context).visible,
    comment: (target, context) => nameOf(target, context).comment,
    scope: ({ scope }) => (scope === null ? "Workbook" : "Worksheet"),
  },
  nav: {
    worksheet: ({ scope }) =>
      existing(
        scope === null ? null : ref("Worksheet", { sheetId: scope }),
        "a name of the workbook has no worksheet",
      ),
  },
  set: {
    visible: (target, value, context) => change(target, { visible: flagValue(value) }, context),
    comment: (target, value, context) => change(target, { comment: textValue(value) }, context),
    formula: (target, value, context) => change(target, { formula: textValue(value) }, context),
  },
  call: {
    getRange(target, _args, context) {
      const found = range(target, context);
      if (!found) throw new HostError("InvalidReference", target.name);
      return found;
    },
    getRangeOrNullObject: (target, _args, context) => range(target, context),
    delete: ({ scope, name }, _args, { book }) => book.deleteName(name, scope),
  },
};
