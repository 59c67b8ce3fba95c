/** The largest angle, in radians, up to which the series below stands in for a deal; it would converge up to π. */
const smallAngle = 1;
/** (1 ÷ π)^33 is below the rounding of a double. */
const powers = 32;
/** So many deals take as long one by one as their series. */
const fewest = 32;

/** Deals by the number of blocks of frequencies in which their angle stays small. */
interface SmallDeals {
  /** By deal: the first block that it is not part of the series of. */
  readonly largeFrom: Int32Array;
  /** Coefficients of angle^1, angle^2, … of the logarithm of all small deals together, for each block that has them. */
  readonly series: readonly Float64Array[];
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
  const largeFrom = new Int32Array(amounts.length);
  const dealsOf = new Int32Array(blocks + 1);
  for (let deal = 0; deal < amounts.length; deal++) {
    const count = Math.min(blocks, Math.floor(smallAngle / (blockEnd * (amounts[deal] as number))));
    largeFrom[deal] = count;
    dealsOf[count] = (dealsOf[count] as number) + 1;
  }
  let length = blocks;
  for (let small = 0; length > 0; length--) {
    small += dealsOf[length] as number;
    if (small >= fewest) break;
  }
  const sums = Array.from({ length: length + 1 }, () => new Float64Array(powers));
  const seriesOf = seriesByChance();
  for (let deal = 0; deal < amounts.length; deal++) {
    const count = Math.min(length, largeFrom[deal] as number);
    largeFrom[deal] = count;
    if (count > 0)
      addSeries(sums[count] as Float64Array, seriesOf(chances[deal] as number), amounts[deal] as number);
  }
  for (let block = length - 1; block > 0; block--) {
    const above = sums[block + 1] as Float64Array;
    sums[block]?.forEach((sum, power, row) => (row[power] = sum + (above[power] as number)));
  }
  return { largeFrom, series: sums.slice(1) };
}

function addSeries(sums: Float64Array, series: Float64Array, amount: number): void {
  let power = 1;
  for (let index = 0; index < powers; index++) {
    power *= amount;
    sums[index] = (sums[index] as number) + (series[index] as number) * power;
  }
}

/** Coefficients of x, x², … in log(1 + p·(e^x − 1)), from those of the exponential; kept for each chance. */
function seriesByChance(): (chance: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (chance) => {
    let series = known.get(chance);
    if (series) return series;
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
    series = result.subarray(1);
    known.set(chance, series);
    return series;
  };
}
