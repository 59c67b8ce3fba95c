import { type Cell, isBlank, isCellError, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { numberFromCell } from "../../core/cells/parseNumber";
import { DomainError } from "../../core/DomainError";
import { dates } from "./numbers";
import { type Bounds, optional, type Parameter, type WordParameter } from "./Parameter";
import { singleCell } from "./rawCells";
import type { Unit } from "../argumentWords";

/** One number in a cell. Errors: `missing`, `notNumber`, `errorCell`; `outOfRange` outside its bounds. */
export function number(unit: Unit, bounds: Bounds = {}): Parameter<number> {
  return {
    form: "single",
    unit,
    bounds,
    read(parameter, raw) {
      const cell = singleCell(parameter, raw);
      const value = numberFromCell(cell);
      if (value === null) throw new DomainError("missing", { parameter });
      if (value === "bad") {
        const code = isCellError(cell) ? "errorCell" : "notNumber";
        throw new DomainError(code, { parameter, value: textOfCell(cell) });
      }
      if (!isWithin(value, bounds)) throw new DomainError("outOfRange", { parameter, value });
      return value;
    },
  };
}

function isWithin(value: number, { min, max, above, whole }: Bounds): boolean {
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (above === undefined || value > above) &&
    (!whole || Number.isInteger(value))
  );
}

/** A number that people type into the formula itself, with the default that serves most of them. */
export function typedNumber(unit: Unit, otherwise: number, bounds: Bounds = {}): Parameter<number> {
  return { ...optional(number(unit, bounds), otherwise), form: "typed" };
}

/** One day as a serial number. Errors: `missing`, and those of `dates`. */
export const day: Parameter<number> = {
  form: "single",
  unit: "date",
  read(parameter, raw) {
    const serial = dates.read(parameter, [[singleCell(parameter, raw)]]).values[0] ?? NaN;
    if (Number.isNaN(serial)) throw new DomainError("missing", { parameter });
    return serial;
  },
};

const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** TRUE or FALSE; a number is TRUE unless it is 0. Errors: `notBoolean`. */
export function flag(otherwise: boolean): Parameter<boolean> {
  return {
    form: "flag",
    optional: true,
    otherwise,
    read(parameter, raw) {
      const cell = singleCell(parameter, raw);
      if (isBlank(cell)) return otherwise;
      if (typeof cell === "boolean") return cell;
      const given = flags.get(labelKey(textOfCell(cell)));
      if (given !== undefined) return given;
      const value = numberFromCell(cell);
      if (typeof value === "number") return value !== 0;
      throw new DomainError("notBoolean", { parameter, value: textOfCell(cell) });
    },
  };
}

/** One of a few words, or an earlier word for one; the first when it was left out. Errors: `notChoice`. */
export function word<Word extends string>(
  listId: string,
  words: readonly [Word, ...Word[]],
  earlier?: ReadonlyMap<string, Word>,
): WordParameter<Word> {
  return {
    form: "word",
    listId,
    words,
    optional: true,
    otherwise: words[0],
    read: (parameter, raw) => chooseWord(parameter, singleCell(parameter, raw), words, earlier),
  };
}

/** The word in a cell, whatever its case; the first of the words for a blank. Errors: `notChoice`. */
export function chooseWord<Word extends string>(
  parameter: string,
  cell: Cell,
  words: readonly [Word, ...Word[]],
  earlier?: ReadonlyMap<string, Word>,
): Word {
  if (isBlank(cell)) return words[0];
  const key = labelKey(textOfCell(cell));
  const found = earlier?.get(key) ?? words.find((candidate) => labelKey(candidate) === key);
  if (found !== undefined) return found;
  throw new DomainError("notChoice", { parameter, value: textOfCell(cell), expected: words.join(", ") });
}
