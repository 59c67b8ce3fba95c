import { readAmountForms, unitOfNumbers } from "../../../src/actions/large/amountForms";
import { readDateTexts } from "../../../src/actions/large/dateTexts";
import {
  currencyCodes,
  namesCurrency,
  readTypes,
  showsDecimalCommas,
} from "../../../src/actions/large/largeColumns";
import { askCurrency, type SaidOfTexts, type TextCount } from "../../../src/actions/large/saidOfTexts";
import { JobError } from "../JobError";
import type { LargeEngine } from "./LargeEngine";
import type { LargeColumn, LargeFile } from "./openLarge";
import { columnSql, formSql } from "./sqlText";
import {
  type AmountPlan,
  type CurrencyPlan,
  type DatePlan,
  decimalsOf,
  linesSql,
  type SumPlan,
} from "./sumSql";

/** What questions are answered with, by their id. */
type Answers = Readonly<Record<string, string>>;

/** Different forms of amounts, dates and types above which a column is none of these. */
const most = { forms: 5000, dates: 200_000, types: 20 };
/** Decimals of binary numbers that are looked for; Excel keeps fifteen digits. */
const mostDecimals = 9;

export interface AmountEvidence {
  readonly plan: AmountPlan;
  readonly lines: number;
  readonly blanks: number;
  readonly unread: readonly TextCount[];
  /** Binary numbers that have more decimals than are kept. */
  readonly rounded: number;
  /** Lines by the currency that the amounts show. */
  readonly currencies: readonly TextCount[];
  readonly said: SaidOfTexts;
}

/** How the amounts are written, by all forms that occur in the whole file; the answers settle what is open. */
export async function findAmounts(
  { source, columns }: LargeFile,
  at: number,
  engine: LargeEngine,
): Promise<(answers: Answers) => AmountEvidence> {
  const { header, name, kind, scale, sample } = columns[at]!;
  const column = columnSql(name);
  if (kind === "decimals" || kind === "floats") {
    const found = kind === "floats" ? await decimalsOfFloats(source, column, engine) : null;
    const [counted] = await engine.query(`SELECT COUNT(*), COUNT(${column}) FROM ${source} AS source`);
    const [lines = 0, there = 0] = (counted ?? []).map(Number);
    return (answers) => {
      const { exponent, currency, said } = unitOfNumbers(
        header,
        at,
        sample.filter((cell) => cell !== null),
        answers,
      );
      return {
        plan: { kind, column: name, scale: found?.scale ?? scale, exponent },
        ...{ lines, blanks: lines - there, rounded: found?.rounded ?? 0, said },
        unread: found !== null && found.infinite > 0 ? [{ text: "NaN", count: found.infinite }] : [],
        currencies: currency === null ? [] : [{ text: currency, count: there }],
      };
    };
  }
  if (kind !== "text") throw new JobError("fileInvalid", `amount: ${header} holds no numbers and no texts.`);
  const rows = await engine.query(
    `SELECT ${formSql(column)} AS form, COUNT(*), MIN(${column}), MAX(${column}) FROM ${source} AS source GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${most.forms + 1}`,
  );
  if (rows.length > most.forms)
    throw new JobError("fileInvalid", `amount: ${header} holds more than ${most.forms} forms of texts.`);
  const forms = rows.map(([form, count, first, last]) => ({
    ...{ form: String(form ?? ""), count: Number(count) },
    ...{ first: String(first ?? ""), last: String(last ?? "") },
  }));
  const commaLand = showsDecimalCommas(
    columns.map((one) => one.sample),
    at,
  );
  return (answers) => {
    const read = readAmountForms({ header, column: at, forms, commaLand }, answers);
    const countOf = new Map(forms.map(({ form, count }) => [form, count]));
    const currencies = new Map<string, number>();
    for (const { form, currency } of read.forms)
      if (currency !== null)
        currencies.set(currency, (currencies.get(currency) ?? 0) + (countOf.get(form) ?? 0));
    return {
      plan: { kind: "texts", column: name, forms: read.forms },
      lines: forms.reduce((sum, { count }) => sum + count, 0),
      ...{ blanks: read.blanks, unread: read.unread, rounded: 0, said: read.said },
      currencies: [...currencies].map(([text, count]) => ({ text, count })),
    };
  };
}

async function decimalsOfFloats(source: string, column: string, engine: LargeEngine) {
  const misses = Array.from({ length: mostDecimals + 1 }, (_, decimals) => {
    const power = 10 ** decimals;
    return `COUNT(CASE WHEN isfinite(${column}) AND ROUND(${column} * ${power}) / ${power} <> ${column} THEN 1 END)`;
  });
  const infinite = `COUNT(CASE WHEN NOT isfinite(${column}) THEN 1 END)`;
  const [row = []] = await engine.query(
    `SELECT ${[...misses, infinite].join(", ")} FROM ${source} AS source`,
  );
  const counts = row.map(Number);
  const whole = counts.slice(0, -1).indexOf(0);
  const scale = whole < 0 ? mostDecimals : whole;
  return { scale, rounded: counts[scale] ?? 0, infinite: counts.at(-1) ?? 0 };
}

/** How the dates are written, by all different texts of the whole file. */
export async function findDates(
  { source, columns }: LargeFile,
  at: number,
  today: number,
  engine: LargeEngine,
): Promise<(answers: Answers) => { plan: DatePlan; unread: readonly TextCount[]; said: SaidOfTexts }> {
  const { header, name, kind, sample } = columns[at]!;
  if (kind === "date") {
    const plan: DatePlan = { kind: "dates", column: name };
    return () => ({ plan, unread: [], said: { findings: [], questions: [] } });
  }
  const whole = `CAST(${columnSql(name)} AS VARCHAR)`;
  const hasTimes = sample.some((cell) => typeof cell === "string" && /\d:\d\d/.test(cell));
  const text = hasTimes ? `REGEXP_REPLACE(${whole}, '[ T].{0,3}[0-9]{1,2}:[0-9]{2}.*$', '')` : whole;
  const rows = await engine.query(
    `SELECT ${text} AS text, COUNT(*) FROM ${source} AS source GROUP BY 1 ORDER BY 1 LIMIT ${most.dates + 1}`,
  );
  if (rows.length > most.dates)
    throw new JobError("fileInvalid", `${header} holds more than ${most.dates} different dates.`);
  const texts = rows.map(([one, count]) => ({ text: String(one ?? ""), count: Number(count) }));
  return (answers) => {
    const { days, places, unread, said } = readDateTexts({ header, column: at, texts, today }, answers);
    return { plan: { kind: "texts", text, days, places }, unread, said };
  };
}

/** The different texts of columns that have few of them and serve no field: types of documents, currencies. */
export async function findKinds(
  { source, columns }: LargeFile,
  isTaken: ReadonlySet<number>,
  engine: LargeEngine,
): Promise<ReadonlyMap<number, readonly TextCount[]>> {
  const found = new Map<number, readonly TextCount[]>();
  for (const [at, { name, kind, sample }] of columns.entries()) {
    if (kind !== "text" || isTaken.has(at) || new Set(sample).size > most.types) continue;
    const rows = await engine.query(
      `SELECT ${columnSql(name)} AS text, COUNT(*) FROM ${source} AS source GROUP BY 1 ORDER BY 1 LIMIT ${10 * most.types + 1}`,
    );
    if (rows.length > 10 * most.types) continue;
    found.set(
      at,
      rows.map(([text, count]) => ({ text: String(text ?? ""), count: Number(count) })),
    );
  }
  return found;
}

/** In which currencies the amounts are: by a column of currencies, else by what they show themselves. */
export function findCurrency(
  columns: readonly LargeColumn[],
  kinds: ReadonlyMap<number, readonly TextCount[]>,
  amount: { readonly at: number; readonly shown: readonly TextCount[] },
  answers: Answers,
): { readonly plan: CurrencyPlan | null; readonly said: SaidOfTexts } {
  const at = [...kinds.keys()].find((column) => namesCurrency(columns[column]?.header ?? ""));
  const texts = at === undefined ? [] : (kinds.get(at) ?? []);
  const codes = new Map<string, string>();
  const lines = new Map<string, number>();
  currencyCodes(texts.map(({ text }) => text)).forEach((code, row) => {
    const { text = "", count = 0 } = texts[row] ?? {};
    if (code === null) return;
    codes.set(text, code);
    lines.set(code, (lines.get(code) ?? 0) + count);
  });
  const shown = lines.size > 0 ? [...lines].map(([text, count]) => ({ text, count })) : amount.shown;
  if (shown.length < 2) return { plan: null, said: { findings: [], questions: [] } };
  const { answer, said } = askCurrency(amount.at, shown, answers);
  const column = lines.size > 0 && at !== undefined ? (columns[at]?.name ?? null) : null;
  const only = answer === "perCurrency" ? null : (answer ?? shown[0]?.text ?? null);
  return { plan: { column, codes, only }, said };
}

/** Which lines change their sign by the type of their document: its column, if any, and the sums per type and sign. */
export async function findTypes(
  { columns }: LargeFile,
  kinds: ReadonlyMap<number, readonly TextCount[]>,
  amount: number,
  plan: SumPlan,
  engine: LargeEngine,
): Promise<(answers: Answers) => { readonly plan: SumPlan["types"]; readonly said: SaidOfTexts }> {
  const none = { plan: null, said: { findings: [], questions: [] } };
  for (const [at, texts] of kinds) {
    const tried = texts.map(({ text, count }) => ({ type: text, count, amount: 1 }));
    const { turned, said } = readTypes(amount, tried, {});
    if (turned.length + said.questions.length === 0) continue;
    const column = columns[at]?.name ?? "";
    const key = { kind: "label", name: "type", column } as const;
    const rows = await engine.query(
      `WITH ${linesSql({ ...plan, keys: [key], types: null })}\nSELECT type, COUNT(*), CAST(SUM(units) AS DOUBLE) FROM lines WHERE units <> 0 GROUP BY type, units < 0 ORDER BY type`,
    );
    const sums = rows.map(([type, count, units]) => ({
      ...{ type: String(type ?? ""), count: Number(count) },
      amount: Number(units) / 10 ** decimalsOf(plan.amount),
    }));
    return (answers) => {
      const read = readTypes(amount, sums, answers);
      return { plan: { column, turned: read.turned }, said: read.said };
    };
  }
  return () => none;
}
