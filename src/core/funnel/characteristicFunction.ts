export interface Spectrum {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

const block = 64;
const dealsBetweenChecks = 256;
const vanished = 1e-36;

/**
 * E(e^{itS}) at t = step, 2·step, … for the sum S of independent deals. The frequencies go in blocks: within a block
 * each deal's angle is turned by multiplication, and a block ends early once its product has vanished.
 */
export function characteristicFunction(
  amounts: Float64Array,
  chances: Float64Array,
  step: number,
  terms: number,
): Spectrum {
  const real = new Float64Array(terms).fill(1);
  const imaginary = new Float64Array(terms);
  for (let start = 0; start < terms; start += block) {
    const end = Math.min(terms, start + block);
    for (let deal = 0; deal < amounts.length; deal++) {
      multiply(real, imaginary, start, end, step, amounts[deal] as number, chances[deal] as number);
      if (deal % dealsBetweenChecks === 0 && hasVanished(real, imaginary, start, end)) {
        real.fill(0, start, end);
        imaginary.fill(0, start, end);
        break;
      }
    }
  }
  return { real, imaginary };
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
