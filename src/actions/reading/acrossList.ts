import type { SourceRole } from "../../core/columns/fields";
import { readNumbers } from "../../core/reading/readNumbers";
import { readRows } from "../../core/reading/readRows";
import type { Answers, Finding, Question } from "../../core/reading/Reading";
import { type AcrossMeasure, findPeriods, type PeriodsAcross } from "../../core/reading/shape/findPeriods";
import { latestComplete, signalColumn } from "../../core/reading/shape/recogniseList";
import { checkPeriodTotals, sumAcross, unfoldRows } from "../../core/reading/shape/unfold";
import { pause } from "../../excel/pause";
import type { SourceTable } from "../sources/SourceTable";
import type { ShapedList } from "./ShapedList";
import { unnamedYear, yearsOf } from "./yearsAcross";

/**
 * A list whose periods stand across, where its mapping means all of them (see recogniseList): unfolded to one row per
 * row and period, for accounts also the latest period or the sum of all; other lists as they are. The rows are read
 * first, so that totals are judged where they stand. Questions: unfold, year:COLUMN.
 */
export async function acrossList<R extends SourceRole>(
  role: R,
  list: ShapedList<R>,
  answers: Answers,
  today: number,
): Promise<ShapedList<R>> {
  const { table } = list;
  const mapping: Readonly<Record<string, number | null>> = list.mapping;
  const across = table.isHeadless === true ? null : findPeriods(table.headers, table.columns);
  const field = role === "accounts" ? "value" : "amount";
  const column = mapping[field] ?? null;
  if (across === null || column === null) return list;
  const dateField = role === "opportunities" ? "closeDate" : "date";
  if (role !== "accounts" && (!(dateField in mapping) || mapping[dateField] !== column)) return list;
  const measure =
    across.measures.find((one) => one.columns.includes(column)) ??
    across.totals.find((total) => total.column === column)?.measure;
  if (measure === undefined || signalColumn(role, across, measure, today) !== column) return list;
  await pause();
  const amounts = amountsAcross(across, table, answers);
  const rows = dataRows(role, table, mapping, amounts, answers);
  const checked = checkPeriodTotals(across, amounts, table.headers, rows.data);
  const said = { ...list, findings: [...list.findings, ...checked.findings] };
  const isTotal = across.totals.some((total) => total.column === column);
  if (role === "accounts" && isTotal && !checked.differing.has(column)) return said;

  const choices = choicesFor(role, across, isTotal);
  const answer = answers["unfold"];
  const choice = choices.find((one) => one === answer) ?? choices[0] ?? "";
  const span = { first: across.periods[0]?.label ?? "", last: across.periods.at(-1)?.label ?? "" };
  const params = { ...span, count: across.periods.length, rows: rows.data.length };
  const evidence = { column: null, rows: rows.data };
  const findings = [...said.findings];
  const questions = [...list.questions];
  if (answer === undefined)
    questions.push({
      id: "unfold",
      key: role === "accounts" ? "askAcrossAccounts" : "askUnfold",
      params,
      evidence,
      choices,
      isProposed: true,
    });
  if (choice === "notUnfolded")
    return { ...said, mapping: { ...list.mapping, [dateField]: null }, findings, questions };
  if (choice === "latest") {
    const latest = latestComplete(across.grain, across.periods, measure.columns, today);
    const label = latest === null ? "" : (table.headers[latest]?.trim() ?? "");
    const as = { columns: [column], first: label, last: label, as: "latest" as const };
    return { ...said, mapping: { ...list.mapping, [field]: latest }, across: as, findings, questions };
  }
  if (choice === "sumPeriods") {
    const parts = measure.columns.filter((one) => one !== null).map((one) => amounts.get(one) ?? []);
    const read = measure.columns.flatMap((one) => (one === null ? [] : [readOf(table, one, answers)]));
    findings.push(...distinct(read.flatMap((one) => one.findings)));
    questions.push(...distinct(read.flatMap((one) => one.questions)));
    const columns = replaced(table.columns, column, sumAcross(parts, table.rows));
    const headers = replaced(table.headers, column, `${span.first} … ${span.last}`);
    const as = { columns: [column], ...span, as: "summed" as const };
    return { ...said, table: { ...table, columns, headers }, across: as, findings, questions, changes: true };
  }
  const years = yearsOf(table, rows.data);
  const year =
    years === null ? unnamedYear(across, table, today, answers, column) : { ...nothing, year: years };
  questions.push(...year.questions);
  findings.push(...rows.findings, ...year.findings);
  questions.push(...rows.questions);
  const fields = new Map<number, AcrossMeasure>();
  for (const [name, place] of Object.entries(mapping)) {
    const own = across.measures.find((one) => one.columns.includes(place));
    if (own !== undefined && place !== null && name !== dateField) fields.set(place, own);
  }
  fields.set(column, measure);
  const unfolded = unfoldRows(table.columns, rows.data, across, fields, year.year);
  const named = [...fields].reduce(
    (headers, [place, one]) => replaced(headers, place, one.name),
    table.headers,
  );
  const period = table.headers.length;
  return {
    ...said,
    table: {
      ...table,
      headers: [...named, across.grain],
      columns: unfolded.columns,
      rows: unfolded.origins.length,
      own: { tier: null, override: null, reason: null, tierFormulas: [] },
    },
    mapping: role === "accounts" ? list.mapping : { ...list.mapping, [dateField]: period },
    origins: unfolded.origins.map((row) => [row]),
    periods: { column: period, grain: across.grain },
    across: { columns: [...fields.keys()], ...span, as: "unfolded" },
    findings,
    questions,
    changes: true,
  };
}

function choicesFor(role: SourceRole, { grain }: PeriodsAcross, hasTotal: boolean): string[] {
  if (role !== "accounts") return ["onePerPeriod", "notUnfolded"];
  return grain === "year" && !hasTotal
    ? ["latest", "sumPeriods", "perPeriod"]
    : ["sumPeriods", "latest", "perPeriod"];
}

function readOf(table: SourceTable, column: number, answers: Answers) {
  const facts = { cells: table.columns[column] ?? [], column, header: table.headers[column] ?? "" };
  return readNumbers(facts, answers);
}

function amountsAcross(
  across: PeriodsAcross,
  table: SourceTable,
  answers: Answers,
): ReadonlyMap<number, readonly (number | null)[]> {
  const columns = [
    ...across.measures.flatMap((measure) => measure.columns.filter((column) => column !== null)),
    ...across.totals.map(({ column }) => column),
  ];
  return new Map(
    columns.map((column) => [
      column,
      readOf(table, column, answers).values.map((cell) => (typeof cell === "number" ? cell : null)),
    ]),
  );
}

const labels: Partial<Record<SourceRole, string>> = { payments: "person", sales: "account" };

/** The rows that are data, and what is said of the others. */
function dataRows(
  role: SourceRole,
  { headers, columns, look }: SourceTable,
  mapping: Readonly<Record<string, number | null>>,
  amounts: ReadonlyMap<number, readonly (number | null)[]>,
  answers: Answers,
): {
  readonly data: number[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
} {
  const label = mapping[labels[role] ?? "name"] ?? null;
  const keys = Object.values(mapping).filter(
    (column): column is number => column !== null && column !== label && !amounts.has(column),
  );
  const { kinds, findings, questions } = readRows(
    { headers, columns, label, amounts, keys, hidden: look?.hidden },
    answers,
  );
  return { data: kinds.flatMap((kind, row) => (kind === "data" ? [row] : [])), findings, questions };
}

const nothing = { findings: [], questions: [] };

function replaced<T>(list: readonly T[], place: number, value: T): readonly T[] {
  return list.map((one, at) => (at === place ? value : one));
}

/** What several columns say alike is said once. */
function distinct<S extends Pick<Finding, "key" | "params">>(said: readonly S[]): S[] {
  const known = new Set<string>();
  return said.filter(({ key, params }) => {
    const text = JSON.stringify([key, params]);
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
}
