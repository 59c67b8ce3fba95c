import { presentValue, type MarginTiming } from "../../core/tiering/presentValue";
import { isOmitted } from "../edge/isOmitted";
import { readChoice } from "../edge/readChoice";
import { readNumber } from "../edge/readNumber";

/**
 * What is a customer worth over the years? The margins to come, weighted by the chance that the customer stays and
 * discounted to today.
 * @customfunction LIFETIMEVALUE
 * @param margin Margin per period, money.
 * @param retention Chance that the customer stays from one period to the next, 0 to 1.
 * @param discountRate Discount rate per period, for example 0.1.
 * @param [periods] Number of periods; without end if left out.
 * @param [cost] What winning the customer costs today; 0 if left out.
 * @param [timing] "start" (the default): the first margin comes now; "end": after one period, if the customer stays.
 * @returns The value today, money.
 */
export function lifetimeValue(
  margin: unknown,
  retention: unknown,
  discountRate: unknown,
  periods?: unknown,
  cost?: unknown,
  timing?: unknown,
): unknown {
  return presentValue(
    readNumber("margin", margin),
    readNumber("retention", retention),
    readNumber("discountRate", discountRate),
    {
      ...(isOmitted(periods) ? {} : { periods: readNumber("periods", periods) }),
      cost: readNumber("cost", cost, 0),
      timing: readChoice<MarginTiming>("timing", timing, ["start", "end"]),
    },
  );
}
