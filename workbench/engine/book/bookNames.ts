import type { Model, Range, Zone } from "@odoo/o-spreadsheet";
import { columnLimit, rowLimit } from "../../../src/files/address";
import { rangeText } from "../formula/rangeText";
import type { NameGetters } from "../plugins/BookNamesPlugin";

/** A defined name. `zone` is null for names of constants and formulas; `formula` always begins with "=". */
export interface BookName {
  readonly name: string;
  readonly scope: string | null;
  readonly sheetId: string | null;
  readonly zone: Zone | null;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** The engine's whole columns end with its grid, Excel's with the sheet. */
function wholeLines({ zone, unboundedZone: { bottom, right } }: Range): Zone {
  return { ...zone, bottom: bottom ?? rowLimit - 1, right: right ?? columnLimit - 1 };
}

/** All defined names, hidden ones included. */
export function bookNames(model: Model): BookName[] {
  const { ranges, formulas } = (model.getters as unknown as NameGetters).getBookNames();
  const rangeNames = ranges.map(({ name, scope, range, hidden, comment }): BookName => {
    const reference = rangeText(model.getters, range, "", { useFixedReference: true });
    return {
      name,
      scope: scope ?? null,
      sheetId: range.sheetId,
      zone: wholeLines(range),
      formula: `=${reference}`,
      visible: !hidden,
      comment: comment ?? "",
    };
  });
  const formulaNames = formulas.map(({ name, scope, formula, hidden, comment }): BookName => ({
    name,
    scope,
    sheetId: null,
    zone: null,
    formula,
    visible: !hidden,
    comment,
  }));
  return [...rangeNames, ...formulaNames];
}
