import { type Cell, isBlank, textOfCell } from "../../cells/Cell";
import { numberFromCell } from "../../cells/parseNumber";
import { sumNumbers } from "../../decimal/sumNumbers";
import { hasRepeatedNames, nameKeyAt } from "../../quality/namesOfList";
import type { Answers, Question } from "../Reading";
import type { Steps } from "../../Steps";
import { rowsToldApart } from "./toldApart";

interface AccountList {
  readonly headers: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  readonly name: number;
  /** Columns of amounts that are added up, the value first. */
  readonly amounts: readonly number[];
  readonly mapped: readonly number[];
  /** Columns that are ours and tell nothing of the list. */
  readonly ours: readonly (number | null)[];
  readonly leftOut: ReadonlySet<number>;
  /** By row its currency, where the figures of each stand by themselves; null elsewhere. */
  readonly currencies: readonly string[] | null;
}

interface DuplicateReading {
  /** With the rows of an account in its first one, and the rows that are left out for it; null where nothing is joined. */
  readonly joined: {
    readonly columns: readonly (readonly Cell[])[];
    readonly leftOut: ReadonlySet<number>;
  } | null;
  /** Rows that are asked about, or were. */
  readonly rows: ReadonlySet<number>;
  readonly questions: readonly Question[];
}

type Choice = "addUp" | "eachRow" | "onlyOnce";

/** Names between two pauses. */
const namesPerStep = 500;

/**
 * Accounts whose name, but for case, width, spaces and punctuation, stands on several rows with figures and that
 * nothing tells apart (see rowsToldApart): asked, under "duplicates:parts" with the sum proposed, for one account has
 * one tier; under "duplicates:same" without a proposal where all cells of the rows are the same, which is one row twice
 * as well as two equal ones.
 */
export function* readDuplicates(list: AccountList, answers: Answers): Steps<DuplicateReading> {
  const { headers, columns, name, amounts, ours } = list;
  if (!(yield* hasRepeatedNames(columns[name] ?? [])))
    return { joined: null, rows: new Set(), questions: [] };
  const groups = [...(yield* rowsOfNames(list)).values()];
  const inQuestion = groups.filter((rows) => rows.length > 1 && figuresOf(list, rows).length > 1);
  if (inQuestion.length === 0) return { joined: null, rows: new Set(), questions: [] };
  const ignored = new Set([name, ...amounts, ...ours]);
  const isToldApart = yield* rowsToldApart({ headers, columns, ignored, groups });
  const asked = inQuestion.filter((rows) => !isToldApart(rows));
  const isOurs = new Set(ours);
  const told = columns.filter((_, column) => column !== name && !isOurs.has(column));
  const isSame = (rows: readonly number[]): boolean =>
    told.every((cells) => new Set(rows.map((row) => textOfCell(cells[row]).trim())).size === 1);
  const same = asked.filter(isSame);
  const parts = asked.filter((rows) => !isSame(rows));
  const kinds = [
    {
      id: "duplicates:parts",
      key: "askDuplicates",
      rowsOf: parts,
      choices: ["addUp", "eachRow"],
      isProposed: true,
    },
    {
      id: "duplicates:same",
      key: "askSameRows",
      rowsOf: same,
      choices: ["eachRow", "onlyOnce", "addUp"],
      isProposed: false,
    },
  ] as const;
  const questions: Question[] = [];
  const joins: { readonly rows: readonly number[]; readonly isSum: boolean }[] = [];
  for (const { id, key, rowsOf, choices, isProposed } of kinds) {
    const [first] = rowsOf;
    if (first === undefined) continue;
    const answer = choices.find((choice) => choice === answers[id]);
    const rows = rowsOf.flat().sort((a, b) => a - b);
    const params = {
      count: rowsOf.length,
      rows: rows.length,
      amount: sumNumbers(rowsOf.flatMap((group) => figuresOf(list, group))),
      example: textOfCell(columns[name]?.[first[0] ?? 0]).trim(),
    };
    if (answer === undefined)
      questions.push({ id, key, params, evidence: { column: name, rows }, choices, isProposed });
    const choice: Choice = answer ?? choices[0];
    if (choice !== "eachRow")
      for (const group of rowsOf) joins.push({ rows: group, isSum: choice === "addUp" });
  }
  return {
    joined: joins.length === 0 ? null : joinRows(list, joins),
    rows: new Set(asked.flat()),
    questions,
  };
}

/** Rows by the key of their name and their currency, without those that are left out or have no name. */
function* rowsOfNames({
  columns,
  name,
  leftOut,
  currencies,
}: AccountList): Steps<ReadonlyMap<string, readonly number[]>> {
  const groups = new Map<string, number[]>();
  const names = columns[name] ?? [];
  for (let row = 0; row < names.length; row++) {
    if (row % namesPerStep === 0) yield;
    const key = leftOut.has(row) ? "" : nameKeyAt(names, row);
    if (key === "") continue;
    const own = `${currencies?.[row] ?? ""} ${key}`;
    const rows = groups.get(own);
    if (rows === undefined) groups.set(own, [row]);
    else rows.push(row);
  }
  return groups;
}

/** The values of some rows that are no blanks and not 0. */
function figuresOf({ columns, amounts }: AccountList, rows: readonly number[]): number[] {
  return numbersOf(columns[amounts[0] ?? -1], rows).filter((value) => value !== 0);
}

function numbersOf(cells: readonly Cell[] | undefined, rows: readonly number[]): number[] {
  return rows.map((row) => numberFromCell(cells?.[row] ?? null)).filter((cell) => typeof cell === "number");
}

/** The first row of each account with the sums of all, or as it is, and with what it lacks from the others. */
function joinRows(
  { columns, name, amounts, mapped }: AccountList,
  joins: readonly { readonly rows: readonly number[]; readonly isSum: boolean }[],
): NonNullable<DuplicateReading["joined"]> {
  const leftOut = new Set(joins.flatMap(({ rows }) => rows.slice(1)));
  const joined: (readonly Cell[])[] = [...columns];
  for (const column of mapped) {
    const cells = [...(columns[column] ?? [])];
    for (const { rows, isSum } of joins) {
      const [first = 0] = rows;
      const numbers = isSum && amounts.includes(column) ? numbersOf(cells, rows) : [];
      if (numbers.length > 0) cells[first] = sumNumbers(numbers);
      else if (column !== name)
        cells[first] = rows.map((row) => cells[row] ?? null).find((cell) => !isBlank(cell)) ?? null;
    }
    for (const row of leftOut) cells[row] = null;
    joined[column] = cells;
  }
  return { columns: joined, leftOut };
}
