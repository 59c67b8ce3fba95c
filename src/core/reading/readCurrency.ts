import type { Cell } from "../cells/Cell";
import type { HouseCurrencies } from "./currencyRates";
import { inHouse } from "./houseRates";
import { commonCurrencies } from "./readNumberText";
import type { Answers, Finding, Question, Said } from "./Reading";

/** The currencies that a column of amounts shows, before it is decided which they are. */
export interface ShownCurrencies {
  /** Those that each amount can be in by itself, the likeliest first, null where it shows none; null where none does. */
  readonly shown: readonly (readonly string[] | null)[] | null;
  /** Those that header or title name. */
  readonly named: readonly string[] | null;
  /** Whether any of them is named by itself, and not as the 元 of a unit such as 万元, of which nothing is said. */
  readonly hasSign: boolean;
}

interface CurrencyFacts extends ShownCurrencies {
  readonly column: number;
  /** The amounts; what is no number has no currency. */
  readonly values: readonly Cell[];
  readonly house?: HouseCurrencies | undefined;
  /** The day whose rate counts, by row or for all. */
  readonly days?: readonly number[] | number | undefined;
}

export interface CurrencyReading extends Said {
  /** One ISO code where all amounts have it, else one by row; null where none is shown. Of converted ones as they were. */
  readonly currency: string | null | readonly (string | null)[];
  /** What each amount is multiplied by to be in the house currency; null where nothing is converted. */
  readonly rates: readonly number[] | null;
  /** Rows by currency ("" for none) where each counts by itself; null elsewhere. */
  readonly byCurrency: ReadonlyMap<string, readonly number[]> | null;
  /** Rows of other currencies than the one that was chosen. */
  readonly leftOut: readonly number[];
}

/**
 * The currency of each amount: what it shows, settled by what the header names, by the house currency and by its rates.
 * Amounts in several currencies, or in another one than the house's, are converted by the rates of the house; where a
 * rate is missing, they or the header contradict each other, or there are no rates, it is asked. They are never added
 * up as they are. An amount without a currency among others is in that of the house.
 */
export function readCurrency(facts: CurrencyFacts, answers: Answers): CurrencyReading {
  const { column, named, values } = facts;
  const house = facts.house ?? { currency: null, rates: [] };
  const answer = answers[`currency:${column}`];
  const shown = facts.shown ?? [];
  const nothing = { rates: null, byCurrency: null, leftOut: [], findings: [], questions: [] };
  if (facts.shown === null && named === null) return { currency: null, ...nothing };
  const possible = values.map((value, row) =>
    typeof value === "number" ? possibleCodes(shown[row] ?? null, named) : null,
  );
  const codeOf = codeChoice(answer, house, named);
  const own = possible.map((codes) => codes && codeOf(codes));
  const isContradicted =
    named !== null && shown.some((codes) => codes !== null && commonCurrencies([codes, named])?.length === 0);
  const rowsOf = rowsByCode(own);
  const isSeveral = rowsOf.size > 1 || isContradicted;
  const byRow = isSeveral ? withHouse(own, values, house.currency) : own;
  const groups = isSeveral ? rowsByCode(byRow, values) : rowsOf;
  const [first] = rowsOf.keys();
  const amounts = values.filter((value) => typeof value === "number").length;
  const isOfAll = first !== undefined && rowsOf.size === 1 && rowsOf.get(first)?.length === amounts;
  const reading: CurrencyReading = {
    currency: isOfAll ? first : first === undefined ? (amounts === 0 ? (named?.[0] ?? null) : null) : byRow,
    ...nothing,
  };
  if (first === undefined) return reading;
  const isForeign = house.currency !== null && first !== house.currency;
  if (!isSeveral && !isForeign) {
    if (!facts.hasSign) return reading;
    const others = possible[rowsOf.get(first)?.[0] ?? 0]?.filter((code) => code !== first) ?? [];
    return { ...reading, findings: [oneSaid(column, rowsOf, first, settledBy(others, answer, house))] };
  }
  const unsure = isSeveral
    ? []
    : (possible[rowsOf.get(first)?.[0] ?? 0]?.filter((code) => code !== first) ?? []);
  const isOpen = isContradicted && answer === undefined;
  const converted = isOpen
    ? null
    : inHouse({ ...facts, house }, isSeveral ? byRow : fill(own, values, first));
  if (converted?.rates)
    return {
      ...reading,
      rates: converted.rates,
      findings: [
        ...(settledBy(unsure, answer, house).length > 0 ? [oneSaid(column, rowsOf, first, unsure)] : []),
        ...noneSaid(column, own, values, isSeveral ? house.currency : null),
        ...converted.findings,
      ],
    };
  return decide(reading, { ...facts, groups, answer, missing: converted?.missing ?? [], isContradicted });
}

/** What somebody answered, else what the house has or has a rate for, else the likeliest. */
function codeChoice(
  answer: string | undefined,
  { currency, rates }: HouseCurrencies,
  named: readonly string[] | null,
) {
  const rated = new Set(rates.map((rate) => rate.currency));
  return (codes: readonly string[]): string | null =>
    codes.find((code) => code === answer) ??
    named?.find((code) => code === answer) ??
    codes.find((code) => code === currency) ??
    codes.find((code) => rated.has(code)) ??
    codes[0] ??
    null;
}

/** The other currencies that a sign can mean, where nothing has settled it. */
function settledBy(
  others: readonly string[],
  answer: string | undefined,
  { currency }: HouseCurrencies,
): readonly string[] {
  return answer === undefined && currency === null ? others : [];
}

/** What an amount shows, as far as header or title agree; where they do not, what it shows. */
function possibleCodes(codes: readonly string[] | null, named: readonly string[] | null) {
  if (codes === null || named === null) return codes ?? named;
  const common = commonCurrencies([codes, named]) ?? [];
  return common.length > 0 ? common : codes;
}

function fill(byRow: readonly (string | null)[], values: readonly Cell[], code: string) {
  return byRow.map((own, row) => (typeof values[row] === "number" ? (own ?? code) : null));
}

function withHouse(byRow: readonly (string | null)[], values: readonly Cell[], house: string | null) {
  return house === null ? byRow : fill(byRow, values, house);
}

/** Rows by currency; with `values` also the amounts without one, under "". */
function rowsByCode(byRow: readonly (string | null)[], values?: readonly Cell[]): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  byRow.forEach((code, row) => {
    if (code === null && typeof values?.[row] !== "number") return;
    const rows = rowsOf.get(code ?? "");
    if (rows) rows.push(row);
    else rowsOf.set(code ?? "", [row]);
  });
  return rowsOf;
}

function oneSaid(
  column: number,
  rowsOf: ReadonlyMap<string, readonly number[]>,
  currency: string,
  others: readonly string[],
): Finding {
  const evidence = { column, rows: rowsOf.get(currency) ?? [] };
  return others.length === 0
    ? { key: "readCurrency", params: { currency }, evidence }
    : { key: "readCurrencyAssumed", params: { currency, others: others.join(", ") }, evidence };
}

function noneSaid(
  column: number,
  own: readonly (string | null)[],
  values: readonly Cell[],
  currency: string | null,
): Finding[] {
  if (currency === null) return [];
  const rows = own.flatMap((code, row) => (code === null && typeof values[row] === "number" ? [row] : []));
  const params = { count: rows.length, currency };
  return rows.length === 0 ? [] : [{ key: "readNoCurrency", params, evidence: { column, rows } }];
}

interface Undecided extends CurrencyFacts {
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly answer: string | undefined;
  readonly missing: readonly string[];
  readonly isContradicted: boolean;
}

/** What was answered of several currencies, or the question. */
function decide(reading: CurrencyReading, facts: Undecided): CurrencyReading {
  const { column, groups, answer, named, missing, isContradicted } = facts;
  const countOf = (code: string): number => groups.get(code)?.length ?? 0;
  const codes = [...groups.keys()].filter((code) => code !== "");
  if (isContradicted) codes.push(...(named ?? []).slice(0, 1).filter((code) => !groups.has(code)));
  codes.sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  if (answer === "perCurrency") {
    const rows = [...groups.values()].flat().sort((a, b) => a - b);
    const params = { currencies: counted(codes, groups) };
    const said: Finding = { key: "readPerCurrency", params, evidence: { column, rows } };
    return { ...reading, byCurrency: groups, findings: [said] };
  }
  const rarer = [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .slice(1)
    .flat()
    .sort((a, b) => a - b);
  if (answer !== undefined && codes.includes(answer)) {
    const rows = [...groups].flatMap(([code, of]) => (code === answer ? [] : of)).sort((a, b) => a - b);
    const params = { currency: answer, count: rows.length };
    const key = rows.length === 0 ? "readCurrency" : "readOneCurrency";
    const said: Finding = { key, params, evidence: { column, rows } };
    return { ...reading, leftOut: rows, findings: [said] };
  }
  const question: Question = {
    id: `currency:${column}`,
    key: missing.length > 0 ? "currencyRateMissing" : "currencySeveral",
    params: {
      currencies: counted(codes, groups),
      ...(missing.length > 0 ? { missing: missing.join(", ") } : {}),
    },
    evidence: { column, rows: rarer.length > 0 ? rarer : [...groups.values()].flat() },
    choices: ["perCurrency", ...codes],
    isProposed: false,
  };
  return { ...reading, questions: [question] };
}

function counted(codes: readonly string[], groups: ReadonlyMap<string, readonly number[]>): string {
  const none = groups.get("")?.length ?? 0;
  const said = codes.map((code) => `${code} (${groups.get(code)?.length ?? 0})`);
  return [...said, ...(none > 0 ? [`? (${none})`] : [])].join(", ");
}
