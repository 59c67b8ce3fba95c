import { labelKey } from "../cells/labelKey";
import type { RowFacts, RowKind } from "./RowFacts";
import { isEmptyCell } from "./rowShapes";
import type { Steps } from "../Steps";
import { isPeriodName, nameKey, rowsNamingTotals, totalLabel } from "./totalWords";

/**
 * What speaks for a total, before any sum is tried:
 * "alone": a total word alone, or with the name of a column ("Total sales");
 * "group": with the name of a group or a period; "other": with other words;
 * "beside": a total word alone beside a name; "unnamed": neither name nor key.
 */
type TotalSign = "alone" | "group" | "other" | "beside" | "unnamed";

export interface TotalCandidate {
  readonly row: number;
  /** Where the word stands; the column of names, or null, where there is no word. */
  readonly column: number | null;
  readonly label: string;
  readonly sign: TotalSign;
  /** The name of the group, as `nameKey` has it; "" for the other signs. */
  readonly group: string;
  readonly isWeak: boolean;
  /** What the totals of one level have in common: their words, or the column of their groups. */
  readonly level: string;
  /** The keys of the row: all blank, some filled, or none that count (no key column, or more than a word alone). */
  readonly keys: "blank" | "some" | "all" | "none";
}

type Found = Pick<TotalCandidate, "row" | "column" | "label" | "isWeak"> & {
  readonly rest: string;
  readonly isBeside: boolean;
};

/** What stands beside a total word in any list: what its columns hold, and in which unit. */
const columnWords = [
  ...[
    "amount",
    "value",
    "net",
    "gross",
    "all",
    "overall",
    "betrag",
    "netto",
    "brutto",
    "金额",
    "全部",
    "所有",
  ],
  ...["eur", "usd", "cny", "rmb", "gbp", "chf", "jpy", "hkd", "元", "千元", "万元", "亿元", "人民币"],
];

interface Candidates {
  readonly candidates: readonly TotalCandidate[];
  /** The columns that hold the groups named, by name. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
}

/** A column whose texts all differ for so many rows, and name no group wanted, is one of ids. */
const rowsBeforeIds = 2000;

const rowsPerStep = 20_000;

/** The rows among those without a kind that may be totals, in order, by their labels and blanks. */
export function* totalCandidates(
  list: RowFacts,
  kinds: readonly (RowKind | null)[],
  captionNames: ReadonlySet<string>,
): Steps<Candidates> {
  const names = list.columns.flatMap((_, column) => (list.amounts.has(column) ? [] : [column]));
  const found: Found[] = [];
  const isNamingTotal = new Uint8Array(kinds.length);
  const label = list.label === null ? null : (list.columns[list.label] ?? []);
  for (const column of new Set([...names, ...(list.label === null ? [] : [list.label])])) {
    for (const row of rowsNamingTotals(list.columns[column] ?? [])) isNamingTotal[row] = 1;
    yield;
  }
  for (let row = 0; row < kinds.length; row++) {
    const mayBe = kinds[row] === null && (isNamingTotal[row] === 1 || isEmptyCell(label?.[row]));
    const candidate = mayBe ? findIn(list, names, row) : null;
    if (candidate) found.push(candidate);
    if (row % rowsPerStep === rowsPerStep - 1) yield;
  }
  const groups = groupColumns(list, kinds, names, found);
  const isHeaderName = headerNameTest(list.headers);
  const groupOf = (name: string) =>
    captionNames.has(name) ? "caption" : (groups.get(name)?.[0] ?? (isPeriodName(name) ? "period" : null));
  const candidates = found.map(({ row, column, label, rest, isWeak, isBeside }): TotalCandidate => {
    const own = keysOf(list, row, column);
    const group = rest === "" ? null : groupOf(rest);
    const isOfColumn = rest !== "" && group === null && own !== "some" && own !== "all" && isHeaderName(rest);
    const keys = isOfColumn ? "none" : own;
    const sign = label === "" ? "unnamed" : isBeside ? "beside" : group !== null ? "group" : "other";
    if (sign === "group")
      return { row, column, label, sign, group: rest, isWeak, level: `group:${group ?? ""}`, keys };
    const isAlone = sign === "other" && (rest === "" || isOfColumn);
    return {
      row,
      column,
      label,
      sign: isAlone ? "alone" : sign,
      group: "",
      isWeak,
      level: nameKey(label),
      keys,
    };
  });
  return { candidates, groups };
}

function findIn(list: RowFacts, names: readonly number[], row: number): Found | null {
  const cell = list.label === null ? null : list.columns[list.label]?.[row];
  const isNamed = !isEmptyCell(cell);
  if (typeof cell === "string" && isNamed) {
    const total = totalLabel(cell);
    if (total) return { row, column: list.label, label: cell, ...total, isBeside: false };
  }
  for (const column of names) {
    const text = list.columns[column]?.[row];
    if (column === list.label || typeof text !== "string") continue;
    const total = totalLabel(text);
    if (total && (total.rest === "" || !isNamed))
      return { row, column, label: text, ...total, isBeside: isNamed };
  }
  if (isNamed || keysOf(list, row, null) !== "blank") return null;
  return { row, column: list.label, label: "", rest: "", isWeak: false, isBeside: false };
}

/** The keys of a row beside the cell of its word. A column of names without the word is one of the keys. */
function keysOf(list: RowFacts, row: number, column: number | null): TotalCandidate["keys"] {
  const all = list.label === null ? list.keys : [list.label, ...list.keys];
  const keys = all.filter((key) => key !== column);
  if (keys.length === 0) return "none";
  const filled = keys.filter((key) => !isEmptyCell(list.columns[key]?.[row])).length;
  return filled === 0 ? "blank" : filled === keys.length ? "all" : "some";
}

/** The columns that hold the names wanted as groups, by name, in rows that are no candidates. */
function groupColumns(
  list: RowFacts,
  kinds: readonly (RowKind | null)[],
  names: readonly number[],
  found: readonly Found[],
): ReadonlyMap<string, readonly number[]> {
  const wanted = new Set(found.map(({ rest }) => rest).filter((rest) => rest !== ""));
  const columns = new Map<string, number[]>();
  if (wanted.size === 0) return columns;
  const rows = new Set(found.map(({ row }) => row));
  const plain = [...kinds.keys()].filter((row) => kinds[row] === null && !rows.has(row));
  for (const column of names) {
    const cells = list.columns[column] ?? [];
    const texts = new Set<string>();
    let isFound = false;
    for (const [looked, row] of plain.entries()) {
      const cell = cells[row];
      if (typeof cell !== "string" || texts.has(cell)) continue;
      if (looked >= rowsBeforeIds && texts.size === looked && !isFound) break;
      texts.add(cell);
      const name = nameKey(cell);
      if (!wanted.has(name)) continue;
      isFound = true;
      const others = columns.get(name);
      if (others?.at(-1) === column) continue;
      if (others) others.push(column);
      else columns.set(name, [column]);
    }
  }
  return columns;
}

/** Whether a name is that of a column, a word of it, or of what lists are made of: "Total sales" is no group. */
function headerNameTest(headers: readonly string[]): (name: string) => boolean {
  const words = new Set(columnWords);
  for (const header of headers) {
    words.add(nameKey(header));
    for (const word of labelKey(header).split(/[^\p{L}]+/u)) if (word.length > 2) words.add(word);
  }
  const whole = headers.map(labelKey);
  return (name) =>
    words.has(name) || (/^\p{Script=Han}{2,}$/u.test(name) && whole.some((header) => header.includes(name)));
}
