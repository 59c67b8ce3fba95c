import { expectedCash } from "../../core/collections/expectedCash";
import { paymentTerms } from "../../core/collections/paymentTerms";
import type { Period } from "../../core/dates/periods";
import { checkSameShape } from "../edge/checkSameShape";
import { isOmitted } from "../edge/isOmitted";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readChoice } from "../edge/readChoice";
import { readDates } from "../edge/readDates";
import { readFlag } from "../edge/readFlag";
import { readTable } from "../edge/readTable";
import { toTable } from "../edge/toTable";

const names = ["Period", "Expected"];

/**
 * When does the cash come in? Expected collections per period from contracts and payment terms.
 * @customfunction COLLECTIONS
 * @param amounts Amount of each contract.
 * @param signDates Signature date of each contract.
 * @param terms Payment terms, a table of two columns: days after signature, share of the amount. The shares add up to 1.
 * @param [period] "month" (the default), "quarter", "year" or "week" (from Monday).
 * @param [probabilities] Chance of each contract, 0 to 1; all certain if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per period: first day, expected cash.
 */
export function collections(
  amounts: unknown[][],
  signDates: unknown[][],
  terms: unknown[][],
  period?: unknown,
  probabilities?: unknown[][],
  headers?: unknown,
): unknown[][] {
  const money = readAllNumbers("amounts", amounts);
  const dates = readDates("signDates", signDates);
  checkSameShape(money, "signDates", dates);
  const chances = isOmitted(probabilities) ? undefined : readAllNumbers("probabilities", probabilities);
  if (chances) checkSameShape(money, "probabilities", chances);
  const parts = paymentTerms(readTable("terms", terms));
  const length = readChoice<Period>("period", period, ["month", "quarter", "year", "week"]);
  const rows = expectedCash(money.values, dates.values, parts, length, chances?.values);
  return toTable(
    names,
    rows.map((row) => [row.period ?? "No date", row.expected]),
    readFlag("headers", headers, true),
  );
}
