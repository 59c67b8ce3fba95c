import { labelKey } from "../../cells/labelKey";
import { monthsBetween } from "../../dates/periods";
import { addMoney } from "../../decimal/addMoney";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { splitParts } from "../splitParts";
import { emptyRow } from "./besideRows";
import type { PersonRow } from "./LedgerLists";
import type { LedgerRow } from "./LedgerRow";
import type { ContestPlace } from "./LedgerSettings";
import type { TeamMeasure } from "./TeamMeasure";
import { everybody } from "./windowQuota";

/**
 * Step 8: the amounts of the places, in the contest's last month; payable at once. People tied for places share the sum
 * of these places' amounts, odd cents by their names. 0 or less wins no place.
 */
export function bonusRows(
  places: readonly ContestPlace[],
  people: readonly PersonRow[],
  measure: TeamMeasure,
  currency: string,
): readonly LedgerRow[] {
  const contests = new Map<string, ContestPlace[]>();
  for (const line of places) {
    const key = [labelKey(line.contest), line.from, line.to].join("\n");
    contests.set(key, [...(contests.get(key) ?? []), line]);
  }
  return [...contests.values()].flatMap((lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    const { from, to, who, contest } = first;
    const months = monthsBetween(from, to);
    const ranked = competitors(who, people, measure.persons)
      .map((person) => ({ person, result: measure.of(first.measure, person, currency, months) }))
      .filter(({ result }) => result > 0)
      .sort((a, b) => b.result - a.result || (labelKey(a.person) < labelKey(b.person) ? -1 : 1));
    const results = [...new Set(ranked.map(({ result }) => result))];
    return results.flatMap((result) => {
      const tied = ranked.filter((one) => one.result === result);
      const before = ranked.filter((one) => one.result > result).length;
      const taken = lines.filter(({ place }) => place > before && place <= before + tied.length);
      const parts = splitParts(
        addMoney(taken.map(({ amount }) => amount)),
        new Float64Array(tied.length).fill(1),
        currencyDecimals(currency),
      );
      return tied.flatMap(({ person }, at): LedgerRow[] => {
        const commission = parts[at] ?? 0;
        const row = { period: to, person, currency, base: result, commission, payable: commission };
        return commission === 0 ? [] : [{ ...emptyRow, ...row, kind: "bonus", reason: contest }];
      });
    });
  });
}

/** Everybody is also whoever has rows and is on no list. */
function competitors(
  who: string,
  people: readonly PersonRow[],
  withRows: readonly string[],
): readonly string[] {
  const key = labelKey(who);
  if (!everybody.includes(key)) return people.filter((person) => competes(person, key)).map(nameOf);
  const named = new Map([...people.map(nameOf), ...withRows].map((person) => [labelKey(person), person]));
  named.delete("");
  return [...named.values()];
}

const nameOf = ({ person }: PersonRow): string => person;

function competes({ role, team, region }: PersonRow, key: string): boolean {
  return [role, team, region].some((own) => own !== "" && labelKey(own) === key);
}
