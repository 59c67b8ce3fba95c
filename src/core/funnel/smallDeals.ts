/** The largest angle, in radians, up to which the series below stands in for a deal; it would converge up to π. */
const smallAngle = 1;
/** (1 ÷ π)^33 is below the rounding of a double. */
const powers = 32;
/** What is left out of the logarithm of each deal: for a million of them less than what terms are told apart by. */
const mostLeftOut = 1e-19;
const stepsOfPowers = [4, 6, 8, 10, 12, 14, 17, 20, 24, 28];
/** The largest angle for which so many powers are enough: what they leave out is about (angle ÷ π)^(powers + 1). */
const mostAngle = Float64Array.from(stepsOfPowers, (most) => Math.PI * mostLeftOut ** (1 / (most + 1)));
/** Series are kept for so many chances at most, each in the place of its own. */
const keptSeries = 1024;
/** So many deals take as long one by one as their series. */
const fewest = 32;
/** 1 − cos x is not less than this part of x² up to the small angle. */
const curvature = 0.4583;
/** e^−42 is below 1e-18. */
const vanishedAt = 42;

/** A deal whose angle does not stay small in all blocks in which anything is left. */
export interface LargeDeal {
  readonly deal: number;
  /** The first block that it is not part of the series of. */
  readonly from: number;
}

interface SmallDeals {
  readonly large: readonly LargeDeal[];
  /** Coefficients of angle^1, angle^2, … of the logarithm of all small deals together, for the first blocks. */
  readonly series: readonly Float64Array[];
  /** From the last of them up to this block, small deals alone make the product vanish. */
  readonly vanishedBelow: number;
}

/**
 * Sorts deals by what can be added up: as long as frequency × amount is small, log(1 − p + p·e^{ix}) is a short power
 * series in x, and the series of a million deals are one series. One pass; `blockEnd` is the last frequency of the
 * first block, and the others follow at the same distance. Blocks in which few deals are small have no series.
 */
export function smallDeals(
  amounts: Float64Array,
  chances: Float64Array,
  blockEnd: number,
  blocks: number,
): SmallDeals {
  /** A deal of this size is small in one block. */
  const reach = smallAngle / blockEnd;
  const dealsOf = new Float64Array(blocks + 1);
  const variances = new Float64Array(blocks + 1);
  for (let deal = 0; deal < amounts.length; deal++) {
    const amount = amounts[deal] as number;
    const chance = chances[deal] as number;
    const count = Math.min(blocks, Math.floor(reach / amount));
    dealsOf[count] = (dealsOf[count] as number) + 1;
    variances[count] = (variances[count] as number) + chance * (1 - chance) * amount * amount;
  }
  addFromAbove(dealsOf);
  addFromAbove(variances);
  let vanishedBelow = blocks;
  while (vanishedBelow > 0 && (dealsOf[vanishedBelow] as number) < fewest) vanishedBelow--;
  let length = vanishedBelow;
  while (
    length > 1 &&
    curvature * (variances[length] as number) * (blockEnd * (length - 1)) ** 2 > vanishedAt
  )
    length--;
  const sums = Array.from({ length: length + 1 }, () => new Float64Array(powers));
  const seriesOf = seriesByChance();
  const large: LargeDeal[] = [];
  for (let deal = 0; deal < amounts.length; deal++) {
    const amount = amounts[deal] as number;
    const from = Math.min(vanishedBelow, Math.floor(reach / amount));
    if (from < length || vanishedBelow < blocks) large.push({ deal, from });
    const count = Math.min(length, from);
    if (count === 0) continue;
    addSeries(
      sums[count] as Float64Array,
      seriesOf(chances[deal] as number),
      amount,
      blockEnd * count * amount,
    );
  }
  for (let power = 0; power < powers; power++)
    for (let block = length - 1; block > 0; block--) {
      const sum = sums[block] as Float64Array;
      sum[power] = (sum[power] as number) + (sums[block + 1]?.[power] ?? 0);
    }
  return { large, series: sums.slice(1), vanishedBelow };
}

/** What is counted by the number of blocks becomes what there is for so many blocks or more. */
function addFromAbove(counts: Float64Array): void {
  for (let block = counts.length - 2; block >= 0; block--)
    counts[block] = (counts[block] as number) + (counts[block + 1] as number);
}

function addSeries(sums: Float64Array, series: Float64Array, amount: number, angle: number): void {
  const most = powersFor(angle);
  let power = 1;
  for (let index = 0; index < most; index++) {
    power *= amount;
    sums[index] = (sums[index] as number) + (series[index] as number) * power;
  }
}

function powersFor(angle: number): number {
  let step = 0;
  while (angle > (mostAngle[step] as number)) step++;
  return stepsOfPowers[step] ?? powers;
}

/** The series of each chance, made again where another has taken its place. */
function seriesByChance(): (chance: number) => Float64Array {
  const chances = new Float64Array(keptSeries).fill(-1);
  const kept: Float64Array[] = new Array<Float64Array>(keptSeries);
  return (chance) => {
    const place = Math.floor(chance * (keptSeries - 1));
    if (chances[place] !== chance) {
      chances[place] = chance;
      kept[place] = seriesOfChance(chance);
    }
    return kept[place] as Float64Array;
  };
}

/** Coefficients of x, x², … in log(1 + p·(e^x − 1)), from those of the exponential. */
function seriesOfChance(chance: number): Float64Array {
  const given = new Float64Array(powers + 1);
  let factorial = 1;
  for (let power = 1; power <= powers; power++) given[power] = chance / (factorial *= power);
  const result = new Float64Array(powers + 1);
  for (let power = 1; power <= powers; power++) {
    let sum = power * (given[power] as number);
    for (let lower = 1; lower < power; lower++) {
      sum -= lower * (result[lower] as number) * (given[power - lower] as number);
    }
    result[power] = sum / power;
  }
  return result.subarray(1);
}
