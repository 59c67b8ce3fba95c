import type { Cell } from "../../cells/Cell";
import { columnContent } from "../../columns/columnContent";
import { type ColumnMapping, type FieldOf, requiredFields, type SourceRole } from "../../columns/fields";
import { recogniseColumns } from "../../columns/recogniseColumns";
import { type AcrossPeriod, findPeriods, periodEnd, type PeriodsAcross } from "./findPeriods";
import { periodHeader } from "./periodHeader";
import { totalColumn } from "./totalColumn";

interface RecognisedList<R extends SourceRole> {
  readonly mapping: ColumnMapping<R>;
  /** 0 … 1; see recogniseColumns. */
  readonly score: number;
}

/** Of a list that lacks nothing since its periods stand across or its columns have no headers. */
const shapedScore = 0.6;

/**
 * Which column is which field, in whatever shape the list is. Where the periods of payments, deals or sales stand
 * across, date and amount are both the first of their columns: together they mean all of them. The value of accounts
 * with years across is the latest complete one, with other periods across their total, or the first of them for all;
 * the total of amounts side by side where one of these was recognised; where nothing was, one column that is headed by
 * a period. Without headers the content alone decides.
 */
export function recogniseList<R extends SourceRole>(
  role: R,
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
  { today, isHeadless }: { readonly today: number; readonly isHeadless: boolean },
): RecognisedList<R> {
  const { mapping, score } = isHeadless
    ? { mapping: byContent(role, columns), score: 0 }
    : recogniseColumns(role, headers, columns);
  const across = isHeadless ? null : findPeriods(headers, columns);
  const shaped =
    across === null
      ? withTotal(role, withOnlyPeriod(role, mapping, headers, columns), isHeadless ? [] : headers, columns)
      : withPeriods(role, mapping, across, columns, today);
  if (score > 0) return { mapping: shaped, score };
  const all: Readonly<Record<string, number | null>> = shaped;
  const required: readonly FieldOf<R>[] = requiredFields[role];
  return { mapping: shaped, score: required.every((field) => all[field] !== null) ? shapedScore : 0 };
}

/** Of accounts without a value, one column whose header is a period ("2025"): with that. */
function withOnlyPeriod<R extends SourceRole>(
  role: R,
  mapping: ColumnMapping<R>,
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
): ColumnMapping<R> {
  const all: Readonly<Record<string, number | null>> = mapping;
  if (role !== "accounts" || all["value"] !== null) return mapping;
  const taken = new Set(Object.values(all));
  const found = headers.flatMap((header, column) => {
    const content = columnContent(columns[column] ?? []);
    const isAmount = content !== null && content.numbers >= 0.5 && content.dates < 0.5;
    return !taken.has(column) && isAmount && periodHeader(header) !== null ? [column] : [];
  });
  return found.length === 1 ? { ...mapping, value: found[0] ?? null } : mapping;
}

/** Of accounts whose value is the total of what was recognised and of amounts beside it: with that total. */
function withTotal<R extends SourceRole>(
  role: R,
  mapping: ColumnMapping<R>,
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
): ColumnMapping<R> {
  const all: Readonly<Record<string, number | null>> = mapping;
  const value = role === "accounts" ? (all["value"] ?? null) : null;
  const total = value === null ? null : totalColumn(headers, columns, value);
  if (total === null || Object.values(all).includes(total)) return mapping;
  return { ...mapping, value: total };
}

function withPeriods<R extends SourceRole>(
  role: R,
  mapping: ColumnMapping<R>,
  across: PeriodsAcross,
  columns: readonly (readonly Cell[])[],
  today: number,
): ColumnMapping<R> {
  const next: Record<string, number | null> = { ...mapping };
  const isAcross = new Set([
    ...across.measures.flatMap((measure) => measure.columns),
    ...across.totals.map(({ column }) => column),
  ]);
  const [amount, label] = role === "accounts" ? ["value", "name"] : ["amount", labels[role] ?? "name"];
  const isOpen = (field: string): boolean => next[field] === null || isAcross.has(next[field] ?? null);
  if (!isOpen(amount) || (role !== "accounts" && !isOpen("date" in next ? "date" : "closeDate")))
    return mapping;
  if (role === "contacts") return mapping;
  for (const field of Object.keys(next))
    if (field !== amount && isAcross.has(next[field] ?? null)) next[field] = null;
  const taken = new Set(Object.values(next));
  next[label] ??= columns.findIndex(
    (cells, column) =>
      !taken.has(column) && !isAcross.has(column) && (columnContent(cells)?.texts ?? 0) >= 0.5,
  );
  if (next[label] === -1) next[label] = null;
  const measure = across.measures.find((one) => one.columns.includes(next[amount] ?? -1));
  const signal = signalColumn(role, across, measure ?? across.measures[0], today);
  next[amount] = signal;
  if (role !== "accounts") next["date" in next ? "date" : "closeDate"] = signal;
  return next as ColumnMapping<R>;
}

const labels: Partial<Record<SourceRole, string>> = {
  payments: "person",
  opportunities: "name",
  sales: "account",
};

/** The column that, mapped, stands for all periods of its measure. */
export function signalColumn(
  role: SourceRole,
  { grain, periods, totals }: PeriodsAcross,
  measure: PeriodsAcross["measures"][number] | undefined,
  today: number,
): number | null {
  if (measure === undefined) return null;
  if (role !== "accounts") return measure.columns.find((column) => column !== null) ?? null;
  if (grain === "year") return latestComplete(grain, periods, measure.columns, today);
  const own = totals
    .filter((total) => total.measure === measure)
    .map(({ column, periods: places }) => ({
      column,
      end: Math.max(
        ...places.map((place) => {
          const period = periods[place];
          return period === undefined ? 0 : periodEnd(grain, period, 1900);
        }),
      ),
      count: places.length,
    }))
    .sort((one, other) => other.end - one.end || other.count - one.count);
  const total = own.find(({ end }) => end <= today) ?? own[0];
  return total?.column ?? measure.columns.find((column) => column !== null) ?? null;
}

/** The column of the latest period that is over; where none is, of the latest. */
export function latestComplete(
  grain: PeriodsAcross["grain"],
  periods: readonly AcrossPeriod[],
  columns: readonly (number | null)[],
  today: number,
): number | null {
  const places = periods
    .map((period, place) => ({ end: periodEnd(grain, period, 1900), place, hasYear: period.year !== null }))
    .filter(({ place }) => columns[place] !== null)
    .sort((one, other) => other.end - one.end);
  const over = places.find(({ end, hasYear }) => !hasYear || end <= today);
  return columns[(over ?? places[0])?.place ?? -1] ?? null;
}

/** Fields by what the columns hold: the first texts are the name, the first dates the date, the last figures the amount. */
function byContent<R extends SourceRole>(role: R, columns: readonly (readonly Cell[])[]): ColumnMapping<R> {
  const { mapping } = recogniseColumns(role, [], []);
  const next: Record<string, number | null> = { ...mapping };
  const contents = columns.map(columnContent);
  const taken = new Set<number>();
  const take = (field: string, column: number): void => {
    if (!(field in next) || column < 0 || taken.has(column)) return;
    next[field] = column;
    taken.add(column);
  };
  const isDate = (place: number): boolean => (contents[place]?.dates ?? 0) >= 0.8;
  const dates = contents.findIndex((_, place) => isDate(place));
  take("date", dates);
  take("closeDate", dates);
  const figures = contents.flatMap((content, place) =>
    (content?.numbers ?? 0) >= 0.8 && !isDate(place) ? [place] : [],
  );
  const amount = figures.at(-1) ?? -1;
  take("value", amount);
  take("amount", amount);
  const texts = contents.flatMap((content, place) => ((content?.texts ?? 0) >= 0.8 ? [place] : []));
  const [first = -1, second = -1] = texts;
  take(role === "payments" ? "person" : role === "sales" || role === "contacts" ? "account" : "name", first);
  take(role === "opportunities" ? "stage" : role === "contacts" ? "name" : "owner", second);
  return next as ColumnMapping<R>;
}
