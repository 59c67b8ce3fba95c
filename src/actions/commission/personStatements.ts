import { labelKey } from "../../core/cells/labelKey";
import type { CommissionMethod, CommissionOptions } from "../../core/commission/ladder";
import { periodStart } from "../../core/dates/periodStart";
import { inSlices } from "../inSlices";
import { periodLabel } from "../forecast/periodLabel";
import type { CommissionPeriodLine, CommissionRequest, Language, PersonStatement } from "../types";
import { addMoney } from "./addMoney";
import type { PaymentGroup } from "./PaymentGroup";
import { periodSteps } from "./periodSteps";
import type { RequestLadders } from "./requestLadders";

export interface StatementFigures {
  /** By name. */
  readonly people: readonly PersonStatement[];
  /** Periods in which the ladder met a negative amount. */
  readonly negative: number;
}

/**
 * The statement of each person: periods in order, ladder by ladder. On the cumulative basis the year to date starts
 * again with each calendar year and with each ladder. Payments whose ladder cannot be used are left out.
 */
export async function personStatements(
  groups: readonly PaymentGroup[],
  ladders: RequestLadders,
  request: Pick<CommissionRequest, "boundary" | "basis" | "decimals" | "period">,
  method: CommissionMethod,
  language: Language,
  signal?: AbortSignal,
): Promise<StatementFigures> {
  const options: CommissionOptions = { method, boundary: request.boundary, decimals: request.decimals };
  const collator = new Intl.Collator(language, { numeric: true });
  const sorted = groups
    .filter(({ ladder }) => ladders.byKey.has(labelKey(ladder)))
    .map((group) => ({
      ...group,
      ladder: ladders.byKey.get(labelKey(group.ladder)) ?? { name: "", ladder: [] },
    }))
    .sort(
      (a, b) =>
        collator.compare(a.person, b.person) ||
        compareText(a.person, b.person) ||
        collator.compare(a.ladder.name, b.ladder.name) ||
        a.period - b.period,
    );
  const people = new Map<string, CommissionPeriodLine[]>();
  let negative = 0;
  let yearKey = "";
  let yearToDate = 0;
  await inSlices(
    sorted.length,
    (index) => {
      const group = sorted[index];
      if (group === undefined) return;
      const { person, ladder, period, base, sourceRows } = group;
      const key = `${person}\n${ladder.name}\n${periodStart(period, "year")}`;
      const before = request.basis === "cumulative" && key === yearKey ? yearToDate : 0;
      yearKey = key;
      yearToDate = addMoney([before, base]);
      if (yearToDate < 0) negative++;
      const { commission, steps } = periodSteps(before, base, ladder.ladder, options);
      const label = periodLabel(period, request.period, language);
      const line = { period, label, base, commission, ladder: ladder.name, steps, sourceRows };
      const lines = people.get(person);
      if (lines) lines.push(line);
      else people.set(person, [line]);
    },
    signal,
  );
  return {
    people: [...people].map(([person, periods]) => ({
      person,
      base: addMoney(periods.map(({ base }) => base)),
      commission: addMoney(periods.map(({ commission }) => commission)),
      periods,
    })),
    negative,
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
