import { giniCoefficient } from "../../core/tiering/concentration";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readFlag } from "../edge/readFlag";

/**
 * How unequal are your accounts? The Gini coefficient: 0 when all are the same, near 1 when one has nearly everything.
 * @customfunction GINI
 * @param values Value of each account.
 * @param [corrected] TRUE corrects for few accounts, times n/(n-1); FALSE if left out.
 * @returns A number from 0 to 1.
 */
export function gini(values: unknown[][], corrected?: unknown): unknown {
  return giniCoefficient(readAllNumbers("values", values).values, readFlag("corrected", corrected, false));
}
