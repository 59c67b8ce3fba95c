import type { Cell } from "../../core/cells/Cell";
import { asNumber } from "../../core/cells/parseNumber";
import { dateOfCell } from "../../core/dates/parseDate";
import { currenciesOfCells, currencyColumn } from "../../core/reading/currencyColumn";
import type { HouseCurrencies } from "../../core/reading/currencyRates";
import { inHouseCurrency } from "../../core/reading/houseRates";
import { readCurrency, type ShownCurrencies } from "../../core/reading/readCurrency";
import { commonCurrencies } from "../../core/reading/readNumberText";
import type { Answers, Finding, Question, Said } from "../../core/reading/Reading";
import type { SourceTable } from "../sources/SourceTable";

/** The house's currencies, and the one day (serial) whose rates count where it is not the row's own. */
export interface CurrencySettings extends HouseCurrencies {
  readonly rateDate: number | null;
}

interface MoneyFacts {
  readonly table: SourceTable;
  /** The columns as they have been read. */
  readonly columns: readonly (readonly Cell[])[];
  /** What each column of amounts shows, the one that is worked with first. */
  readonly shown: ReadonlyMap<number, ShownCurrencies>;
  readonly isMapped: ReadonlySet<number | null>;
  readonly notData: ReadonlySet<number>;
  readonly days: readonly number[] | number;
}

interface MoneyReading extends Said {
  /** Columns of amounts in the house currency. */
  readonly converted: ReadonlyMap<number, readonly Cell[]>;
  readonly byCurrency: ReadonlyMap<string, readonly number[]> | null;
  readonly leftOut: readonly number[];
  /** Whether an amount shows a currency. */
  readonly showsCurrency: boolean;
  /** The one that all amounts are in; null for none, or several. */
  readonly currency: string | null;
}

/**
 * In which currencies the amounts of a list are. The first column of amounts decides which rows count and whether each
 * currency stands by itself; the others are converted like it.
 */
export function readMoney(facts: MoneyFacts, house: HouseCurrencies, answers: Answers): MoneyReading {
  const { table, columns, shown, isMapped, notData, days } = facts;
  const converted = new Map<number, readonly Cell[]>();
  const findings: Finding[] = [];
  const questions: Question[] = [];
  let byCurrency: MoneyReading["byCurrency"] = null;
  let leftOut: readonly number[] = [];
  let showsCurrency = false;
  let currency: string | null = null;
  const [first] = shown.keys();
  for (const [column, own] of shown) {
    const values = (columns[column] ?? []).map((cell, row) => (notData.has(row) ? null : asNumber(cell)));
    const beside = currencyColumn(table, column, isMapped);
    const codes = besideOrShown(table, column, beside, own);
    // The 元 of 万元 says nothing against the currencies that stand beside.
    const named = beside !== null && !own.hasSign ? null : own.named;
    const hasSign = beside !== null || own.hasSign;
    showsCurrency ||= hasSign && (beside !== null || own.shown !== null || own.named !== null);
    const read = readCurrency({ column, values, shown: codes, named, hasSign, house, days }, answers);
    if (read.rates !== null)
      converted.set(column, inHouseCurrency((columns[column] ?? []).map(asNumber), read.rates));
    findings.push(...read.findings);
    if (column !== first) continue;
    questions.push(...read.questions);
    ({ byCurrency, leftOut } = read);
    if (typeof read.currency === "string") ({ currency } = read);
  }
  return { converted, byCurrency, leftOut, findings, questions, showsCurrency, currency };
}

/** What the column of currencies says goes before a number format; beside a text it can only settle its sign. */
function besideOrShown(
  table: SourceTable,
  column: number,
  beside: number | null,
  { shown, hasSign }: ShownCurrencies,
): ShownCurrencies["shown"] {
  if (beside === null) return shown;
  const cells = table.columns[column] ?? [];
  return currenciesOfCells(table.columns[beside] ?? []).map((codes, row) => {
    const own = shown?.[row] ?? null;
    if (codes === null || own === null || !hasSign) return codes ?? own;
    const common = commonCurrencies([own, codes]) ?? [];
    return common.length > 0 ? common : typeof cells[row] === "string" ? own : codes;
  });
}

/** Whose rate counts: the one day of the house, but for payments; else each row's own day, else today. */
export function rateDays(
  isOfPayments: boolean,
  dates: readonly Cell[],
  { rateDate }: CurrencySettings,
  today: number,
): readonly number[] | number {
  if (rateDate !== null && !isOfPayments) return rateDate;
  return dates.length === 0 ? today : dates.map((cell) => dateOfCell(cell) ?? today);
}
