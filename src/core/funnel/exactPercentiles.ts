import { shareTolerance } from "../tolerance";

const mostDecimals = 6;
const finestGrid = 2 ** 51;

/**
 * Percentiles of a certain amount and at most about 40 independent deals (amounts above 0), exactly: in whole units,
 * so that sums do not depend on their order.
 */
export function exactPercentiles(
  amounts: readonly number[],
  chances: readonly number[],
  certain: number,
  percentiles: readonly number[],
): number[] {
  const { units, base, toAmount } = wholeUnits(amounts, certain);
  return percentilesOfUnits(units, chances, percentiles).map((sum) => toAmount(base + sum));
}

interface WholeUnits {
  readonly units: readonly number[];
  readonly base: number;
  readonly toAmount: (units: number) => number;
}

/**
 * Amounts above 0 and a certain base in units of a power of ten, exactly; amounts that have more than six decimals,
 * or too many digits to add up exactly, in units of total ÷ 2^51 instead.
 */
function wholeUnits(amounts: readonly number[], certain: number): WholeUnits {
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const factor = 10 ** decimals;
    const units = amounts.map((amount) => Math.round(amount * factor));
    const base = Math.round(certain * factor);
    const size = units.reduce((sum, unit) => sum + unit, Math.abs(base));
    if (size > Number.MAX_SAFE_INTEGER) break;
    if (base / factor === certain && units.every((unit, deal) => unit / factor === amounts[deal])) {
      return { units, base, toAmount: (sum) => sum / factor };
    }
  }
  const largest = Math.max(...amounts);
  const total = amounts.reduce((sum, amount) => sum + amount / largest, 0);
  const units = amounts.map((amount) => Math.round((amount / largest / total) * finestGrid));
  return { units, base: 0, toAmount: (sum) => certain + (sum / finestGrid) * total * largest };
}

/**
 * The sums of either half are sorted, and a bisection over the whole numbers finds the smallest total whose
 * probability suffices.
 */
function percentilesOfUnits(
  amounts: readonly number[],
  chances: readonly number[],
  percentiles: readonly number[],
): number[] {
  const middle = amounts.length >> 1;
  const left = distribution(amounts.slice(0, middle), chances.slice(0, middle));
  const right = distribution(amounts.slice(middle), chances.slice(middle));
  for (let index = 1; index < right.chances.length; index++) {
    right.chances[index] = (right.chances[index] as number) + (right.chances[index - 1] as number);
  }
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return percentiles.map((percentile) => {
    if (percentile === 1) return total;
    const enough = percentile * (1 - shareTolerance);
    let below = -1;
    let reached = total;
    while (reached - below > 1) {
      const sum = below + Math.floor((reached - below) / 2);
      if (chanceUpTo(sum, left, right) >= enough) reached = sum;
      else below = sum;
    }
    return reached;
  });
}

interface Distribution {
  readonly sums: Float64Array;
  readonly chances: Float64Array;
}

/** All sums in ascending order with their probabilities. */
function distribution(amounts: readonly number[], chances: readonly number[]): Distribution {
  let sums: Float64Array = new Float64Array(1);
  let masses: Float64Array = new Float64Array([1]);
  amounts.forEach((amount, deal) => {
    const chance = chances[deal] ?? 0;
    const size = sums.length;
    const nextSums = new Float64Array(2 * size);
    const nextMasses = new Float64Array(2 * size);
    let lost = 0;
    let won = 0;
    for (let place = 0; place < 2 * size; place++) {
      const lostSum = lost < size ? (sums[lost] as number) : Infinity;
      const wonSum = won < size ? (sums[won] as number) + amount : Infinity;
      if (lostSum <= wonSum) {
        nextSums[place] = lostSum;
        nextMasses[place] = (masses[lost++] as number) * (1 - chance);
      } else {
        nextSums[place] = wonSum;
        nextMasses[place] = (masses[won++] as number) * chance;
      }
    }
    sums = nextSums;
    masses = nextMasses;
  });
  return { sums, chances: masses };
}

/** P(left + right ≤ sum); the chances of `right` are cumulative. */
function chanceUpTo(sum: number, left: Distribution, right: Distribution): number {
  let chance = 0;
  let partner = right.sums.length - 1;
  for (let index = 0; index < left.sums.length; index++) {
    const room = sum - (left.sums[index] as number);
    if (room < 0) break;
    while (partner >= 0 && (right.sums[partner] as number) > room) partner--;
    if (partner < 0) break;
    chance += (left.chances[index] as number) * (right.chances[partner] as number);
  }
  return chance;
}
