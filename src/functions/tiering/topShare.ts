import { defaultTop, shareOfTop } from "../../core/tiering/concentration";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readNumber } from "../edge/readNumber";

/**
 * How much hangs on your largest accounts? Their share of the total.
 * @customfunction TOPSHARE
 * @param values Value of each account.
 * @param [top] Which accounts count as the largest: a fraction such as 0.2, or a number of accounts such as 10; 0.2 if left out.
 * @returns A share of the total, 0 to 1.
 */
export function topShare(values: unknown[][], top?: unknown): unknown {
  return shareOfTop(readAllNumbers("values", values).values, readNumber("top", top, defaultTop));
}
