import { labelKey } from "../../cells/labelKey";
import { multiplyDecimals, fromUnits, toDecimal } from "../../decimal/Decimal";
import type { FindingKind } from "./Finding";
import type { PaymentRow } from "./LedgerLists";
import type { Multiplier } from "./LedgerSettings";

export interface PaymentFactors {
  readonly base: readonly number[];
  /** Those on the rate, multiplied. */
  readonly rate: number;
  readonly findings: readonly FindingKind[];
}

const none: PaymentFactors = { base: [], rate: 1, findings: [] };

/**
 * What KAM_Multipliers make of a payment: factors of different fields multiply; two lines for one value are a finding and
 * none of them counts. Of an account without a tier the factor is 1, and a finding where tiers have factors.
 */
export function factorsOf(
  payment: Pick<PaymentRow, "product" | "business" | "account">,
  tier: string | undefined,
  multipliers: readonly Multiplier[],
): PaymentFactors {
  if (multipliers.length === 0) return none;
  const findings: FindingKind[] = [];
  const valueOf = { ...payment, tier: tier ?? "" };
  const counted = multipliers.filter(({ field, value }) => labelKey(valueOf[field]) === labelKey(value));
  const isDouble = (line: Multiplier): boolean =>
    counted.some((other) => other !== line && other.field === line.field && other.on === line.on);
  if (counted.some(isDouble)) findings.push("twoFactors");
  if (valueOf.tier === "" && multipliers.some(({ field }) => field === "tier")) findings.push("noTier");
  const single = counted.filter((line) => !isDouble(line));
  const rate = single
    .filter(({ on }) => on === "rate")
    .map(({ factor }) => toDecimal(factor))
    .reduce(multiplyDecimals, { units: 1n, scale: 0 });
  return {
    base: single.filter(({ on }) => on === "base").map(({ factor }) => factor),
    rate: fromUnits(rate.units, rate.scale),
    findings,
  };
}
