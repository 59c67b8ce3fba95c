import { scaleOf } from "../../core/decimal/scaleOf";
import type { CommissionSheetTexts } from "../../i18n/en/commissionSheetTexts";
import type { CommissionRequest } from "./types";
import type { CommissionFigures } from "./computeCommission";

export interface StatementFormats {
  readonly money: string;
  readonly base: string;
  readonly rate: string;
  /** Null where the period is a text. */
  readonly period: string | null;
  /** Decimal places that write every base exactly. */
  readonly baseDecimals: number;
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
  const rates = [...ladders.values()].flatMap(({ ladder }) => ladder.map(({ rate }) => rate));
  const baseDecimals = Math.max(leastDecimals, scaleOf(bases));
  return {
    money: `#,##0${places(decimals)}`,
    base: `#,##0${places(baseDecimals)}`,
    rate: `0${places(Math.max(leastDecimals, scaleOf(rates) - percentDigits))}%`,
    period: period === "quarter" ? null : period === "year" ? texts.years : texts.months,
    baseDecimals,
  };
}

function places(decimals: number): string {
  return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
}
