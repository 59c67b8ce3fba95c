import { labelKey } from "../../cells/labelKey";
import { addMoney } from "../../decimal/addMoney";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { roundDecimal, toDecimal } from "../../decimal/Decimal";
import type { CreditGroup } from "./LedgerCredits";
import type { Opening } from "./LedgerSettings";
import type { WindowOpening } from "./WindowRun";

/** What a firm that starts within a window longer than a month brings along, in whole units. */
export function windowOpening(
  { person, scheme, window }: CreditGroup,
  openings: readonly Opening[],
  house: string,
): WindowOpening {
  const own = openings.filter(
    (line) =>
      labelKey(line.person) === labelKey(person) &&
      labelKey(line.scheme) === labelKey(scheme.name) &&
      line.from > window.start &&
      line.from <= window.end,
  );
  const units = (of: "base" | "earned", decimals: number): number =>
    Number(roundDecimal(toDecimal(addMoney(own.map((line) => line[of]))), decimals));
  return {
    base: units("base", currencyDecimals(scheme.currency || house)),
    earned: units("earned", scheme.decimals),
  };
}
