import { smallDeals } from "./smallDeals";

export interface Spectrum {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

const block = 64;
const dealsBetweenChecks = 256;
const vanished = 1e-36;

/**
 * E(e^{itS}) at t = step, 2·step, … for the sum S of independent deals (amounts above 0). The frequencies go in
 * blocks. Within a block the small deals count together, by the power series of their logarithm; the angle of each
 * other deal is turned by multiplication, and the block ends early once its product has vanished.
 */
export function characteristicFunction(
  amounts: Float64Array,
  chances: Float64Array,
  step: number,
  terms: number,
): Spectrum {
  const real = new Float64Array(terms);
  const imaginary = new Float64Array(terms);
  const blocks = Math.ceil(terms / block);
  const { order, largeIn, seriesIn } = smallDeals(amounts, chances, block * step, blocks);
  for (let index = 0; index < blocks; index++) {
    const start = index * block;
    const end = Math.min(terms, start + block);
    const large = largeIn(index);
    startWithSmall(real, imaginary, start, end, step, seriesIn(index));
    for (let place = 0; place < large; place++) {
      if (place % dealsBetweenChecks === 0 && hasVanished(real, imaginary, start, end)) {
        real.fill(0, start, end);
        imaginary.fill(0, start, end);
        break;
      }
      const deal = order[place] as number;
      multiply(real, imaginary, start, end, step, amounts[deal] as number, chances[deal] as number);
    }
  }
  return { real, imaginary };
}

/** e^(Σ series[k]·(it)^(k + 1)): even powers make the size, odd powers the angle. */
function startWithSmall(
  real: Float64Array,
  imaginary: Float64Array,
  start: number,
  end: number,
  step: number,
  series: Float64Array,
): void {
  for (let index = start; index < end; index++) {
    const frequency = step * (index + 1);
    const square = 0 - frequency * frequency;
    let logarithm = 0;
    let angle = 0;
    for (let pair = series.length - 2; pair >= 0; pair -= 2) {
      angle = angle * square + (series[pair] as number);
      logarithm = logarithm * square + (series[pair + 1] as number);
    }
    const size = Math.exp(logarithm * square);
    real[index] = size * Math.cos(angle * frequency);
    imaginary[index] = size * Math.sin(angle * frequency);
  }
}

function multiply(
  real: Float64Array,
  imaginary: Float64Array,
  start: number,
  end: number,
  step: number,
  amount: number,
  chance: number,
): void {
  const turnCosine = Math.cos(step * amount);
  const turnSine = Math.sin(step * amount);
  let cosine = Math.cos(step * (start + 1) * amount);
  let sine = Math.sin(step * (start + 1) * amount);
  const lost = 1 - chance;
  for (let index = start; index < end; index++) {
    const factorReal = lost + chance * cosine;
    const factorImaginary = chance * sine;
    const before = real[index] as number;
    const beforeImaginary = imaginary[index] as number;
    real[index] = before * factorReal - beforeImaginary * factorImaginary;
    imaginary[index] = before * factorImaginary + beforeImaginary * factorReal;
    const turned = cosine * turnCosine - sine * turnSine;
    sine = sine * turnCosine + cosine * turnSine;
    cosine = turned;
  }
}

function hasVanished(real: Float64Array, imaginary: Float64Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const size = (real[index] as number) ** 2 + (imaginary[index] as number) ** 2;
    if (size > vanished) return false;
  }
  return true;
}
