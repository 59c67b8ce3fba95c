import { yearOfSerial } from "./calendarDays";
import type { DateOrder, DateText } from "./parseDateText";

export interface OrderedCell {
  readonly row: number;
  readonly text: string;
  readonly date: Extract<DateText, { kind: "ordered" }>;
}

/** Texts that share one order of day, month and year. */
export interface OrderGroup {
  /** What its texts have in common ("n/n/yyyy"), the same for the same list; null for all texts of the column. */
  readonly shape: string | null;
  readonly cells: readonly OrderedCell[];
  /** The orders that are possible, the proposed one first. */
  readonly orders: readonly DateOrder[];
  readonly isProposed: boolean;
  /** Cells with several readings: none where nothing is left to ask. */
  readonly open: readonly OrderedCell[];
}

const allOrders: readonly DateOrder[] = ["dayFirst", "monthFirst", "yearFirst"];

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
  const short = cells.filter(({ date }) => date.yearFirst !== null);
  const isYearFirst = short.length > 0 && mayBeYearFirst(short, near);
  if (isYearFirst && short.length < cells.length) {
    const long = cells.filter(({ date }) => date.yearFirst === null);
    return [short, long].flatMap((part) =>
      groupByOrder(part, hint, near).map((group) => ({
        ...group,
        shape: [part === short ? "yy" : "yyyy", ...(group.shape === null ? [] : [group.shape])].join(" "),
      })),
    );
  }
  const orders = isYearFirst ? allOrders : allOrders.slice(0, 2);
  const fitting = fittingOrders(cells, orders);
  if (fitting.length > 0) return [groupOf(null, cells, fitting, hint, near)];
  const shapes = new Map<string, OrderedCell[]>();
  for (const cell of cells) {
    const alike = shapes.get(cell.date.shape);
    if (alike) alike.push(cell);
    else shapes.set(cell.date.shape, [cell]);
  }
  return [...shapes].map(([shape, alike]) => groupOf(shape, alike, orders, hint, near));
}

function groupOf(
  shape: string | null,
  cells: readonly OrderedCell[],
  orders: readonly DateOrder[],
  hint: DateOrder | null,
  near: readonly [first: number, last: number],
): OrderGroup {
  const open = cells.filter(({ date }) => hasSeveral(date, orders));
  const likely = likelyOrder(cells, fittingOrders(cells, orders), hint, near);
  return {
    shape,
    cells,
    orders: likely ? [likely, ...orders.filter((order) => order !== likely)] : orders,
    isProposed: likely !== null,
    open,
  };
}

/** The day of a text in an order, or its only reading; null where it has several and the order is not known. */
export function dayInOrder(
  { date }: OrderedCell,
  orders: readonly DateOrder[],
  order: DateOrder | null,
): number | null {
  if (order !== null && date[order] !== null) return date[order];
  if (hasSeveral(date, orders)) return null;
  return orders.map((possible) => date[possible]).find((day) => day !== null) ?? null;
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
function mayBeYearFirst(
  cells: readonly OrderedCell[],
  near: readonly [first: number, last: number],
): boolean {
  const isOnly = cells.some(({ date }) => date.dayFirst === null && date.monthFirst === null);
  return isOnly || (isAllNear(cells, "yearFirst", near) && !hasYearsAtEnd(cells, near));
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
  let reading: number | null = null;
  for (const order of orders) {
    if (reading !== null && date[order] !== null && date[order] !== reading) return true;
    reading ??= date[order];
  }
  return false;
}
