import { shareTolerance } from "../tolerance";
import { characteristicFunction, type Spectrum } from "./characteristicFunction";

/** Half width of the smoothing noise, as a share of the largest total; it bounds the error of every percentile. */
const noise = 0.0009;
/** The noise is a sum of this many uniform variables: its characteristic function falls like frequency^−27. */
const uniforms = 27;
/** Terms of the Fourier series; what is cut off changes no probability by more than 1e-13. */
const terms = 13_312;
/** The sum lies in 0 … 1; the series repeats after this length, which leaves room for the noise. */
const length = 1.01;
const bisections = 44;
const negligible = 1e-15;

/**
 * Percentiles of a sum of many independent deals (amounts above 0), deterministic and within 0.1 % of their total.
 *
 * The sum has an exact Fourier series (the product over the deals of 1 − p + p·e^{ita}). A bounded random noise of at
 * most ±0.09 % of the total is added on paper: it moves no percentile by more than its own bound, and it makes the
 * series converge so fast that 13,312 terms give every probability to 1e-13. No amount is rounded to a grid.
 */
export function smoothedPercentiles(
  amounts: readonly number[],
  chances: readonly number[],
  percentiles: readonly number[],
): number[] {
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  const relative = amounts.reduce((sum, amount) => sum + amount / largest, 0);
  const shares = Float64Array.from(amounts, (amount) => amount / largest / relative);
  const spectrum = characteristicFunction(shares, Float64Array.from(chances), (2 * Math.PI) / length, terms);
  const series = smooth(spectrum);
  return percentiles.map((percentile) => bisect(series, percentile) * relative * largest);
}

interface Series {
  /** Terms of the distribution function in sine and cosine, by frequency 1, 2, … */
  readonly cosine: Float64Array;
  readonly sine: Float64Array;
  /** Value of the series at the lower end, where the distribution function is 0. */
  readonly start: number;
}

const lowerEnd = (1 - length) / 2;

function smooth(spectrum: Spectrum): Series {
  let active = 0;
  const cosine = new Float64Array(terms);
  const sine = new Float64Array(terms);
  for (let index = 0; index < terms; index++) {
    const frequency = (2 * Math.PI * (index + 1)) / length;
    const angle = (frequency * noise) / uniforms;
    const weight = (Math.sin(angle) / angle) ** uniforms / (Math.PI * (index + 1));
    cosine[index] = (spectrum.imaginary[index] as number) * weight;
    sine[index] = (spectrum.real[index] as number) * weight;
    if (Math.hypot(cosine[index] as number, sine[index] as number) > negligible) active = index + 1;
  }
  const used = { cosine: cosine.subarray(0, active), sine: sine.subarray(0, active) };
  return { ...used, start: evaluate({ ...used, start: 0 }, lowerEnd) };
}

/** Σ Im(φ_k · e^{−i t_k x}) / (πk), by rotation, restarted often enough to stay exact. */
function evaluate(series: Series, at: number): number {
  const step = (2 * Math.PI * at) / length;
  const stepCosine = Math.cos(step);
  const stepSine = Math.sin(step);
  let sum = 0;
  let cosine = 1;
  let sine = 0;
  for (let index = 0; index < series.cosine.length; index++) {
    if (index % 64 === 0) {
      cosine = Math.cos(step * (index + 1));
      sine = Math.sin(step * (index + 1));
    } else {
      const turned = cosine * stepCosine - sine * stepSine;
      sine = sine * stepCosine + cosine * stepSine;
      cosine = turned;
    }
    sum += (series.cosine[index] as number) * cosine - (series.sine[index] as number) * sine;
  }
  return sum;
}

function bisect(series: Series, percentile: number): number {
  if (percentile === 0) return 0;
  if (percentile === 1) return 1;
  const enough = percentile * (1 - shareTolerance);
  let below = 0;
  let reached = 1;
  for (let round = 0; round < bisections; round++) {
    const middle = (below + reached) / 2;
    const chance = (middle - lowerEnd) / length + series.start - evaluate(series, middle);
    if (chance >= enough) reached = middle;
    else below = middle;
  }
  return reached;
}
