import type { Boundary } from "../../Boundary";
import { labelKey } from "../../cells/labelKey";
import { monthEnd, monthsBetween, periodStart } from "../../dates/periods";
import { addMoney } from "../../decimal/addMoney";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { fromUnits, multiplyDecimals, roundDecimal, toDecimal } from "../../decimal/Decimal";
import { commissionOfEach } from "../commission";
import { emptyRow } from "./besideRows";
import type { PersonRow } from "./LedgerLists";
import type { LedgerRow } from "./LedgerRow";
import type { TeamOverride } from "./LedgerSettings";
import { type LadderVersion, validOn } from "./Scheme";
import type { TeamMeasure } from "./TeamMeasure";

interface OverridesAsked {
  readonly overrides: readonly TeamOverride[];
  readonly people: readonly PersonRow[];
  readonly ladders: ReadonlyMap<string, readonly LadderVersion[]>;
  readonly measure: TeamMeasure;
  readonly currencies: readonly string[];
  /** First days of the months of the run. */
  readonly months: readonly number[];
  readonly firstMonth: number;
  readonly boundary: Boundary;
  /** The workbook's, of rows without one. */
  readonly currency: string;
}

/**
 * Step 8: the rate or ladder on the team's sum, in the month in which the period ends; outside cap and floor, payable at
 * once. The team is whoever has the same team or region; the manager counts only where they are their own manager.
 */
export function overrideRows(asked: OverridesAsked): readonly LedgerRow[] {
  const { overrides, people, measure, currencies, months, firstMonth } = asked;
  return months.flatMap((period) =>
    overrides.flatMap((line) => {
      const first = periodStart(period, line.period, 0, firstMonth);
      if (periodStart(period, line.period, 1, firstMonth) - 1 !== monthEnd(period)) return [];
      const counted = monthsBetween(first, period);
      return people
        .filter(({ role }) => labelKey(role) === labelKey(line.role) && role !== "")
        .flatMap((manager) =>
          currencies.flatMap((currency): LedgerRow[] => {
            const team = membersOf(manager, line.of, people);
            const base = addMoney(
              team.map(({ person }) => measure.of(line.measure, person, currency, counted)),
            );
            const commission = paid(base, line, asked, { day: monthEnd(period), currency });
            if (base === 0 && commission === 0) return [];
            const row = { period, person: manager.person, currency, base, commission, payable: commission };
            return [{ ...emptyRow, ...row, kind: "override" }];
          }),
        );
    }),
  );
}

function membersOf(
  manager: PersonRow,
  of: "team" | "region",
  people: readonly PersonRow[],
): readonly PersonRow[] {
  const unit = labelKey(manager[of]);
  const isOwnManager = labelKey(manager.manager) === labelKey(manager.person);
  return unit === ""
    ? []
    : people.filter((other) => (other !== manager || isOwnManager) && labelKey(other[of]) === unit);
}

function paid(
  base: number,
  { rate, ladder, method }: TeamOverride,
  { ladders, boundary, currency: house }: OverridesAsked,
  { day, currency }: { readonly day: number; readonly currency: string },
): number {
  const decimals = currencyDecimals(currency || house);
  if (rate !== null) {
    const exact = multiplyDecimals(toDecimal(base), toDecimal(rate));
    return fromUnits(roundDecimal(exact, decimals), decimals);
  }
  const version = validOn(ladders.get(labelKey(ladder)) ?? [], day);
  if (version === undefined) return 0;
  return commissionOfEach(Float64Array.of(base), version.ladder, { method, boundary, decimals })[0] ?? 0;
}
