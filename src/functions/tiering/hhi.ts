import { herfindahlIndex } from "../../core/tiering/concentration";
import { readAllNumbers } from "../edge/readAllNumbers";

/**
 * How concentrated is your business? The Herfindahl-Hirschman index: 1 divided by the number of accounts when all are
 * the same, 1 when there is only one.
 * @customfunction HHI
 * @param values Value of each account.
 * @returns A number from 0 to 1.
 */
export function hhi(values: unknown[][]): unknown {
  return herfindahlIndex(readAllNumbers("values", values).values);
}
