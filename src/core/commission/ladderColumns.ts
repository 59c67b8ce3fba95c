import { type Cell, isBlank, textOfCell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import { numberFromCell } from "../cells/parseNumber";
import { DomainError } from "../DomainError";
import { shapeOf, tableRows, type TableRow, widthOf } from "../tables/tableRows";

type Role = "from" | "to" | "rate" | "fixed";

interface LadderColumns {
  /** From 0; −1 for a fixed amount that is not given. */
  readonly columns: Readonly<Record<"from" | "rate" | "fixed", number>>;
  /** The rows without the header and blank ones. */
  readonly table: readonly TableRow[];
}

const roleWords: ReadonlyMap<string, Role> = new Map([
  ...list("from", "from,start,starts at,lower bound,lower limit,min,minimum,above,起,起点,起始,从,下限"),
  ...list("to", "to,end,ends at,up to,upper bound,upper limit,max,maximum,止,止点,终点,至,到,上限"),
  ...list("rate", "rate,commission rate,percent,%,比例,提成比例,费率"),
  ...list("fixed", "fixed,fixed amount,bonus,固定,固定金额"),
]);

const layouts: readonly (readonly Role[])[] = [
  ["from", "rate"],
  ["from", "to", "rate"],
  ["from", "rate", "fixed"],
  ["from", "to", "rate", "fixed"],
];
const needed: Readonly<Record<number, string>> = {
  2: "columns From and Rate",
  3: "headers From, To, Rate or From, Rate, Fixed",
  4: "headers From, To, Rate, Fixed",
};

/**
 * Which column of a ladder is which: by the header row as far as it says so, in any order; else by their places and
 * numbers. A second column is To where each of its values is the next row's start; it is left out.
 * Errors: `shape` for columns that have no reading, or more than one.
 */
export function ladderColumns(rows: readonly (readonly Cell[])[]): LadderColumns {
  const table = tableRows(rows, [0, 1]);
  const first = rows.find((cells) => cells.some((cell) => !isBlank(cell))) ?? [];
  const width = Math.max(Math.min(2, widthOf(rows)), ...rows.map(usedWidth));
  const header = table[0]?.cells === first ? [] : first;
  const told = header.slice(0, width).map((cell) => roleWords.get(labelKey(textOfCell(cell))));
  const found = isComplete(told, width)
    ? [told]
    : layouts.filter((roles) => roles.length === width && fits(roles));
  const [roles] = found;
  if (!roles || found.length > 1) {
    const expected = needed[width] ?? "two to four columns: from, to, rate, fixed amount";
    throw new DomainError("shape", { parameter: "ladder", value: shapeOf(rows), expected });
  }
  const columnOf = (role: Role): number => roles.indexOf(role);
  return { columns: { from: columnOf("from"), rate: columnOf("rate"), fixed: columnOf("fixed") }, table };

  function fits(roles: readonly Role[]): boolean {
    if (roles.some((role, column) => (told[column] ?? role) !== role)) return false;
    if (roles[1] === "to" && told[1] !== "to" && !isTo(table)) return false;
    if (width === 3 && roles[1] === "rate" && told[1] !== "rate") return areShares(table, 1);
    return width < 4 || told.some((role) => role !== undefined);
  }
}

/** Columns up to the last that is not blank. */
function usedWidth(cells: readonly Cell[]): number {
  return cells.reduce<number>((width, cell, column) => (isBlank(cell) ? width : column + 1), 0);
}

/** Whether the header names every column, none twice, and both that a ladder needs. */
function isComplete(told: readonly (Role | undefined)[], width: number): told is readonly Role[] {
  const roles = new Set(told);
  return roles.size === width && !roles.has(undefined) && roles.has("from") && roles.has("rate");
}

/** Whether each second cell is the next row's first, the last one blank or above its own first, and the third a rate. */
function isTo(table: readonly TableRow[]): boolean {
  const steps = table.map(({ cells }) => ({ from: numberFromCell(cells[0]), to: numberFromCell(cells[1]) }));
  if (!areShares(table, 2) || !table.some(({ cells }) => Number(numberFromCell(cells[2])) > 0)) return false;
  steps.sort((a, b) => Number(a.from) - Number(b.from));
  return steps.every(({ from, to }, index) => {
    const next = steps[index + 1];
    if (typeof from !== "number" || to === "bad") return false;
    return next === undefined ? to === null || to > from : to === next.from;
  });
}

/** Whether the numbers of a column lie in 0 … 1; a blank does not count. */
function areShares(table: readonly TableRow[], column: number): boolean {
  return table.every(({ cells }) => {
    const value = numberFromCell(cells[column]);
    return value === null || (typeof value === "number" && value >= 0 && value <= 1);
  });
}

function list(role: Role, words: string): (readonly [string, Role])[] {
  return words.split(",").map((word) => [word, role]);
}
