import { type DataProblem, columnProblems, type ColumnRule } from "../../core/quality/columnProblems";
import { DuplicateFinder, type DuplicateGroup } from "../../core/quality/DuplicateFinder";
import { inSlices } from "../list/inSlices";
import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import type { Message } from "../list/messages";
import type { SourceTable } from "./SourceTable";

type Rule = Omit<ColumnRule, "field" | "column">;

const name: Rule = { content: "name", blankMatters: true, negativeMatters: false };
const amount: Rule = { content: "number", blankMatters: true, negativeMatters: true };
const refundable: Rule = { content: "number", blankMatters: true, negativeMatters: false };
const date: Rule = { content: "date", blankMatters: false, negativeMatters: false };
const dueDate: Rule = { ...date, blankMatters: true };

const rules: Readonly<Partial<Record<SourceRole, Readonly<Record<string, Rule>>>>> = {
  accounts: { name, value: amount },
  opportunities: { stage: name, amount, closeDate: date },
  payments: { person: name, date: dueDate, amount: refundable },
  contacts: { account: name, name },
  sales: { account: name, date, amount: refundable },
};

/**
 * What is odd in the mapped columns: cells that are blank, text, negative or errors where that matters, and, among
 * accounts, customers that are there several times and names that are similar. Found and shown, never changed.
 */
export async function sourceProblems<R extends SourceRole>(
  role: R,
  table: SourceTable,
  mapping: ColumnMapping<R>,
  signal?: AbortSignal,
): Promise<DataProblem[]> {
  const problems: DataProblem[] = [];
  for (const [field, rule] of Object.entries<Rule>(rules[role] ?? {})) {
    const column = (mapping as Readonly<Record<string, number | null>>)[field];
    const cells = column == null ? undefined : table.columns[column];
    if (column == null || cells === undefined) continue;
    await inSlices(1, () => problems.push(...columnProblems(cells, { ...rule, field, column })), signal);
  }
  if (role === "accounts") problems.unshift(...(await duplicates(table, mapping, signal)));
  return problems;
}

async function duplicates(
  table: SourceTable,
  mapping: ColumnMapping<"accounts">,
  signal: AbortSignal | undefined,
): Promise<DataProblem[]> {
  const column = mapping.name;
  const names = column === null ? undefined : table.columns[column];
  if (column === null || names === undefined) return [];
  const finder = new DuplicateFinder(names);
  await inSlices(names.length, (row) => finder.add(row), signal);
  const { certain, similar } = finder.groups();
  const problem = (kind: "duplicate" | "similar", groups: readonly DuplicateGroup[]): DataProblem[] => {
    const rows = groups.flatMap(({ rows: ofGroup }) => ofGroup).sort((a, b) => a - b);
    const examples = groups.slice(0, 3).map(({ spellings }) => spellings.join(" / "));
    return groups.length === 0 ? [] : [{ kind, field: "name", column, rows, examples, groups }];
  };
  return [...problem("duplicate", certain), ...problem("similar", similar)];
}

/** A list of deals or orders instead of accounts is worth a word: most of its rows repeat an account. */
export function problemNotes(problems: readonly DataProblem[]): Message[] {
  const duplicates = problems.find(({ kind }) => kind === "duplicate");
  const groups = duplicates?.groups ?? [];
  if (duplicates === undefined || duplicates.rows.length < 4 * groups.length) return [];
  return [
    { key: "noteRowsPerAccount", params: { count: groups.length, example: duplicates.examples[0] ?? "" } },
  ];
}
