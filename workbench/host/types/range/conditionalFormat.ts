import type { Style } from "@odoo/o-spreadsheet";
import { engineCriterion } from "../../../engine/rules/operators";
import { parseZone } from "../../address";
import { flagValue, numberArgument, textArgument, textValue, toColor } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { existing, type HostRef, rangeRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import { intersect, type TrackedRange } from "../../zones";
import type { ConditionalKind, ConditionalTarget } from "../Targets";
import { comparison } from "./comparison";

const stored = ({ sheetId, id }: ConditionalTarget, { book }: HostContext) =>
  book.model.getters.getConditionalFormats(sheetId).find((format) => format.id === id);

/** Writes the format as far as it is known: without a rule there is nothing to show yet. */
function put(target: ConditionalTarget, context: HostContext): void {
  const { sheetId, zone, id, style } = target;
  assertUnprotected(sheetId, context);
  const { book } = context;
  const rule = target.rule ?? stored(target, context)?.rule;
  if (!rule) return;
  book.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
  const before = (rule as { style?: Style }).style;
  book.dispatch("ADD_CONDITIONAL_FORMAT", {
    sheetId,
    ranges: [book.model.getters.getRangeDataFromZone(sheetId, zone)],
    cf: { id, rule: { ...rule, style: { ...before, ...style } } },
  });
}

function setRule(
  target: ConditionalTarget,
  type: string,
  values: readonly string[],
  context: HostContext,
): void {
  target.rule = { type: "CellIsRule", operator: type, values };
  put(target, context);
}

const style = (target: ConditionalTarget, change: Style, context: HostContext): void => {
  target.style = { ...target.style, ...change };
  put(target, context);
};

export const conditionalRangeFillMembers: Members<"ConditionalRangeFill"> = {
  set: {
    color(target, value, context) {
      style(target, { fillColor: toColor(textValue(value)) }, context);
    },
  },
};

export const conditionalRangeFontMembers: Members<"ConditionalRangeFont"> = {
  set: {
    color(target, value, context) {
      style(target, { textColor: toColor(textValue(value)) }, context);
    },
    bold(target, value, context) {
      style(target, { bold: flagValue(value) }, context);
    },
    italic(target, value, context) {
      style(target, { italic: flagValue(value) }, context);
    },
  },
};

export const conditionalRangeFormatMembers: Members<"ConditionalRangeFormat"> = {
  nav: {
    fill: (target) => ref("ConditionalRangeFill", target),
    font: (target) => ref("ConditionalRangeFont", target),
  },
};

export const cellValueConditionalFormatMembers: Members<"CellValueConditionalFormat"> = {
  nav: { format: (target) => ref("ConditionalRangeFormat", target) },
  set: {
    rule(target, value, context) {
      const { operator, formula1, formula2 } = comparison(value);
      const bounds = formula2 === "" ? [formula1] : [formula1, formula2];
      setRule(target, engineCriterion(operator), bounds, context);
    },
  },
};

export const conditionalFormatRuleMembers: Members<"ConditionalFormatRule"> = {
  set: {
    formula(target, value, context) {
      setRule(target, "customFormula", [textValue(value)], context);
    },
  },
};

export const customConditionalFormatMembers: Members<"CustomConditionalFormat"> = {
  nav: {
    format: (target) => ref("ConditionalRangeFormat", target),
    rule: (target) => ref("ConditionalFormatRule", target),
  },
};

/** Excel.ConditionalFormat. */
export const conditionalFormatMembers: Members<"ConditionalFormat"> = {
  identity: ({ id }) => ({ Id: id }),
  get: { id: ({ id }) => id, type: ({ kind }) => kind ?? "CellValue", stopIfTrue: () => false },
  nav: {
    cellValue: (target) => ref("CellValueConditionalFormat", target),
    custom: (target) => ref("CustomConditionalFormat", target),
  },
  call: {
    getRange: ({ sheetId, zone }) => rangeRef({ sheetId, zone }),
    delete({ sheetId, id }, _args, { book }) {
      book.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
    },
  },
};

const isKind = (name: string): name is ConditionalKind => name === "CellValue" || name === "Custom";

/** The formats that touch the range, the newest first, as Excel ranks them. */
function idsOf({ sheetId, zone }: TrackedRange, { book }: HostContext): string[] {
  return book.model.getters
    .getConditionalFormats(sheetId)
    .filter((format) =>
      format.ranges.some((address) => {
        const area = parseZone(address.replace(/^.*!/, ""));
        return area !== null && intersect(area, zone) !== null;
      }),
    )
    .map((format) => format.id);
}

function find(range: TrackedRange, id: string | undefined, context: HostContext): HostRef | null {
  return id !== undefined && idsOf(range, context).includes(id)
    ? ref("ConditionalFormat", { sheetId: range.sheetId, zone: range.zone, id, kind: null, style: {} })
    : null;
}

/** Excel.ConditionalFormatCollection. A format that was added takes effect with its rule. */
export const conditionalFormatCollectionMembers: Members<"ConditionalFormatCollection"> = {
  items: (range, context) =>
    idsOf(range, context).map((id) => existing(find(range, id, context), "conditional format")),
  item: (range, key, context) => existing(find(range, textArgument([key], 0), context), "conditional format"),
  call: {
    add(range, args, context) {
      assertUnprotected(range.sheetId, context);
      const kind = textArgument(args, 0);
      if (!isKind(kind)) throw new HostError("NotImplemented", `conditional format ${kind}`);
      const { sheetId, zone } = range;
      return ref("ConditionalFormat", { sheetId, zone, id: crypto.randomUUID(), kind, style: {} });
    },
    getCount: (range, _args, context) => idsOf(range, context).length,
    getItemAt: (range, args, context) =>
      existing(find(range, idsOf(range, context)[numberArgument(args, 0)], context), "conditional format"),
    getItemOrNullObject: (range, args, context) => find(range, textArgument(args, 0), context),
  },
};
