import { monthsBetween } from "../../dates/periods";
import { creditWindow } from "./creditWindow";
import type { Eras } from "./Eras";
import { findAssignment } from "./findAssignment";
import type { CreditGroup, LedgerCredits } from "./LedgerCredits";
import type { Scheme } from "./Scheme";

/**
 * The windows in which a floor is due, with payments or without: the same scheme holds for the person in each month, and
 * the person is on the list of people with start and end around the window. A blank start or end is none.
 */
export function floorWindows(
  credits: LedgerCredits,
  eras: Eras,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<CreditGroup> {
  const found = new Set<CreditGroup>();
  for (const month of monthsBetween(from, to))
    for (const { person, role, stars, start, end } of eras.on(month).people) {
      const asked = { person, role, stars, product: "", business: "", scheme: "" };
      const schemeOn = (date: number): Scheme | null => {
        const { assignments, schemes } = eras.on(date).settings;
        const own = findAssignment(asked, assignments, schemes, () => date);
        return own.kind === "scheme" ? own.scheme : null;
      };
      const scheme = schemeOn(month);
      if (scheme === null || scheme.floor === null) continue;
      const window = creditWindow(month, scheme);
      const isThere = (start ?? -Infinity) <= window.start && (end ?? Infinity) >= window.end;
      const isCovered = [...monthsBetween(window.start, window.end), window.end].every(
        (day) => schemeOn(day)?.name === scheme.name,
      );
      if (isThere && isCovered) found.add(credits.group(person, scheme, month));
    }
  return found;
}
