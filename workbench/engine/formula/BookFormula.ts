import { CompiledFormula, type Range, type RangeStringOptions, type UID } from "@odoo/o-spreadsheet";
import type { CoreGetters } from "../EngineCell";
import { rangeText } from "./rangeText";
import type { StructuredItem } from "./structuredReference";

interface FormulaToken {
  readonly type: string;
  value: string;
}

interface FormulaFields {
  readonly sheetId: UID;
  readonly tokens: FormulaToken[];
  readonly literalValues: CompiledFormula["literalValues"];
  readonly symbols: string[];
  readonly rangeDependencies: Range[];
  readonly isBadExpression: boolean;
  readonly normalizedFormula: string;
  readonly execute: CompiledFormula["execute"];
}

type FormulaConstructor = new (
  sheetId: UID,
  tokens: FormulaToken[],
  literalValues: CompiledFormula["literalValues"],
  symbols: string[],
  dependencies: Range[],
  isBadExpression: boolean,
  normalizedFormula: string,
  execute: CompiledFormula["execute"],
) => CompiledFormula;

const Base = CompiledFormula as unknown as FormulaConstructor;

/** A reference of a formula that was typed as a structured reference: its table, its part and how it was written. */
export interface StructuredDependency {
  readonly tableId: string;
  readonly item: StructuredItem;
  readonly wholeTable: boolean;
  /** false for `[@Amount]`, written inside its own table without the table's name */
  readonly named: boolean;
}

/** Writes the structured references of a formula from where they point now. */
export type StructuredWriter = (dependency: StructuredDependency, range: Range, sheetId: UID) => string;

type Execute = CompiledFormula["execute"];

let lastResult: ReturnType<Execute> | undefined;

/** What the formula that ran last gave, before the engine made cells of it. */
export function takeLastResult(): ReturnType<Execute> | undefined {
  const result = lastResult;
  lastResult = undefined;
  return result;
}

let former: ReturnType<Execute> | undefined;

/** The formula that runs next gives this result instead of computing. */
export function answerNextWith(result: ReturnType<Execute> | undefined): void {
  former = result;
}

const run: Execute = function (this: BookFormula, ...input) {
  const given = former;
  former = undefined;
  lastResult = given ?? this.compute.call(this, ...input);
  return lastResult;
};

/**
 * A compiled formula that prints as Excel does: spaces and doubled quotes as typed, structured references by name.
 * The engine evaluates the A1 form.
 */
export class BookFormula extends Base {
  readonly structured: ReadonlyMap<number, StructuredDependency>;
  readonly compute: Execute;

  constructor(fields: FormulaFields, structured: ReadonlyMap<number, StructuredDependency> = new Map()) {
    const { sheetId, tokens, literalValues, symbols, rangeDependencies } = fields;
    super(
      sheetId,
      tokens,
      literalValues,
      symbols,
      rangeDependencies,
      fields.isBadExpression,
      fields.normalizedFormula,
      run,
    );
    this.compute = fields.execute;
    this.structured = structured;
  }

  override toFormulaString(getters: CoreGetters, options?: RangeStringOptions): string {
    return this.print(getters, (getters as Partial<StructuredGetters>).writeStructuredDependency, options);
  }

  /** The formula with its structured references written by `write`, or as A1 references without it. */
  print(getters: CoreGetters, write?: StructuredWriter, options?: RangeStringOptions): string {
    if (this.isBadExpression) return this.normalizedFormula;
    let reference = 0;
    let number = 0;
    let string = 0;
    let text = "";
    for (const token of this.fields.tokens) {
      if (token.type === "REFERENCE" || token.type === "INVALID_REFERENCE") {
        text += this.printReference(getters, reference++, write, options);
      } else if (token.type === "NUMBER") text += String(this.literalValues.numbers[number++]!.value);
      else if (token.type === "STRING")
        text += `"${this.literalValues.strings[string++]!.value.replace(/"/g, '""')}"`;
      else text += token.value;
    }
    return text;
  }

  private printReference(
    getters: CoreGetters,
    index: number,
    write: StructuredWriter | undefined,
    options: RangeStringOptions | undefined,
  ): string {
    const range = this.rangeDependencies[index];
    const dependency = this.structured.get(index);
    if (range && dependency && write && range.invalidXc === undefined)
      return write(dependency, range, this.sheetId);
    return range ? rangeText(getters, range, this.sheetId, options) : "#REF!";
  }

  override adaptCompiledFormula(
    ...change: Parameters<CompiledFormula["adaptCompiledFormula"]>
  ): CompiledFormula {
    const adapted = super.adaptCompiledFormula(...change);
    if (adapted === this) return this;
    return new BookFormula(
      { ...(adapted as unknown as FormulaFields), execute: this.compute },
      this.structured,
    );
  }

  /** The same formula over other ranges. */
  withDependencies(sheetId: UID, rangeDependencies: Range[], keepStructured: boolean): BookFormula {
    return new BookFormula(
      { ...this.fields, execute: this.compute, sheetId, rangeDependencies },
      keepStructured ? this.structured : new Map(),
    );
  }

  private get fields(): FormulaFields {
    return this as unknown as FormulaFields;
  }
}

/** The getter that the table plugin adds for printing. */
interface StructuredGetters {
  writeStructuredDependency: StructuredWriter;
}
