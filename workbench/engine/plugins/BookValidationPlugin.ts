import type { DataValidationRule } from "@odoo/o-spreadsheet";
import { corePlugin } from "./enginePlugin";

interface ValidationMembers {
  rules: Record<string, DataValidationRule[] | undefined>;
  addDataValidationRule(sheetId: string, rule: DataValidationRule): void;
}

const ValidationPlugin = corePlugin<ValidationMembers>("dataValidation");

/** Validation rules, where one that touches no other is added beside them: the engine copies all of them each time. */
export class BookValidationPlugin extends ValidationPlugin {
  override addDataValidationRule(sheetId: string, rule: DataValidationRule): void {
    const rules = this.rules[sheetId] ?? [];
    if (rules.some((other) => other.id === rule.id || touches(other, rule)))
      super.addDataValidationRule(sheetId, rule);
    else this.history.update("rules", sheetId, [...rules, rule] as never);
  }
}

function touches(a: DataValidationRule, b: DataValidationRule): boolean {
  return a.ranges.some(({ zone }) =>
    b.ranges.some(
      ({ zone: other }) =>
        zone.top <= other.bottom &&
        other.top <= zone.bottom &&
        zone.left <= other.right &&
        other.left <= zone.right,
    ),
  );
}
