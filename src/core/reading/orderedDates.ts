import { isoDay, nearDays } from "./calendarDays";
import { answerTo, type DateDraft } from "./DateDraft";
import { dayInOrder, groupByOrder, isSign, type OrderedCell, type OrderGroup } from "./dateOrder";
import type { DateOrder } from "./parseDateText";

const headerOrders: readonly (readonly [RegExp, DateOrder])[] = [
  [/\b(dd?|tt?)[-/. ]?mm?[-/. ]?(yy|jj)/i, "dayFirst"],
  [/\bmm?[-/. ]?dd?[-/. ]?yy/i, "monthFirst"],
  [/\byy(yy)?[-/. ]?mm?[-/. ]?dd?\b/i, "yearFirst"],
];

/**
 * Puts the days of dotted texts. They are day first; only where they can all be read month first and one cannot be
 * read day first, their order is found with the others: these are given back.
 */
export function readDottedDates(draft: DateDraft, cells: readonly OrderedCell[]): readonly OrderedCell[] {
  const areDayFirst = cells.every(({ date }) => date.dayFirst !== null);
  if (!areDayFirst && cells.every(({ date }) => date.monthFirst !== null)) return cells;
  for (const { row, date } of cells) draft.serials[row] = date.dayFirst ?? NaN;
  return [];
}

/** Puts the days of texts such as 03/04/2026; the order of the column is said where it is known, else asked. */
export function readOrderedDates(draft: DateDraft, cells: readonly OrderedCell[]): void {
  const hint = headerOrders.find(([pattern]) => pattern.test(draft.facts.header))?.[1] ?? null;
  for (const group of groupByOrder(cells, hint, nearDays(draft.facts.today))) {
    const order = orderOf(draft, group);
    for (const cell of group.cells) draft.serials[cell.row] = dayInOrder(cell, group.orders, order) ?? NaN;
  }
}

/** Null where it is not answered, and where every text has one reading of its own. */
function orderOf(draft: DateDraft, group: OrderGroup): DateOrder | null {
  const { facts } = draft;
  const { shape, cells, orders, open } = group;
  const [example] = open;
  if (!example) {
    const signed = orders.filter((order) => cells.some((cell) => isSign(cell, order)));
    const [order = null] = signed;
    if (signed.length > 0) sayOrder(draft, group, signed.length === 1 ? order : null);
    return null;
  }
  const days = new Set(orders.flatMap((order) => example.date[order] ?? []));
  const [one = "", other = ""] = [...days].map(isoDay);
  const answer = answerTo(draft, {
    id: `dateOrder:${facts.column}${shape === null ? "" : `:${shape}`}`,
    key: shape === null ? "askDateOrder" : "askDateOrderMixed",
    params: {
      header: facts.header,
      count: open.length,
      example: example.text,
      ...{ one, other },
    },
    evidence: { column: facts.column, rows: open.map(({ row }) => row) },
    choices: orders,
    isProposed: group.isProposed,
  });
  const order = orders.find((choice) => choice === answer) ?? null;
  if (order) sayOrder(draft, group, order);
  return order;
}

/** `order` null: the texts are of several orders, each with one reading of its own. */
function sayOrder(
  { facts, findings }: DateDraft,
  { cells, orders }: OrderGroup,
  order: DateOrder | null,
): void {
  const signs = order === null ? cells : cells.filter((cell) => isSign(cell, order));
  const shown = signs[0] ?? cells[0];
  if (!shown) return;
  findings.push({
    key: order === null ? "readDateOrderMixed" : "readDateOrder",
    params: {
      header: facts.header,
      count: cells.length,
      example: shown.text,
      day: isoDay(dayInOrder(shown, orders, order) ?? 0),
      ...(order === null ? {} : { order }),
    },
    evidence: { column: facts.column, rows: (signs.length > 0 ? signs : cells).map(({ row }) => row) },
  });
}
