import { type Cell, isBlank, textOfCell } from "../cells/Cell";
import { numberFromCell } from "../cells/parseNumber";
import { largestUnits } from "../decimal/Decimal";
import type { Answers, Finding, Said } from "./Reading";
import { readConvention } from "./readConvention";
import { decimalsOf } from "./columnSums";
import { numberFormatLook } from "./numberFormatLook";
import type { ShownCurrencies } from "./readCurrency";
import { type NumberText, readNumberText } from "./readNumberText";
import { readPerCent } from "./readPerCent";
import { readSuffixes } from "./readSuffixes";
import { readTextSigns } from "./readTextSigns";
import { readUnit } from "./readUnit";
import { allSteps, type Steps } from "../Steps";

export interface NumberFacts {
  readonly cells: readonly Cell[];
  readonly column: number;
  readonly header: string;
  /** Texts above the list: title, unit. */
  readonly above?: readonly string[] | undefined;
  /** The number format of the first data cells. */
  readonly format?: string | null | undefined;
  /** The number format of every cell, where they name several currencies. */
  readonly formats?: readonly string[] | undefined;
  /** Whether other columns of the list show decimal commas, or its headers are German, French, Spanish, Portuguese. */
  readonly commaLand?: boolean | undefined;
  /** What the list is of: on receivables CR is negative, on anything else CR and DR are asked. */
  readonly isReceivables?: boolean | undefined;
}

export interface NumberReading extends Said {
  /**
   * By cell: the number with its unit applied; null for a blank, a dash or "n/a"; the cell itself where it is no number
   * or where a question that has no proposal is open.
   */
  readonly values: readonly Cell[];
  /** 10,000 for 万元; 1 where there is no unit. */
  readonly factor: number;
  /** What cells, format and header show of currencies; which they are is decided over the whole list. */
  readonly currencies: ShownCurrencies;
  /** Decimals that the values show, below 0 for thousands; null where those that they have are shown. */
  readonly decimals: number | null;
  /** Whether a function on the cells themselves would take any of them otherwise. */
  readonly changes: boolean;
}

/** What a column of numbers says: its unit, its number convention, its signs and the currencies it shows. */
export function readNumbers(facts: NumberFacts, answers: Answers): NumberReading {
  return allSteps(readNumbersInSteps(facts, answers));
}

/** Rows whose texts are read in one step. */
const stepRows = 2000;

/** The same in steps. */
export function* readNumbersInSteps(facts: NumberFacts, answers: Answers): Steps<NumberReading> {
  const { cells, column } = facts;
  const unit = readUnit(facts, answers);
  const hasTexts = cells.some((cell) => typeof cell === "string" && cell !== "");
  const texts: (NumberText | "blank" | null)[] = [];
  for (let first = 0; hasTexts && first < cells.length; first += stepRows) {
    for (const cell of cells.slice(first, first + stepRows))
      texts.push(typeof cell === "string" ? readNumberText(cell) : null);
    yield;
  }
  const numberTexts = texts.map((text) => (text === "blank" ? null : text));
  const ofText = { column, cells, texts: numberTexts };
  const convention = readConvention({ ...ofText, commaLand: facts.commaLand ?? false }, answers);
  yield;
  const suffixes = readSuffixes({ ...ofText, ofColumn: unit.ofTexts }, answers);
  yield;
  const signs = readTextSigns(
    { ...ofText, named: unit.named, isReceivables: facts.isReceivables ?? false },
    answers,
  );
  yield;
  const perCent = readPerCent(
    {
      ...{ column, cells, isNamed: unit.isPerCent, isShown: unit.showsPerCent },
      plainDigits: convention.digits.map((text, row) => (suffixes.exponents[row] == null ? text : null)),
      hasPerCentTexts: numberTexts.some((text) => text?.exponent === -2),
    },
    answers,
  );
  const ofNumbers = unit.ofNumbers + perCent.ofNumbers;
  const ofTexts = unit.ofTexts + perCent.ofTexts;
  const valueOf = (cell: Cell, row: number): Cell => {
    if (typeof cell === "number") return scaleNumber(cell, ofNumbers);
    if (isBlank(cell) || texts[row] === "blank") return null;
    const [size, sign] = [convention.digits[row], signs.signs[row]];
    if (size == null || sign == null) return cell;
    const exponent = signs.isCrore(row) ? crore : (suffixes.exponents[row] ?? ofTexts);
    return scaleText(size, exponent) * sign + 0;
  };
  yield;
  const staysAsItIs = !hasTexts && ofNumbers === 0 && !cells.includes("");
  const values = staysAsItIs ? cells : cells.map(valueOf);
  yield;
  const shownBy = formatCurrencies(facts.formats);
  const ofCell = (row: number): readonly string[] | null =>
    typeof cells[row] === "number"
      ? shownBy === null
        ? unit.shown
        : shownBy(row)
      : (numberTexts[row]?.currencies ?? null);
  const isShown =
    unit.shown !== null || shownBy !== null || numberTexts.some((text) => text?.currencies != null);
  const parts: readonly Said[] = [unit, convention, suffixes, signs, perCent];
  return {
    values,
    factor: 10 ** (cells.some((cell) => typeof cell === "number") ? ofNumbers : ofTexts),
    currencies: {
      ...{ shown: isShown ? cells.map((_, row) => ofCell(row)) : null, named: unit.named },
      hasSign:
        unit.hasCurrencySign ||
        shownBy !== null ||
        numberTexts.some((text) => text?.hasCurrencySign === true),
    },
    decimals: shownDecimals(facts, ofNumbers, ofTexts),
    changes: values !== cells && values.some((value, row) => isChanged(cells[row] ?? null, value)),
    findings: [...parts.flatMap(({ findings }) => findings), ...blanksSaid(column, cells, texts)],
    questions: parts.flatMap(({ questions }) => questions),
  };
}

const crore = 7;

function formatCurrencies(
  formats: readonly string[] | undefined,
): ((row: number) => readonly string[] | null) | null {
  if (formats === undefined) return null;
  const known = new Map<string, readonly string[] | null>();
  return (row) => {
    const format = formats[row] ?? "";
    const codes = known.get(format) ?? numberFormatLook(format).currencies;
    known.set(format, codes);
    return codes;
  };
}

function shownDecimals({ cells, format }: NumberFacts, ofNumbers: number, ofTexts: number): number | null {
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (numbers.length === 0) return ofTexts === 0 ? null : -ofTexts;
  const look = numberFormatLook(format);
  if (look.decimals !== null) return look.decimals - look.scale - ofNumbers;
  return ofNumbers === 0 ? null : decimalsOf(numbers) - ofNumbers;
}

function isChanged(cell: Cell, value: Cell): boolean {
  if (cell === value || (typeof value !== "number" && value !== null)) return false;
  const isPlain = typeof cell === "string" && cell !== "" && Number(cell) === value;
  return !isPlain && numberFromCell(cell) !== value;
}

function blanksSaid(
  column: number,
  cells: readonly Cell[],
  texts: readonly (NumberText | "blank" | null)[],
): Finding[] {
  const rows = texts.flatMap((text, row) => (text === "blank" && cells[row] !== "" ? [row] : []));
  const [first] = rows;
  if (first === undefined) return [];
  const params = { text: textOfCell(cells[first]).trim(), count: rows.length };
  return params.text === "" ? [] : [{ key: "readBlank", params, evidence: { column, rows } }];
}

const powers = [1, 10, 100, 1000, 10_000];

/** The number times a power of ten, to the fifteen digits that Excel keeps: 1.005 and 4 → 10,050. */
function scaleNumber(value: number, exponent: number): number {
  if (exponent === 0 || value === 0) return value;
  for (let decimals = 0; decimals < powers.length; decimals += 1) {
    const power = powers[decimals] ?? 1;
    const units = Math.round(value * power);
    if (units / power !== value || Math.abs(units) > largestUnits) continue;
    const shift = exponent - decimals;
    const product = shift < 0 ? units / 10 ** -shift : units * 10 ** shift;
    if (shift < 0 || Number.isSafeInteger(product)) return product;
  }
  return scaleText(value.toPrecision(15), exponent);
}

/** The number that digits stand for, times a power of ten: "1.005" and 4 → 10,050. */
function scaleText(digits: string, exponent: number): number {
  const [mantissa = "", power = "0"] = digits.split("e");
  return Number(`${mantissa}e${Number(power) + exponent}`);
}
