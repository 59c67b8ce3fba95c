import type { BookName } from "../../engine/book/bookNames";
import { flagValue, textValue } from "../arguments";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef, type HostType } from "../HostType";
import { rangeRef } from "./range";
import { worksheetType } from "./worksheet";

interface NameTarget {
  readonly scope: string | null;
  readonly name: string;
}

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
  context.book.addName(target.name, formula, {
    visible,
    comment,
    ...(target.scope === null ? {} : { scope: target.scope }),
  });
}

const formula = (target: NameTarget, context: HostContext): string => nameOf(target, context).formula;

const worksheet = ({ scope }: NameTarget): HostRef | null =>
  scope === null ? null : worksheetType({ id: scope });

/** Excel.NamedItem. */
export const namedItemType: HostType<NameTarget> = defineType<NameTarget>("NamedItem", {
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
    worksheet: (target) => {
      const sheet = worksheet(target);
      if (!sheet) throw new HostError("ItemNotFound", "a name of the workbook has no worksheet");
      return sheet;
    },
    worksheetOrNullObject: worksheet,
  },
  set: {
    visible: (target, value, context) => change(target, { visible: flagValue(value) }, context),
    comment: (target, value, context) => change(target, { comment: textValue(value) }, context),
    formula: (target, value, context) => change(target, { formula: textValue(value) }, context),
  },
  call: {
    getRange(target, _args, context) {
      const ref = range(target, context);
      if (!ref) throw new HostError("InvalidReference", target.name);
      return ref;
    },
    getRangeOrNullObject: (target, _args, context) => range(target, context),
    delete: ({ scope, name }, _args, { book }) => book.deleteName(name, scope),
  },
});
