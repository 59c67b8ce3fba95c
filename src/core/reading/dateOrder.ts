import { yearOfSerial } from "./calendarDays";
import type { DateOrder, DateText } from "./parseDateText";

export interface OrderedCell {
  readonly row: number;
  readonly text: string;
  readonly date: Extract<DateText, { kind: "ordered" }>;
}

/** Texts that share one order of day, month and year. */
export interface OrderGroup {
  /** Separators and digits of the year ("n/n/yyyy"); null for all texts of the column. */
  readonly shape: string | null;
  readonly cells: readonly OrderedCell[];
  /** The orders to choose from, the proposed one first. */
  readonly orders: readonly DateOrder[];
  readonly isProposed: boolean;
  /** Whether the first order is certain. */
  readonly isSettled: boolean;
  /** Cells with several readings: none where nothing is left to ask. */
  readonly open: readonly OrderedCell[];
}

/**
 * In which order the texts of a column are written. One order that alone fits all cells is settled. Several that
 * fit are asked. Where none fits, the texts are groups by their shape, and each is asked that has cells with several
 * readings. `hint` is the order that the header names; `near` are the first and last day near today.
 */
export function groupByOrder(
  cells: readonly OrderedCell[],
  hint: DateOrder | null,
  near: readonly [first: number, last: number],
): readonly OrderGroup[] {
  if (cells.length === 0) return [];
  const orders = possibleOrders(cells, near);
  const fitting = fittingOrders(cells, orders);
  const [only] = fitting;
  if (only !== undefined) {
    const open = cells.filter(({ date }) => hasSeveral(date, fitting));
    const likely = likelyOrder(cells, fitting, hint, near);
    const first = likely ?? only;
    const isProposed = likely !== null;
    return [
      {
        shape: null,
        cells,
        orders: startWith(first, fitting),
        isProposed,
        isSettled: open.length === 0,
        open,
      },
    ];
  }
  const shapes = new Map<string, OrderedCell[]>();
  for (const cell of cells) {
    const alike = shapes.get(cell.date.shape);
    if (alike) alike.push(cell);
    else shapes.set(cell.date.shape, [cell]);
  }
  return [...shapes].map(([shape, alike]) => {
    const open = alike.filter(({ date }) => hasSeveral(date, orders));
    const likely = likelyOrder(alike, fittingOrders(alike, orders), hint, near);
    return {
      shape,
      cells: alike,
      orders: likely ? startWith(likely, orders) : orders,
      isProposed: likely !== null,
      isSettled: false,
      open,
    };
  });
}

/** The day of a text in an order, or its only reading; null where it has several and the order is not known. */
export function dayInOrder(
  { date }: OrderedCell,
  orders: readonly DateOrder[],
  order: DateOrder | null,
): number | null {
  if (order !== null && date[order] !== null) return date[order];
  const readings = readingsOf(date, orders);
  return readings.size === 1 ? ([...readings][0] ?? null) : null;
}

/** Whether a text can be read in this order alone: a day above 12. */
export function isSign({ date }: OrderedCell, order: DateOrder): boolean {
  const others = (["dayFirst", "monthFirst"] as const).filter((other) => other !== order);
  return date[order] !== null && others.every((other) => date[other] === null);
}

/**
 * Year first counts (26/03/15) where a text has no other reading, or where it puts all days near today and nothing
 * speaks for the year at the end: years there near today, of which there are fewer than of the numbers in front.
 */
function possibleOrders(
  cells: readonly OrderedCell[],
  near: readonly [first: number, last: number],
): readonly DateOrder[] {
  const needsYearFirst = cells.some(({ date }) => date.dayFirst === null && date.monthFirst === null);
  const isYearFirst = isAllNear(cells, "yearFirst", near) && !hasYearsAtEnd(cells, near);
  return needsYearFirst || isYearFirst ? ["dayFirst", "monthFirst", "yearFirst"] : ["dayFirst", "monthFirst"];
}

function hasYearsAtEnd(cells: readonly OrderedCell[], near: readonly [first: number, last: number]): boolean {
  if (!isAllNear(cells, "dayFirst", near)) return false;
  const years = (order: DateOrder) => new Set(cells.map(({ date }) => yearOfSerial(date[order] ?? 0))).size;
  return years("dayFirst") < years("yearFirst");
}

function likelyOrder(
  cells: readonly OrderedCell[],
  fitting: readonly DateOrder[],
  hint: DateOrder | null,
  near: readonly [first: number, last: number],
): DateOrder | null {
  if (fitting.length === 1) return fitting[0] ?? null;
  if (hint !== null && fitting.includes(hint)) return hint;
  const nearby = fitting.filter((order) => isAllNear(cells, order, near));
  return fitting.includes("yearFirst") && nearby.length === 1 ? (nearby[0] ?? null) : null;
}

function fittingOrders(cells: readonly OrderedCell[], orders: readonly DateOrder[]): readonly DateOrder[] {
  return orders.filter((order) => cells.every(({ date }) => date[order] !== null));
}

function isAllNear(
  cells: readonly OrderedCell[],
  order: DateOrder,
  [first, last]: readonly [first: number, last: number],
): boolean {
  return cells.every(({ date }) => {
    const day = date[order];
    return day !== null && day >= first && day <= last;
  });
}

function hasSeveral(date: OrderedCell["date"], orders: readonly DateOrder[]): boolean {
  return readingsOf(date, orders).size > 1;
}

function readingsOf(date: OrderedCell["date"], orders: readonly DateOrder[]): ReadonlySet<number> {
  return new Set(orders.map((order) => date[order]).filter((day) => day !== null));
}

function startWith(first: DateOrder, orders: readonly DateOrder[]): readonly DateOrder[] {
  return [first, ...orders.filter((order) => order !== first)];
}
