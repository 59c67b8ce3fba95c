import { monthsBetween } from "../../dates/periods";
import { creditWindow } from "./creditWindow";
import { findAssignment } from "./findAssignment";
import type { CreditGroup, LedgerCredits } from "./LedgerCredits";
import type { PersonRow } from "./LedgerLists";
import type { LedgerSettings } from "./LedgerSettings";
import type { Scheme } from "./Scheme";

/**
 * The windows in which a floor is due, with payments or without: the same scheme holds for the person in each month, and
 * the person is on the list of people with start and end around the window. A blank start or end is none.
 */
export function floorWindows(
  credits: LedgerCredits,
  people: readonly PersonRow[],
  settings: Pick<LedgerSettings, "assignments" | "schemes">,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<CreditGroup> {
  const found = new Set<CreditGroup>();
  for (const { person, role, stars, start, end } of people) {
    const asked = { person, role, stars, product: "", business: "", scheme: "" };
    const schemeOn = (date: number): Scheme | null => {
      const own = findAssignment(asked, settings.assignments, settings.schemes, () => date);
      return own.kind === "scheme" ? own.scheme : null;
    };
    for (const month of monthsBetween(from, to)) {
      const scheme = schemeOn(month);
      if (scheme === null || scheme.floor === null) continue;
      const window = creditWindow(month, scheme);
      const isThere = (start ?? -Infinity) <= window.start && (end ?? Infinity) >= window.end;
      const isCovered = [...monthsBetween(window.start, window.end), window.end].every(
        (day) => schemeOn(day)?.name === scheme.name,
      );
      if (isThere && isCovered) found.add(credits.group(person, scheme, month));
    }
  }
  return found;
}
