import { labelKey } from "../../core/cells/labelKey";
import { monthEnd, periodStart } from "../../core/dates/periods";
import { addMoney } from "../../core/decimal/addMoney";
import { fieldTexts } from "../../i18n/fieldTexts";
import { filterTexts } from "../../i18n/filterTexts";
import type { Language } from "../../i18n/Language";
import type { FilterOutcome } from "../filters/FilterOf";
import { inOrder, isNamed, monthsOf, monthStart, namesIn, windowText } from "../filters/filterWords";
import type { Message } from "../list/messages";
import { sheetRow } from "../sources/sheetRow";
import type { SourceTable } from "../sources/SourceTable";
import type { FirmYear, PaymentGroup } from "./payments";
import type { CommissionRequest, PersonStatement } from "./types";

const named = ["department", "product"] as const;

type Asked = Pick<CommissionRequest, "mapping" | "people" | "from" | "to" | "filter">;

/** The rows of payments that do not count at all: those of other departments and products. */
export function filteredOut(
  { mapping, filter = {} }: Asked,
  { columns, rows }: SourceTable,
): ReadonlySet<number> {
  const wanted = named.filter((field) => filter[field] !== undefined);
  const isKept = (row: number): boolean =>
    wanted.every((field) => isNamed(columns[mapping[field] ?? -1]?.[row], filter[field] ?? ""));
  return new Set(
    wanted.length === 0 ? [] : Array.from({ length: rows }, (_, row) => row).filter((row) => !isKept(row)),
  );
}

/** Whether the statement of a person is asked for. */
export function wantsPerson({ people = [] }: Pick<Asked, "people">): (person: string) => boolean {
  const keys = new Set(people.map(labelKey));
  return keys.size === 0 ? () => true : (person) => keys.has(labelKey(person));
}

/** Which periods are shown: those of which any day lies in the months asked for. */
export function periodWindow({
  from,
  to,
  period,
  firstMonth,
}: Pick<CommissionRequest, "from" | "to" | "period"> & FirmYear): {
  readonly isShown: (start: number) => boolean;
  readonly isUntil: (start: number) => boolean;
} {
  const first = monthStart(from) ?? -Infinity;
  const last = lastDay(to) ?? Infinity;
  const isUntil = (start: number): boolean => start <= last;
  return { isUntil, isShown: (start) => isUntil(start) && periodStart(start, period, 1, firstMonth) > first };
}

function lastDay(month: string | undefined): number | null {
  const start = monthStart(month);
  return start === null ? null : monthEnd(start);
}

/** The statements with the periods that are shown; without the people that have none of them. */
export function onlyPeriods(
  people: readonly PersonStatement[],
  isShown: (start: number) => boolean,
): PersonStatement[] {
  return people.flatMap(({ person, periods: all }) => {
    const periods = all.filter(({ period }) => isShown(period));
    const sum = (amounts: readonly number[]) => addMoney(amounts);
    return periods.length === 0
      ? []
      : [
          {
            person,
            base: sum(periods.map(({ base }) => base)),
            commission: sum(periods.map(({ commission }) => commission)),
            periods,
          },
        ];
  });
}

/** What of the payments is shown, said with the money of those that are not; `every` is the list without any filter. */
export function sayFilter(
  request: Asked & Pick<CommissionRequest, "period"> & FirmYear,
  table: SourceTable,
  every: readonly PaymentGroup[],
  counted: readonly PaymentGroup[],
  language: Language,
): FilterOutcome & { readonly notes: readonly Message[] } {
  const { mapping, people = [], filter = {}, period, firstMonth } = request;
  const endOf = (start: number): number => periodStart(start, period, 1, firstMonth) - 1;
  let known: ReadonlySet<number> | null = null;
  const allRows = (): ReadonlySet<number> =>
    (known ??= new Set(every.flatMap(({ sourceRows }) => sourceRows)));
  const isPayment = (row: number): boolean => allRows().has(sheetRow(table, row));
  const choices = {
    names: {
      person: inOrder([...new Map(every.map(({ person }) => [labelKey(person), person])).values()], language),
      ...Object.fromEntries(
        named.flatMap((field) => {
          const cells = table.columns[mapping[field] ?? -1];
          return cells === undefined ? [] : [[field, namesIn(cells, isPayment, language)]];
        }),
      ),
    },
    months: monthsOf(every.flatMap(({ period }) => [period, endOf(period)])),
  };
  const fields = fieldTexts[language].payments;
  const wanted = named.filter((field) => filter[field] !== undefined);
  const [from, to] = [monthStart(request.from), lastDay(request.to)];
  const first = from === null ? null : periodStart(from, period, 0, firstMonth);
  const last = to === null ? null : endOf(periodStart(to, period, 0, firstMonth));
  const by = [
    ...people,
    ...wanted.map((field) => filter[field] || filterTexts[language].without(fields[field])),
    ...[windowText(first, last, request, language)].filter((text) => text !== ""),
  ].join(language === "zh-CN" ? "、" : ", ");
  if (by === "") return { filtered: null, choices, conflicts: [], notes: [] };
  const isWanted = wantsPerson(request);
  const { isShown } = periodWindow(request);
  const shown = counted.filter(({ person, period }) => isWanted(person) && isShown(period));
  const shownRows = new Set(shown.flatMap(({ sourceRows }) => sourceRows)).size;
  const sum = (groups: readonly PaymentGroup[]) => addMoney(groups.map(({ base }) => base));
  const filtered = {
    by,
    shown: shownRows,
    all: allRows().size,
    amount: addMoney([sum(every), -sum(shown)]),
  };
  const isBackwards = from !== null && to !== null && from > to;
  return {
    filtered,
    choices,
    conflicts: [
      ...wanted
        .filter((field) => mapping[field] === null)
        .map((field): Message => ({ key: "columnMissing", params: { field: fields[field] } })),
      ...(isBackwards ? [{ key: "filterBackwards", params: { by } } as const] : []),
      ...(shownRows === 0 && !isBackwards && every.length > 0
        ? [{ key: "filterEmpty", params: { by } } as const]
        : []),
    ],
    notes: [{ key: "noteFilteredPayments", params: { ...filtered, left: allRows().size - shownRows } }],
  };
}
