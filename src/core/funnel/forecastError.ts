import { DomainError } from "../DomainError";

export type AccuracyMeasure = "WAPE" | "MAPE" | "BIAS";

/**
 * Forecast error as a fraction: "WAPE" Σ|f−a| ÷ Σ|a|, "MAPE" the mean of |f−a| ÷ |a|, "BIAS" Σ(f−a) ÷ Σ|a|. A pair
 * with a blank (NaN) is left out. Errors: `nothingBelow` for actuals of 0 (any of them for MAPE) or no pair.
 */
export function forecastError(
  forecasts: Float64Array,
  actuals: Float64Array,
  measure: AccuracyMeasure = "WAPE",
): number {
  let error = 0;
  let size = 0;
  let pairs = 0;
  for (let index = 0; index < forecasts.length; index++) {
    const gap = (forecasts[index] as number) - (actuals[index] as number);
    if (gap !== gap) continue;
    const actual = Math.abs(actuals[index] as number);
    if (measure === "MAPE" && actual === 0)
      throw new DomainError("nothingBelow", { parameter: "actuals", item: index + 1 });
    if (measure === "MAPE") error += Math.abs(gap) / actual;
    else error += measure === "BIAS" ? gap : Math.abs(gap);
    size += actual;
    pairs++;
  }
  const below = measure === "MAPE" ? pairs : size;
  if (below === 0) throw new DomainError("nothingBelow", { parameter: "actuals" });
  return error / below;
}
