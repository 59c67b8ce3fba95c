import type { Answers } from "../../../src/actions/reading/readingText";
import { isTotalAlone, labelKey } from "../../../src/actions/large/largeColumns";
import { joinSaid, type SaidOfTexts, type TextCount } from "../../../src/actions/large/saidOfTexts";
import { dateSerial } from "../../../src/files/dateSerial";
import type { SumStep } from "../JobDocument";
import { newAnswers } from "../readingAnswers";
import { chooseColumns, type ChosenColumns } from "./chooseColumns";
import { findAmounts, findCurrency, findDates, findKinds, findTypes } from "./findEvidence";
import { findTotals, type TotalWords } from "./findTotals";
import { unitsOf } from "./decimalNumber";
import type { LargeEngine, LargeValue } from "./LargeEngine";
import type { LargeFile } from "./openLarge";
import { type DatePlan, decimalsOf, type KeyPlan, type SumPlan, sumSql } from "./sumSql";

/** One row per key. */
export interface SumRow {
  /** Texts, and first days of periods as serials; the currency last where there are several. */
  readonly key: readonly (string | number)[];
  /** Amount in whole units of 10^-decimals. */
  readonly units: bigint;
  readonly lines: number;
}

export interface SummedFile {
  readonly chosen: ChosenColumns;
  readonly said: SaidOfTexts;
  /** Null while a question is open. */
  readonly rows: readonly SumRow[] | null;
  readonly decimals: number;
  /** Whether amounts were multiplied, so that a unit in the header no longer holds. */
  readonly hasUnit: boolean;
  readonly perCurrency: boolean;
  /** Lines without a key, and what they come to. */
  readonly noKey: { readonly count: number; readonly units: bigint };
  readonly lines: number;
  readonly blanks: number;
  readonly rounded: number;
  readonly unread: readonly TextCount[];
  readonly noDates: readonly TextCount[];
  /** The whole work as one statement. */
  readonly sql: string;
}

/** Reads a file of any size by counts of evidence, and sums it to one row per key where nothing is left to ask. */
export async function sumFile(
  step: SumStep,
  file: LargeFile,
  engine: LargeEngine,
  today: number,
): Promise<SummedFile> {
  const { columns } = file;
  const headers = columns.map(({ header }) => header);
  const chosen = chooseColumns(step, columns);
  const amountsBy = await findAmounts(file, chosen.amount, engine);
  const dateColumns = [...new Set(chosen.keys.flatMap((key) => (key.kind === "period" ? [key.column] : [])))];
  const datesBy = await Promise.all(dateColumns.map((column) => findDates(file, column, today, engine)));
  const taken = new Set([...Object.values(chosen.fields), ...chosen.keys.map(({ column }) => column)]);
  const kinds = await findKinds(file, new Set([...taken].filter((column) => column !== null)), engine);

  const read = (answers: Answers) => {
    const amounts = amountsBy(answers);
    const dates = datesBy.map((by) => by(answers));
    const currency = findCurrency(columns, kinds, { at: chosen.amount, shown: amounts.currencies }, answers);
    const parts = [amounts, ...dates, currency].map(({ said }) => said);
    return { amounts, dates, currency, said: joinSaid(parts) };
  };
  const { answers, found } = settle(step, headers, read);
  const planOf = dateColumns.map((column, at) => [column, found.dates[at]!.plan] as const);
  const base: SumPlan = {
    source: file.source,
    amount: found.amounts.plan,
    keys: keyPlans(chosen, columns, new Map(planOf)),
    currency: found.currency.plan,
    ...{ types: null, totals: null },
  };
  const typesBy =
    found.said.questions.length > 0 ? null : await findTypes(file, kinds, chosen.amount, base, engine);
  const types = settle(step, headers, (given) => typesBy?.({ ...answers, ...given }) ?? noTypes);
  const signed = { ...base, types: types.found.plan };
  const decimals = decimalsOf(base.amount);
  const said = joinSaid([found.said, types.found.said]);
  const shared = {
    ...{ chosen, decimals, perCurrency: base.currency?.only === null },
    hasUnit: base.amount.kind !== "texts" ? base.amount.exponent !== 0 : found.said.findings.some(isUnit),
    lines: found.amounts.lines,
    ...{ blanks: found.amounts.blanks, rounded: found.amounts.rounded, unread: found.amounts.unread },
    noDates: found.dates.flatMap(({ unread }) => unread),
  };
  const shown = (plan: SumPlan) => sumSql({ ...plan, source: file.shownSource });
  if (said.questions.length > 0) return { ...shared, said, rows: null, noKey: nothing, sql: shown(signed) };

  const rows = rowsOf(await engine.query(sumSql(signed)), chosen, decimals);
  const words = totalWords(rows, chosen);
  if (words === null) return { ...shared, said, ...partKeys(rows), sql: shown(signed) };
  const totalsBy = await findTotals(file, chosen, signed, words, engine);
  const { found: totals } = settle(step, headers, totalsBy);
  const plan = { ...signed, totals: totals.plan };
  const isOpen = totals.said.questions.length > 0;
  const last = isOpen ? null : rowsOf(await engine.query(sumSql(plan)), chosen, decimals);
  const parted = last === null ? { rows: null, noKey: nothing } : partKeys(last);
  return { ...shared, said: joinSaid([said, totals.said]), ...parted, sql: shown(plan) };
}

const nothing = { count: 0, units: 0n };
const noTypes = { plan: null, said: { findings: [], questions: [] } };

const isUnit = ({ finding }: SaidOfTexts["findings"][number]): boolean => finding.key === "readUnit";

/** Reads again until the document has no further answer to what is asked. */
function settle<Found extends { readonly said: SaidOfTexts }>(
  step: SumStep,
  headers: readonly string[],
  read: (answers: Answers) => Found,
): { readonly answers: Answers; readonly found: Found } {
  let answers: Answers = {};
  for (;;) {
    const found = read(answers);
    const questions = found.said.questions.map(({ question }) => question);
    const added = newAnswers(step.answers ?? {}, questions, headers, answers);
    if (added === null) return { answers, found };
    answers = added;
  }
}

function keyPlans(
  { keys }: ChosenColumns,
  columns: LargeFile["columns"],
  dates: ReadonlyMap<number, DatePlan>,
): KeyPlan[] {
  return keys.map((key, at): KeyPlan => {
    const name = `key${at + 1}`;
    if (key.kind === "label") return { kind: "label", name, column: columns[key.column]!.name };
    return { kind: "period", name, grain: key.grain, date: dates.get(key.column)! };
  });
}

/** A row of the statement's answer, its key as it stands; null for a part that is blank. */
type RawRow = Omit<SumRow, "key"> & { readonly key: readonly (string | number | null)[] };

function rowsOf(
  answer: readonly (readonly LargeValue[])[],
  { keys }: ChosenColumns,
  decimals: number,
): readonly RawRow[] {
  return answer.map((row) => ({
    key: row.slice(0, -2).map((value, at) => {
      if (value === null) return null;
      const text = String(value);
      return keys[at]?.kind === "period" ? dateSerial(Date.parse(`${text.slice(0, 10)}T00:00:00Z`)) : text;
    }),
    units: unitsOf(String(row.at(-2) ?? "0"), decimals),
    lines: Number(row.at(-1)),
  }));
}

/** Keys that are a total word alone, of the first column that has any; null for none. */
function totalWords(rows: readonly RawRow[], { keys }: ChosenColumns): TotalWords | null {
  for (const [at, { kind, column }] of keys.entries()) {
    const parts = kind === "label" ? rows.map(({ key }) => key[at]) : [];
    const labels = parts.filter((part) => typeof part === "string").filter(isTotalAlone);
    if (labels.length > 0) return { column, labels: [...new Set(labels)] };
  }
  return null;
}

/**
 * The rows that have a key; those joined that every job takes for one name, under the spelling that has the most lines.
 * The others are counted.
 */
function partKeys(rows: readonly RawRow[]): { rows: SumRow[]; noKey: { count: number; units: bigint } } {
  const byKey = new Map<string, SumRow & { readonly most: number }>();
  const noKey = { count: 0, units: 0n };
  for (const { key, units, lines } of rows) {
    if (key.includes(null)) {
      noKey.count += lines;
      noKey.units += units;
      continue;
    }
    const whole = key as readonly (string | number)[];
    const id = JSON.stringify(whole.map((part) => (typeof part === "string" ? labelKey(part) : part)));
    const there = byKey.get(id);
    if (lines === 0) continue;
    const isUsual = there === undefined || lines > there.most;
    byKey.set(id, {
      key: isUsual ? whole : there.key,
      most: isUsual ? lines : there.most,
      units: units + (there?.units ?? 0n),
      lines: lines + (there?.lines ?? 0),
    });
  }
  return { rows: [...byKey.values()], noKey };
}
