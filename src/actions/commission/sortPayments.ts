import { labelKey } from "../../core/cells/labelKey";
import type { Ladder } from "../../core/commission/toLadder";
import { periodStart } from "../../core/dates/periodStart";
import type { Language } from "../../i18n/Language";
import type { PaymentGroup } from "./PaymentGroup";
import type { RequestLadders } from "./requestLadders";

export interface LadderedPayments extends Omit<PaymentGroup, "ladder"> {
  readonly ladder: { readonly name: string; readonly ladder: Ladder };
  /** The same for all periods whose amounts add up on the cumulative basis: person, ladder and calendar year. */
  readonly year: string;
}

/** The payments by person, ladder and period; those whose ladder cannot be used are left out. */
export function sortPayments(
  groups: readonly PaymentGroup[],
  ladders: RequestLadders,
  language: Language,
): readonly LadderedPayments[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return groups
    .flatMap((group): LadderedPayments[] => {
      const ladder = ladders.byKey.get(labelKey(group.ladder));
      if (ladder === undefined) return [];
      const year = `${group.person}\n${ladder.name}\n${periodStart(group.period, "year")}`;
      return [{ ...group, ladder, year }];
    })
    .sort(
      (a, b) =>
        collator.compare(a.person, b.person) ||
        compareText(a.person, b.person) ||
        collator.compare(a.ladder.name, b.ladder.name) ||
        a.period - b.period,
    );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
