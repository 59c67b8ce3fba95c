import type { AmountForm } from "../../../src/actions/large/amountForms";
import type { DateTexts } from "../../../src/actions/large/dateTexts";
import type { TypeSum } from "../../../src/actions/large/largeColumns";
import { columnSql, digitsSql, formSql, named, quoted, valueRows } from "./sqlText";

/** How the amounts of a file become whole units of 10^-decimals. */
export type AmountPlan =
  | { readonly kind: "texts"; readonly column: string; readonly forms: readonly AmountForm[] }
  /** `scale`: decimals that its numbers have; `exponent`: the unit of the column. */
  | {
      readonly kind: "decimals" | "floats";
      readonly column: string;
      readonly scale: number;
      readonly exponent: number;
    };

export type DatePlan =
  | { readonly kind: "dates"; readonly column: string }
  /** `text`: the expression that the texts were read by. */
  | ({ readonly kind: "texts"; readonly text: string } & Pick<DateTexts, "days" | "places">);

export type Grain = "day" | "week" | "month" | "quarter" | "year";

export type KeyPlan =
  | { readonly kind: "label"; readonly name: string; readonly column: string }
  | { readonly kind: "period"; readonly name: string; readonly grain: Grain; readonly date: DatePlan };

export interface CurrencyPlan {
  /** A column, or null for what the amounts show by themselves. */
  readonly column: string | null;
  /** Code by text of the column. */
  readonly codes: ReadonlyMap<string, string>;
  /** The only one that counts; null for each by itself. */
  readonly only: string | null;
}

export interface SumPlan {
  /** What the file is to SQL: read_parquet('…'), or a table of a warehouse. */
  readonly source: string;
  readonly amount: AmountPlan;
  readonly keys: readonly KeyPlan[];
  readonly currency: CurrencyPlan | null;
  /** Lines whose sign changes, by the type that a column names. */
  readonly types: { readonly column: string; readonly turned: readonly TypeSum[] } | null;
  /** Lines that are totals: their labels, and the columns that are blank there. */
  readonly totals: {
    readonly column: string;
    readonly labels: readonly string[];
    readonly blank: readonly string[];
  } | null;
}

/** How many decimals the sums have. */
export function decimalsOf(amount: AmountPlan): number {
  if (amount.kind === "texts") return Math.max(0, ...amount.forms.map(({ exponent }) => -exponent));
  return Math.max(0, amount.scale - amount.exponent);
}

/**
 * The whole work as one statement of SQL: the decisions of the reading as tables of their own, applied line by line,
 * summed per key in whole units, which become a decimal at the end. Its columns: the keys, the currency where there are
 * several, the amount, the lines.
 */
export function sumSql(plan: SumPlan): string {
  const { keys, amount } = plan;
  const perCurrency = plan.currency?.only === null;
  const outputs = [...keys.map(({ name }) => named(name)), ...(perCurrency ? ["currency"] : [])];
  const decimals = decimalsOf(amount);
  const scaled = `CAST(SUM(units) AS DECIMAL(38, 0))${decimals === 0 ? "" : ` * 0.${"1".padStart(decimals, "0")}`}`;
  return [
    `WITH ${linesSql(plan)}`,
    `SELECT ${outputs.join(", ")}, ${scaled} AS amount, COUNT(units) AS lines`,
    "FROM lines",
    ...(typeof plan.currency?.only === "string" ? [`WHERE currency = ${quoted(plan.currency.only)}`] : []),
    `GROUP BY ${outputs.join(", ")}`,
    `ORDER BY ${outputs.join(", ")}`,
  ].join("\n");
}

/**
 * The tables of the statement, the last of which is `lines`: keys, currency and units line by line, and `more` of each
 * line.
 */
export function linesSql(
  { source, amount, keys, currency, types, totals }: SumPlan,
  more: readonly string[] = [],
): string {
  const tables = [`source AS (SELECT * FROM ${source})`];
  const joins: string[] = [];
  if (amount.kind === "texts") {
    tables.push(`forms (form, factor, currency) AS (VALUES\n${formRows(amount)}\n)`);
    joins.push(`LEFT JOIN forms ON forms.form = ${formSql(columnSql(amount.column))}`);
  }
  for (const { date } of periods(keys).slice(0, 1))
    if (date.kind === "texts" && date.places === null) {
      tables.push(`days (text, day) AS (VALUES\n${dayRows(date.days)}\n)`);
      joins.push(`LEFT JOIN days ON days.text = ${date.text}`);
    }
  if (currency !== null && currency.column !== null) {
    const rows = [...currency.codes].map(([text, code]) => [quoted(text), quoted(code)]);
    tables.push(`currencies (text, code) AS (VALUES\n${valueRows(rows)}\n)`);
    joins.push(`LEFT JOIN currencies ON currencies.text = ${columnSql(currency.column)}`);
  }
  const units = unitsSql(amount);
  const outputs = [
    ...keys.map((key) => `${keySql(key)} AS ${named(key.name)}`),
    ...(currency === null
      ? []
      : [`${currency.column === null ? "forms.currency" : "currencies.code"} AS currency`]),
    `${types === null ? units : turnedSql(units, types)} AS units`,
    ...more,
  ];
  const isTotal =
    totals === null
      ? []
      : [
          `WHERE NOT COALESCE(${[
            `${labelSql(totals.column)} IN (${totals.labels.map(quoted).join(", ")})`,
            ...totals.blank.map((column) => `COALESCE(${labelSql(column)}, '') = ''`),
          ].join(" AND ")}, FALSE)`,
        ];
  const lines = [
    "lines AS (",
    `  SELECT ${outputs.join(",\n    ")}`,
    "  FROM source",
    ...joins.map((join) => `  ${join}`),
    ...isTotal.map((where) => `  ${where}`),
    ")",
  ];
  return [...tables, lines.join("\n")].join(",\n");
}

/** A label without surrounding spaces; null for a blank. */
export function labelSql(column: string): string {
  return `NULLIF(TRIM(CAST(${columnSql(column)} AS VARCHAR)), '')`;
}

type PeriodPlan = Extract<KeyPlan, { kind: "period" }>;

function periods(keys: readonly KeyPlan[]): readonly PeriodPlan[] {
  return keys.filter((key) => key.kind === "period");
}

function formRows(amount: Extract<AmountPlan, { kind: "texts" }>): string {
  const decimals = decimalsOf(amount);
  return valueRows(
    amount.forms.map(({ form, sign, exponent, currency }) => [
      quoted(form),
      `CAST(${sign < 0 ? "-" : ""}1${"0".repeat(exponent + decimals)} AS HUGEINT)`,
      currency === null ? "CAST(NULL AS VARCHAR)" : quoted(currency),
    ]),
  );
}

function dayRows(days: ReadonlyMap<string, string>): string {
  return valueRows([...days].map(([text, day]) => [quoted(text), `DATE '${day}'`]));
}

function unitsSql(amount: AmountPlan): string {
  const column = columnSql(amount.column);
  if (amount.kind === "texts") {
    const others = [...new Set(amount.forms.flatMap(({ form }) => Array.from(form)))].filter(
      (sign) => sign !== "9",
    );
    return `CASE WHEN forms.form IS NOT NULL THEN ${digitsSql(column, others.join(""))} * forms.factor END`;
  }
  const { kind, scale, exponent } = amount;
  const power = 10 ** scale;
  const units =
    kind === "decimals"
      ? `CAST(${column} * ${power} AS HUGEINT)`
      : `CASE WHEN isfinite(${column}) THEN CAST(ROUND(${column} * ${power}) AS HUGEINT) END`;
  const rest = decimalsOf(amount) + exponent - scale;
  return rest === 0 ? units : `${units} * ${10 ** rest}`;
}

function turnedSql(units: string, { column, turned }: NonNullable<SumPlan["types"]>): string {
  const ofSign = (sign: "<" | ">", sums: readonly TypeSum[]): string[] =>
    sums.length === 0
      ? []
      : [
          `${labelSql(column)} IN (${sums.map(({ type }) => quoted(type)).join(", ")}) AND ${units} ${sign} 0`,
        ];
  const conditions = [
    ...ofSign(
      ">",
      turned.filter(({ amount }) => amount > 0),
    ),
    ...ofSign(
      "<",
      turned.filter(({ amount }) => amount < 0),
    ),
  ];
  return conditions.length === 0
    ? units
    : `CASE WHEN ${conditions.join(" OR ")} THEN -${units} ELSE ${units} END`;
}

function keySql(key: KeyPlan): string {
  if (key.kind === "label") return labelSql(key.column);
  const day = daySql(key.date);
  return key.grain === "day" ? day : `CAST(DATE_TRUNC('${key.grain}', ${day}) AS DATE)`;
}

function daySql(date: DatePlan): string {
  if (date.kind === "dates") return `CAST(${columnSql(date.column)} AS DATE)`;
  if (date.places === null) return "days.day";
  const { year, month, day } = date.places;
  const parts = [year, month, day].map(([from, length]) => `SUBSTR(${date.text}, ${from}, ${length})`);
  return `CAST(NULLIF(${parts.join(" || '-' || ")}, '--') AS DATE)`;
}
