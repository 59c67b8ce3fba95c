import { extraVolume } from "../../core/tiering/extraVolume";
import { likePair } from "../edge/likePair";
import { readNumbers } from "../edge/readNumbers";

/**
 * How much more must you sell to pay for a discount? The extra volume that keeps the profit.
 * @customfunction BREAKEVEN
 * @param margins Gross margin as a fraction of the price, for example 0.2.
 * @param discounts Price cut as a fraction of the price, for example 0.05; negative for a price rise.
 * @returns Extra volume as a fraction: 0.33 means a third more. Negative: what you may lose.
 */
export function breakEven(margins: unknown[][], discounts: unknown[][]): unknown[][] {
  return likePair(
    readNumbers("margins", margins),
    "discounts",
    readNumbers("discounts", discounts),
    extraVolume,
  );
}
