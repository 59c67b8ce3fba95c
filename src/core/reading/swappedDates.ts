import { dateFromSerial } from "../dates/serialDates";
import { calendarDay, isoDay } from "./calendarDays";
import { answerTo, type DateDraft } from "./DateDraft";
import { isSign, type OrderedCell } from "./dateOrder";
import type { DateOrder } from "./parseDateText";
import type { OpenCells } from "./placeDates";

const lastMonth = 12;

/**
 * Days and months that Excel has exchanged while opening a file of another country: what could be read in the wrong
 * order became a date (5 April from 04/05), what could not stayed a text (15/03/2026). The mark is a text with a
 * day above 12 beside true dates whose days are all at most 12. Asked; "turnBack" exchanges them again.
 */
export function turnBackSwapped(draft: DateDraft, { ordered, dotted, trueDates }: OpenCells): void {
  const { facts, serials } = draft;
  const left = leftTexts(ordered, dotted);
  const turned = left ? trueDates.map((row) => exchanged(serials[row] ?? NaN)) : [];
  const place = turned.findIndex((serial, index) => serial !== serials[trueDates[index] ?? -1]);
  const row = trueDates[place];
  if (!left || row === undefined || turned.includes(null)) return;
  const params = {
    header: facts.header,
    count: trueDates.length,
    text: left.example,
    held: isoDay(serials[row] ?? 0),
    turned: isoDay(turned[place] ?? 0),
  };
  const evidence = { column: facts.column, rows: [...trueDates] };
  const answer = answerTo(draft, {
    id: `swapped:${facts.column}`,
    key: "askSwappedDates",
    params,
    evidence,
    choices: ["turnBack", "keep"],
    isProposed: left.areAllAlike,
  });
  if (answer !== "turnBack") return;
  trueDates.forEach((date, index) => (serials[date] = turned[index] ?? NaN));
  draft.findings.push({ key: "readSwappedDates", params, evidence });
}

/**
 * The texts of numbers that Excel has left: one with a day above 12, and whether all have one, in one order, so that
 * none is left that Excel could have read. Dotted texts count only then: most settings of Excel read none of them.
 */
function leftTexts(
  ordered: OpenCells["ordered"],
  dotted: OpenCells["dotted"],
): { readonly example: string; readonly areAllAlike: boolean } | null {
  const isAbove = (order: DateOrder) => (cell: OrderedCell) => isSign(cell, order);
  const dayFirst = ordered.filter(isAbove("dayFirst"));
  const monthFirst = ordered.filter(isAbove("monthFirst"));
  const example = dayFirst[0] ?? monthFirst[0];
  if (example) {
    const alike = Math.max(dayFirst.length, monthFirst.length);
    return { example: example.text, areAllAlike: alike === ordered.length };
  }
  const areAbove = dotted.every(isAbove("dayFirst"));
  return dotted[0] && areAbove && ordered.length === 0
    ? { example: dotted[0].text, areAllAlike: true }
    : null;
}

/** The serial with day and month exchanged, its time kept; null where the day is no month. */
function exchanged(serial: number): number | null {
  const date = dateFromSerial(serial);
  const day = date.getUTCDate();
  if (day > lastMonth) return null;
  const turned = calendarDay(date.getUTCFullYear(), day, date.getUTCMonth() + 1);
  return turned === null ? null : turned + (serial - Math.floor(serial));
}
