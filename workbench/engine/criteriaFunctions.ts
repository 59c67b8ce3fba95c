import { helpers, registries } from "@odoo/o-spreadsheet";
import type {
  AddFunctionDescription,
  Arg,
  EvalContext,
  FunctionResultObject,
  Matrix,
} from "@odoo/o-spreadsheet";

type Cells = Matrix<FunctionResultObject>;
type Compute = AddFunctionDescription["compute"];

/** Where the pairs of range and criterion begin among the arguments. */
const firstPair = {
  COUNTIF: 0,
  COUNTIFS: 0,
  SUMIF: 0,
  AVERAGEIF: 0,
  SUMIFS: 1,
  AVERAGEIFS: 1,
  MAXIFS: 1,
  MINIFS: 1,
} as const;

/** Below this an index costs more than it saves. */
const smallest = 64;

/**
 * Lets the functions with criteria (COUNTIFS, SUMIFS …) look only at the cells that an index of the range names, and
 * give the same answer to the same question once. A column of such formulas over itself then takes time in proportion
 * to its length, not to the square of it. What they compute stays the engine's own.
 */
export function indexCriteriaFunctions(): void {
  for (const [name, pair] of Object.entries(firstPair)) {
    const description = registries.functionRegistry.get(name);
    const { compute } = description;
    registries.functionRegistry.replace(name, { ...description, compute: indexed(name, pair, compute) });
  }
}

function indexed(name: string, pair: number, compute: Compute): Compute {
  return function (this: EvalContext, ...args: Arg[]) {
    const range = args[pair];
    if (!isLarge(range)) return compute.apply(this, args);
    const key = `${name}(${args.map(argumentKey).join()})`;
    const known = answers.get(range) ?? new Map<string, ReturnType<Compute>>();
    answers.set(range, known);
    const answer = known.get(key) ?? compute.apply(this, narrowed(args, pair, this));
    known.set(key, answer);
    return answer;
  };
}

/** The engine gives one object for a range as long as its values stay: answers and indexes are kept with it. */
const answers = new WeakMap<Cells, Map<string, ReturnType<Compute>>>();
const indexes = new WeakMap<Cells, CellIndex>();
const numbers = new WeakMap<Cells, number>();
let lastNumber = 0;

function isLarge(arg: Arg | undefined): arg is Cells {
  return Array.isArray(arg) && arg.length * (arg[0]?.length ?? 0) >= smallest;
}

function argumentKey(arg: Arg): string {
  if (!Array.isArray(arg)) return JSON.stringify([typeof arg?.value, arg?.value]);
  const number = numbers.get(arg) ?? ++lastNumber;
  numbers.set(arg, number);
  return `#${number}`;
}

/** The arguments with their ranges cut down to the cells that can meet the criterion which the fewest meet. */
function narrowed(args: readonly Arg[], pair: number, context: EvalContext): Arg[] {
  const range = args[pair] as Cells;
  const height = range[0]!.length;
  let best: readonly number[] | undefined;
  for (let at = pair; at + 1 < args.length; at += 2) {
    const criteriaRange = args[at];
    if (
      !isRange(criteriaRange) ||
      criteriaRange.length !== range.length ||
      criteriaRange[0]!.length !== height
    )
      return [...args];
    const found = candidates(criteriaRange, args[at + 1], context);
    if (found && (!best || found.length < best.length)) best = found;
  }
  if (!best) return [...args];
  const places = best;
  return args.map((arg) => {
    if (!isRange(arg)) return arg;
    return [places.map((place) => arg[Math.floor(place / height)]?.[place % height])] as Cells;
  });
}

function isRange(arg: Arg | undefined): arg is Cells {
  return Array.isArray(arg);
}

/** Places of the cells that can be equal to a criterion; undefined for criteria that ask for something else. */
function candidates(
  range: Cells,
  criterion: Arg | undefined,
  context: EvalContext,
): readonly number[] | undefined {
  if (criterion === undefined || Array.isArray(criterion)) return undefined;
  const { value } = criterion;
  if (typeof value === "number")
    return /e/.test(String(value)) ? undefined : indexOf(range).withNumber(value);
  if (typeof value !== "string") return undefined;
  const operand = value.startsWith("=") ? value.slice(1) : value;
  if (operand === "" || /^[<>=]|[*?~]|^(?:TRUE|FALSE)$/.test(operand)) return undefined;
  const { locale } = context;
  if (helpers.isNumber(operand, locale)) return indexOf(range).withNumber(helpers.toNumber(operand, locale));
  return helpers.isDateTime(operand, locale) ? undefined : indexOf(range).withText(operand);
}

function indexOf(range: Cells): CellIndex {
  const index = indexes.get(range) ?? new CellIndex(range);
  indexes.set(range, index);
  return index;
}

const none: readonly number[] = [];

/** The places of a range's cells by what they hold, column after column. */
class CellIndex {
  private readonly texts = new Map<string, number[]>();
  private readonly numbers = new Map<number, number[]>();
  /** texts that may be read as numbers */
  private readonly numerals: number[] = [];

  constructor(range: Cells) {
    let place = 0;
    for (const column of range) {
      for (const cell of column as readonly (FunctionResultObject | undefined)[]) {
        const value = cell?.value;
        if (typeof value === "number") add(this.numbers, value, place);
        else if (typeof value === "string") {
          add(this.texts, value.toUpperCase(), place);
          if (/\d/.test(value)) this.numerals.push(place);
        }
        place += 1;
      }
    }
  }

  withText(text: string): readonly number[] {
    return this.texts.get(text.toUpperCase()) ?? none;
  }

  withNumber(value: number): readonly number[] {
    const found = this.numbers.get(value) ?? none;
    if (this.numerals.length === 0) return found;
    return [...found, ...this.numerals].sort((a, b) => a - b);
  }
}

function add<Key>(places: Map<Key, number[]>, key: Key, place: number): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}
