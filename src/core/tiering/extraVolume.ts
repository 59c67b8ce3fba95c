import { DomainError } from "../DomainError";
import { shareTolerance } from "../tolerance";

/**
 * The extra volume, as a fraction, that keeps the profit when the price falls by `discount` at gross margin
 * `margin`: d ÷ (m − d) (DOMAIN 2.9). A price rise (negative discount) gives the volume that may be lost, negative.
 * Errors: `outOfRange` for a discount not below the margin.
 */
export function extraVolume(margin: number, discount: number): number {
  if (!(margin - discount > Math.abs(margin) * shareTolerance)) {
    throw new DomainError("outOfRange", {
      parameter: "discounts",
      value: discount,
      expected: `below ${margin}`,
    });
  }
  return discount / (margin - discount);
}
