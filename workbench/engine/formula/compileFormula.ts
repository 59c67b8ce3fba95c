import {
  CompiledFormula,
  type CellPosition,
  type FunctionResultObject,
  type Range,
} from "@odoo/o-spreadsheet";
import type { CoreGetters, FormulaResult } from "../EngineCell";
import { BookFormula, type StructuredDependency } from "./BookFormula";
import { parseStructuredReference, type StructuredReference } from "./structuredReference";
import { scanFormula } from "../../../src/files/formulas/scanFormula";

/** A structured reference found in the workbook. */
export interface ResolvedReference {
  readonly range: Range;
  readonly dependency: StructuredDependency;
}

export type StructuredResolver = (
  reference: StructuredReference,
  origin: CellPosition,
) => ResolvedReference | null;

export interface CompileOptions {
  /** Values of a file, shown when the engine cannot compute the formula: one value, or the spilled block by rows. */
  readonly cached?: FormulaResult | undefined;
  readonly spill?: readonly (readonly FormulaResult[])[] | undefined;
}

const placeholderColumn = 18277;
const placeholderRow = 9000000;
/** What #N/A is compiled as; spelled so that nobody types it. */
const notAvailable = "nA";
const simpleFormula = /^[^"'[#@\\\r]*$/;

/** Compiles a formula as Excel writes it, "=" included. A formula that the engine cannot read keeps its text. */
export function compileFormula(
  formula: string,
  origin: CellPosition,
  getters: CoreGetters,
  resolve: StructuredResolver,
  options: CompileOptions = {},
): BookFormula {
  const { sheetId } = origin;
  if (simpleFormula.test(formula)) {
    return finish(CompiledFormula.Compile(formula, sheetId, getters), formula, new Map(), options);
  }
  const strings: string[] = [];
  const references: ResolvedReference[] = [];
  let text = "";
  let readable = true;
  for (const part of scanFormula(formula)) {
    if (part.kind === "string") {
      strings.push(part.text.slice(1, -1).replace(/""/g, '"'));
      text += '"s"';
    } else if (part.kind === "structured") {
      const reference = parseStructuredReference(part.text);
      const resolved = reference && resolve(reference, origin);
      if (!resolved) readable = false;
      else text += placeholder(references.push(resolved), isOneCell(reference));
    } else if (part.kind === "error") text += errorText(part.text);
    else
      text +=
        part.kind === "text" ? part.text.replace(/\r\n?/g, "\n").replace(/@(?=[\p{L}_])/gu, "") : part.text;
  }
  if (!readable) return unreadable(formula, sheetId, options);
  const compiled = CompiledFormula.Compile(text, sheetId, getters);
  compiled.literalValues.strings.forEach((literal, index) => {
    literal.value = strings[index] ?? literal.value;
  });
  return finish(compiled, formula, structuredDependencies(compiled, references), options);
}

function isOneCell({ item, from, to }: StructuredReference): boolean {
  return item === "thisRow" && from !== null && from === to;
}

function placeholder(index: number, singleCell: boolean): string {
  const cell = `$ZZZ$${placeholderRow + index}`;
  return singleCell ? cell : `${cell}:${cell}`;
}

function errorText(error: string): string {
  const upper = error.toUpperCase();
  return upper === "#N/A" ? `${notAvailable}()` : upper === "#REF!" ? "#REF" : error;
}

function structuredDependencies(
  compiled: CompiledFormula,
  references: readonly ResolvedReference[],
): Map<number, StructuredDependency> {
  const structured = new Map<number, StructuredDependency>();
  compiled.rangeDependencies.forEach((range, index) => {
    if (range.zone.left !== placeholderColumn || range.zone.top < placeholderRow) return;
    const resolved = references[range.zone.top + 1 - placeholderRow - 1];
    if (!resolved) return;
    compiled.rangeDependencies[index] = resolved.range;
    structured.set(index, resolved.dependency);
  });
  return structured;
}

function finish(
  compiled: CompiledFormula,
  formula: string,
  structured: Map<number, StructuredDependency>,
  options: CompileOptions,
): BookFormula {
  if (compiled.isBadExpression) return unreadable(formula, compiled.sheetId, options, compiled);
  spellTokens(compiled);
  return new BookFormula(compiled as unknown as ConstructorParameters<typeof BookFormula>[0], structured);
}

/** Function names in capitals, and #N/A as it was typed. */
function spellTokens(compiled: CompiledFormula): void {
  const { tokens } = compiled as unknown as { tokens: { type: string; value: string }[] };
  tokens.forEach((token, index) => {
    if (token.type !== "SYMBOL" || tokens[index + 1]?.type !== "LEFT_PAREN") return;
    if (token.value === notAvailable) {
      const spelling = ["#N/A", "", ""].map((value, offset) => ({ ...tokens[index + offset]!, value }));
      tokens.splice(index, spelling.length, ...spelling);
    } else token.value = token.value.toUpperCase();
  });
}

function unreadable(
  formula: string,
  sheetId: string,
  options: CompileOptions,
  compiled?: CompiledFormula,
): BookFormula {
  const execute: CompiledFormula["execute"] =
    options.spill || options.cached !== undefined
      ? () => cachedResult(options)
      : (compiled?.execute ?? (() => ({ value: "#NAME?", message: "This formula cannot be read here" })));
  return new BookFormula({
    sheetId,
    tokens: [],
    literalValues: { numbers: [], strings: [] },
    symbols: [],
    rangeDependencies: [],
    isBadExpression: true,
    normalizedFormula: formula,
    execute,
  });
}

function cachedResult({ cached, spill }: CompileOptions): FunctionResultObject | FunctionResultObject[][] {
  if (!spill) return { value: cached ?? null };
  const columns = spill[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => spill.map((row) => ({ value: row[column] ?? null })));
}
