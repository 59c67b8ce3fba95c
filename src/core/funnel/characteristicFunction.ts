import { type LargeDeal, smallDeals } from "./smallDeals";

export interface Spectrum {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

const block = 64;
const dealsBetweenChecks = 8;
/** The square of a term that changes nothing, however many of them there are. */
const vanished = 1e-36;

/**
 * weights[k]·E(e^{itS}) at t = step, 2·step, … for the sum S of independent deals (amounts above 0). The frequencies
 * go in blocks. In each block the small deals count together, by the power series of their logarithm; the angle of each
 * other deal is turned by multiplication. A block ends early, as 0, once its product has vanished.
 */
export function characteristicFunction(
  amounts: Float64Array,
  chances: Float64Array,
  step: number,
  weights: Float64Array,
): Spectrum {
  const blocks = Math.ceil(weights.length / block);
  const real = new Float64Array(blocks * block);
  const imaginary = new Float64Array(blocks * block);
  real.set(weights);
  const { large, series, vanishedBelow } = smallDeals(amounts, chances, block * step, blocks);
  series.forEach((coefficients, index) =>
    startWithSmall({ real, imaginary }, index * block, step, coefficients),
  );
  real.fill(0, series.length * block, vanishedBelow * block);
  const left = Uint16Array.from({ length: blocks }, (_, index) => index);
  let count = keepAlive(left, blocks, { real, imaginary });
  for (let place = 0; place < large.length && count > 0; place++) {
    const { deal, from } = large[place] as LargeDeal;
    const angle = step * (amounts[deal] as number);
    const turn = { x: Math.cos(angle), y: Math.sin(angle) };
    for (let next = count - 1; next >= 0 && (left[next] as number) >= from; next--)
      multiply(real, imaginary, (left[next] as number) * block, angle, chances[deal] as number, turn);
    if (place % dealsBetweenChecks === 0) count = keepAlive(left, count, { real, imaginary });
  }
  return { real, imaginary };
}

/** e^(Σ series[k]·(it)^(k + 1)): even powers make the size, odd powers the angle. */
function startWithSmall(
  { real, imaginary }: Spectrum,
  start: number,
  step: number,
  series: Float64Array,
): void {
  for (let index = start; index < start + block; index++) {
    const frequency = step * (index + 1);
    const square = 0 - frequency * frequency;
    let logarithm = 0;
    let angle = 0;
    for (let pair = series.length - 2; pair >= 0; pair -= 2) {
      angle = angle * square + (series[pair] as number);
      logarithm = logarithm * square + (series[pair + 1] as number);
    }
    const size = (real[index] as number) * Math.exp(logarithm * square);
    real[index] = size * Math.cos(angle * frequency);
    imaginary[index] = size * Math.sin(angle * frequency);
  }
}

/** Times 1 − p + p·e^{ita}, for the frequencies of a block; `turn` is e^{ita} from one to the next. */
function multiply(
  real: Float64Array,
  imaginary: Float64Array,
  start: number,
  angle: number,
  chance: number,
  turn: { readonly x: number; readonly y: number },
): void {
  const lost = 1 - chance;
  const { x: turnX, y: turnY } = turn;
  let x = chance * Math.cos(angle * (start + 1));
  let y = chance * Math.sin(angle * (start + 1));
  for (let index = start; index < start + block; index++) {
    const beforeX = real[index] as number;
    const beforeY = imaginary[index] as number;
    const factor = lost + x;
    real[index] = beforeX * factor - beforeY * y;
    imaginary[index] = beforeX * y + beforeY * factor;
    const turned = x * turnX - y * turnY;
    y = y * turnX + x * turnY;
    x = turned;
  }
}

/** Moves the blocks in which something is left to the front, and says how many; the others are set to 0. */
function keepAlive(blocks: Uint16Array, count: number, { real, imaginary }: Spectrum): number {
  let kept = 0;
  for (let place = 0; place < count; place++) {
    const index = blocks[place] as number;
    if (isAlive(real, imaginary, index * block)) blocks[kept++] = index;
    else {
      real.fill(0, index * block, (index + 1) * block);
      imaginary.fill(0, index * block, (index + 1) * block);
    }
  }
  return kept;
}

function isAlive(real: Float64Array, imaginary: Float64Array, start: number): boolean {
  for (let index = start; index < start + block; index++) {
    if ((real[index] as number) ** 2 + (imaginary[index] as number) ** 2 > vanished) return true;
  }
  return false;
}
