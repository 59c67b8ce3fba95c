import { registries } from "@odoo/o-spreadsheet";
import type { AST, CompiledFormula, Model } from "@odoo/o-spreadsheet";
import { customFunctionNames } from "../engine/registerFunctions";

const arrayFunctions = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROWTH HSTACK LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT
   MUNIT RANDARRAY SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS
   XLOOKUP LET LAMBDA REDUCE ARRAYTOTEXT MODE.MULT`.split(/\s+/),
);

/**
 * Tells whether Excel would store a formula as a dynamic array: a function that gives blocks, or a range where one
 * value is expected. (Spilled results are stored so in any case.)
 */
export function needsArray(model: Model, formula: CompiledFormula, known: Map<string, boolean>): boolean {
  if (formula.isBadExpression) return false;
  const before = known.get(formula.normalizedFormula);
  if (before !== undefined) return before;
  const walk = new Walk(new Set(customFunctionNames()), (name) => {
    const zone = model.getters.getNamedRange(name)?.range.zone;
    return zone !== undefined && (zone.top !== zone.bottom || zone.left !== zone.right);
  });
  walk.visit(formula.getAst(model.getters));
  known.set(formula.normalizedFormula, walk.found);
  return walk.found;
}

class Walk {
  found = false;

  constructor(
    private readonly custom: ReadonlySet<string>,
    private readonly isBlockName: (name: string) => boolean,
  ) {}

  /** Visits a part of a formula and tells whether it gives a block. */
  visit(ast: AST): boolean {
    switch (ast.type) {
      case "REFERENCE":
        return ast.value.includes(":");
      case "SYMBOL":
        return this.isBlockName(ast.value);
      case "ARRAY":
        return true;
      case "BIN_OPERATION":
        return this.note([this.visit(ast.left), this.visit(ast.right)].includes(true));
      case "UNARY_OPERATION":
        return ast.value === "#" ? true : this.note(this.visit(ast.operand));
      case "FUNCALL":
        return this.call(ast.value.toUpperCase(), ast.args);
      default:
        return false;
    }
  }

  private call(name: string, input: readonly AST[]): boolean {
    const givesBlock = arrayFunctions.has(name) || this.custom.has(name);
    const { args = [] } = registries.functionRegistry.content[name] ?? {};
    const repeats = args.find((argument) => argument.repeating);
    const lifted = input.filter((part, index) => {
      const definition = args[index] ?? repeats;
      return this.visit(part) && definition !== undefined && !definition.acceptMatrix;
    });
    return this.note(givesBlock || lifted.length > 0);
  }

  private note(isArray: boolean): boolean {
    this.found ||= isArray;
    return isArray;
  }
}
