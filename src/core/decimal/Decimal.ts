/** A decimal number: units × 10^−scale, exactly. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}
