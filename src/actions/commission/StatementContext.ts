import type { CommissionRequest } from "./types";
import type { Language } from "../../i18n/Language";
import type { CommissionFigures } from "./compute";
import { moneyFormat } from "../../excel/report/Report";
import { scaleOf } from "../../core/decimal/Decimal";
import type { CommissionSheetTexts } from "../../i18n/commissionSheetTexts";

/** What a statement is made from. */
export interface StatementContext {
  readonly request: CommissionRequest;
  readonly figures: CommissionFigures;
  readonly live: boolean;
  readonly language: Language;
  readonly source: string;
  readonly now: Date;
  readonly findings: readonly string[];
  /** A condition that is true while the list is as it was; null for none. */
  readonly unchanged: string | null;
}

export interface StatementFormats {
  readonly money: string;
  readonly base: string;
  readonly rate: string;
  /** Null where the period is a text. */
  readonly period: string | null;
}

const leastDecimals = 2;
const percentDigits = 2;

/** Number formats of a statement: every rate and amount shows all the decimals that it has. */
export function statementFormats(
  { decimals, period }: CommissionRequest,
  { people, ladders }: Pick<CommissionFigures, "people" | "ladders">,
  texts: Pick<CommissionSheetTexts, "months" | "years">,
): StatementFormats {
  const bases = people.flatMap(({ periods }) => periods.map(({ base }) => base));
  const rates = ladders.flatMap(({ ladder }) => ladder.map(({ rate }) => rate));
  return {
    money: moneyFormat(decimals),
    base: moneyFormat(Math.max(leastDecimals, scaleOf(bases))),
    rate: `0${decimalZeros(Math.max(leastDecimals, scaleOf(rates) - percentDigits))}%`,
    period: period === "quarter" ? null : period === "year" ? texts.years : texts.months,
  };
}

function decimalZeros(decimals: number): string {
  return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
}
