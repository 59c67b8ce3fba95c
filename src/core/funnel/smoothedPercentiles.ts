import { shareTolerance } from "../tolerance";
import { characteristicFunction, type Spectrum } from "./characteristicFunction";

/** Half width of the smoothing noise, as a share of the largest total; it bounds the error of every percentile. */
const noise = 0.0009;
/** The noise is a sum of this many uniform variables: its characteristic function falls like frequency^−27. */
const uniforms = 27;
/** Terms of the Fourier series that are left out; together they change no probability by more than 1e-11. */
const negligible = 1e-15;
/** The sum lies in 0 … 1; the series repeats after this length, which leaves room for the noise. */
const length = 1.01;
const lowerEnd = (1 - length) / 2;
const resolution = 2 ** -44;

/**
 * Percentiles of a sum of many independent deals (amounts above 0), deterministic and within 0.1 % of their total.
 *
 * The sum has an exact Fourier series (the product over the deals of 1 − p + p·e^{ita}). A bounded random noise of at
 * most ±0.09 % of the total is added on paper: it moves no percentile by more than its own bound, and it makes the
 * series converge so fast that 9,700 terms give every probability to 1e-11. No amount is rounded to a grid. Afterwards
 * the amounts are shares of the largest.
 */
export function smoothedPercentiles(
  amounts: Float64Array,
  chances: Float64Array,
  percentiles: readonly number[],
): number[] {
  let largest = 0;
  for (let deal = 0; deal < amounts.length; deal++)
    if ((amounts[deal] as number) > largest) largest = amounts[deal] as number;
  let relative = 0;
  let mean = 0;
  for (let deal = 0; deal < amounts.length; deal++) {
    const size = (amounts[deal] as number) / largest;
    amounts[deal] = size;
    relative += size;
    mean += size * (chances[deal] as number);
  }
  const weights = (noiseWeights ??= weighTerms());
  const step = (2 * Math.PI) / length / relative;
  const series = seriesOf(characteristicFunction(amounts, chances, step, weights));
  const reached = new Map<number, number>();
  let last = 0;
  for (const percentile of [...percentiles].sort((a, b) => a - b)) {
    last = Math.max(last, reach(series, percentile, mean / relative));
    reached.set(percentile, last);
  }
  return percentiles.map((percentile) => (reached.get(percentile) as number) * relative * largest);
}

let noiseWeights: Float64Array | null = null;

/** What the noise makes of each term of the distribution function, up to the last that counts. */
function weighTerms(): Float64Array {
  const weights: number[] = [];
  for (let term = 1, weight = 1; weight > negligible; term++) {
    const angle = (((2 * Math.PI * term) / length) * noise) / uniforms;
    weight = (Math.sin(angle) / angle) ** uniforms / (Math.PI * term);
    weights.push(weight);
  }
  return Float64Array.from(weights);
}

interface Series {
  /** Terms of the distribution function in sine and cosine, by frequency 1, 2, … */
  readonly cosine: Float64Array;
  readonly sine: Float64Array;
  /** Value of the series at the lower end, where the distribution function is 0. */
  readonly start: number;
}

/** Without the last terms that do not count. */
function seriesOf({ real, imaginary }: Spectrum): Series {
  let count = real.length;
  while (count > 0 && Math.hypot(real[count - 1] as number, imaginary[count - 1] as number) < negligible)
    count--;
  const series = { cosine: imaginary.subarray(0, count), sine: real.subarray(0, count), start: 0 };
  return { ...series, start: 0 - distribution(series, lowerEnd).chance };
}

interface Point {
  readonly chance: number;
  /** The slope of the chance. */
  readonly density: number;
}

/** (x − lower end) ÷ length + start − Σ Im(φ_k · e^{−i t_k x}) ÷ (πk), by rotation, restarted often enough to stay exact. */
function distribution({ cosine, sine, start }: Series, at: number): Point {
  const step = (2 * Math.PI * at) / length;
  const stepX = Math.cos(step);
  const stepY = Math.sin(step);
  let sum = 0;
  let slope = 0;
  let x = 1;
  let y = 0;
  for (let index = 0; index < cosine.length; index++) {
    if (index % 64 === 0) {
      x = Math.cos(step * (index + 1));
      y = Math.sin(step * (index + 1));
    } else {
      const turned = x * stepX - y * stepY;
      y = y * stepX + x * stepY;
      x = turned;
    }
    const c = cosine[index] as number;
    const s = sine[index] as number;
    sum += c * x - s * y;
    slope += (index + 1) * (c * y + s * x);
  }
  return {
    chance: (at - lowerEnd) / length + start - sum,
    density: (1 + 2 * Math.PI * slope) / length,
  };
}

/**
 * Where the distribution function reaches the percentile: Newton's steps from `start`, and the middle of what is left
 * wherever a step would leave it or is not half the last one.
 */
function reach(series: Series, percentile: number, start: number): number {
  if (percentile === 0) return 0;
  if (percentile === 1) return 1;
  const enough = percentile * (1 - shareTolerance);
  let below = 0;
  let reached = 1;
  let at = start;
  let last = 1;
  while (reached - below > resolution && Math.abs(last) > resolution) {
    const { chance, density } = distribution(series, at);
    if (chance >= enough) reached = at;
    else below = at;
    const newton = (enough - chance) / density;
    const isGood = Math.abs(newton) < Math.abs(last) / 2 && at + newton > below && at + newton < reached;
    last = isGood ? newton : (below + reached) / 2 - at;
    at += last;
  }
  return at;
}
