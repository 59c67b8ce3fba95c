import { addDecimals, type Decimal, fromUnits, largestUnits, toDecimal } from "./Decimal";

/** The exact decimal sum of money amounts; 0 for none. */
export function addMoney(amounts: Iterable<number>): number {
  const sum = new MoneySum();
  for (const amount of amounts) sum.add(amount);
  return sum.total;
}

const mostScale = 4;

/** An exact decimal sum that grows: in whole numbers as long as they are exact, else in as many digits as it takes. */
export class MoneySum {
  private units = 0;
  private scale = 0;
  private power = 1;
  /** What is no part of the units. */
  private rest: Decimal = { units: 0n, scale: 0 };

  add(amount: number): void {
    let own = Math.round(amount * this.power);
    while (own / this.power !== amount && this.scale < mostScale) {
      this.flushUnless(this.units * 10);
      this.scale++;
      this.power *= 10;
      this.units *= 10;
      own = Math.round(amount * this.power);
    }
    if (own / this.power !== amount || own > largestUnits || own < -largestUnits) {
      this.rest = addDecimals(this.rest, toDecimal(amount));
      return;
    }
    this.flushUnless(this.units + own);
    this.units += own;
  }

  get total(): number {
    const { units, scale } = addDecimals(this.rest, { units: BigInt(this.units), scale: this.scale });
    return fromUnits(units, scale);
  }

  /** Puts the units aside where the next number of them would not be exact. */
  private flushUnless(next: number): void {
    if (Number.isSafeInteger(next)) return;
    this.rest = addDecimals(this.rest, { units: BigInt(this.units), scale: this.scale });
    this.units = 0;
  }
}
