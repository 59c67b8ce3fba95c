import { moneyPerDay } from "../../core/funnel/moneyPerDay";
import { readNumber } from "../edge/readNumber";

/**
 * How fast does the funnel earn? Money per day from deals, win rate, deal size and length of the sales cycle.
 * @customfunction VELOCITY
 * @param deals Number of open deals.
 * @param winRate Chance of winning a deal, 0 to 1.
 * @param dealValue Average amount of a deal.
 * @param cycleDays Days from the first contact to the signature.
 * @returns Money per day.
 */
export function velocity(deals: unknown, winRate: unknown, dealValue: unknown, cycleDays: unknown): unknown {
  return moneyPerDay(
    readNumber("deals", deals),
    readNumber("winRate", winRate),
    readNumber("dealValue", dealValue),
    readNumber("cycleDays", cycleDays),
  );
}
