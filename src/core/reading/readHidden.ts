import { type Cell, isBlank } from "../cells/Cell";
import { numberFromCell } from "../cells/parseNumber";
import { sumNumbers } from "../decimal/sumNumbers";
import type { Answers, Finding } from "./Reading";

/** Under which it is kept whether hidden rows are read. */
const hiddenRowsId = "hiddenRows";

interface HiddenFacts {
  readonly hidden: ReadonlySet<number>;
  /** The mapped columns as they were read, blank in rows that are none of the list. */
  readonly columns: readonly (readonly Cell[])[];
  /** The column whose amounts are added up; null where there is none, or where they are of several currencies. */
  readonly amounts: readonly Cell[] | null;
}

/** Whether rows that are hidden or filtered out are none of the list; they are read unless somebody decides so. */
export function isVisibleOnly(answers: Answers): boolean {
  return answers[hiddenRowsId] === "visibleOnly";
}

/** The hidden rows of data with their amount, which are read; nothing where there are none, or where they were decided. */
export function sayHiddenRows({ hidden, columns, amounts }: HiddenFacts, answers: Answers): Finding[] {
  const answer = answers[hiddenRowsId];
  if (hidden.size === 0 || answer === "read" || answer === "visibleOnly") return [];
  const rows = [...hidden].filter((row) => columns.some((cells) => !isBlank(cells[row])));
  if (rows.length === 0) return [];
  const read = rows.map((row) => numberFromCell(amounts?.[row] ?? null));
  const numbers = read.filter((number) => typeof number === "number");
  const amount = amounts === null ? {} : { amount: sumNumbers(numbers) };
  return [
    {
      key: amounts === null ? "readHiddenRowsOnly" : "readHiddenRows",
      params: { count: rows.length, ...amount },
      evidence: { column: null, rows },
      otherwise: { [hiddenRowsId]: "visibleOnly" },
      ask: amounts === null ? "askHiddenRowsOnly" : "askHiddenRows",
    },
  ];
}
