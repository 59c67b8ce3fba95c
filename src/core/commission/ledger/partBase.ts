import { currencyDecimals } from "../../decimal/currencyDecimals";
import { baseUnits } from "./baseUnits";
import { conversionOn, type RateBook } from "./conversion";
import type { PartState } from "./paymentStates";
import type { Scheme } from "./Scheme";

/** In whole units of the scheme's currency. */
export interface PartBase {
  readonly base: number;
  /** Where the step is chosen by margin ÷ base; else null. */
  readonly margin: number | null;
}

interface PartAsked {
  readonly part: PartState;
  /** Decimals of the part. */
  readonly scale: number;
  readonly currency: string;
  readonly scheme: Scheme;
  readonly date: number;
  readonly factors: readonly number[];
}

/** Step 3 for a part of a payment; what is missing where its base cannot be told. */
export function partBase(
  { part, scale, currency, scheme, date, factors }: PartAsked,
  house: string,
  rates: RateBook,
): PartBase | "unknownCurrency" | "noCost" {
  const conversion = conversionOn(date, { from: currency, to: scheme.currency, house }, rates);
  if (conversion === null) return "unknownCurrency";
  const { amount, cost } = part;
  if (scheme.base !== "amount" && cost === null) return "noCost";
  const decimals = currencyDecimals(scheme.currency || house);
  const isPlain = conversion.from === conversion.to && factors.length === 0 && decimals >= scale;
  const convert = (units: number): number =>
    isPlain
      ? units * 10 ** (decimals - scale)
      : baseUnits({ units: BigInt(units), scale }, conversion, factors, decimals);
  const margin = amount - (cost ?? 0);
  return {
    base: convert(scheme.base === "margin" ? margin : amount),
    margin: scheme.base === "marginShare" ? convert(margin) : null,
  };
}
