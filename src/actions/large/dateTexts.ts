import { dateFromSerial } from "../../core/dates/serialDates";
import type { Answers } from "../../core/reading/Reading";
import { readDates } from "../../core/reading/readDates";
import { type SaidOfTexts, sayOfTexts, type TextCount } from "./saidOfTexts";

/** Where year, month and day stand in every text of a column, from 1, with their lengths. */
export type DatePlaces = Readonly<Record<"year" | "month" | "day", readonly [from: number, length: number]>>;

export interface DateTexts {
  /** Day, as yyyy-mm-dd, by text; texts that are no date are missing. */
  readonly days: ReadonlyMap<string, string>;
  /** How all texts are built, where they are built alike; else null. */
  readonly places: DatePlaces | null;
  readonly unread: readonly TextCount[];
  readonly said: SaidOfTexts;
}

interface DateColumn {
  readonly header: string;
  readonly column: number;
  /** The different texts of the whole column. */
  readonly texts: readonly TextCount[];
  /** Serial of today. */
  readonly today: number;
}

/** Reads a column of dates of any length by its different texts, of which there are few. */
export function readDateTexts({ header, column, texts, today }: DateColumn, answers: Answers): DateTexts {
  const cells = texts.map(({ text }) => text);
  const read = readDates({ cells, column, header, today, isMapped: true }, answers);
  const days = new Map<string, string>();
  const unread: TextCount[] = [];
  texts.forEach((one, row) => {
    const value = read.values[row] ?? null;
    if (typeof value === "number") days.set(one.text, isoDay(value));
    else if (value !== null && one.text.trim() !== "") unread.push(one);
  });
  const isWhole = texts.every(({ text }) => text === "" || days.has(text));
  const places = isWhole ? (layouts.find((layout) => fits(layout, days)) ?? null) : null;
  return { days, places, unread, said: sayOfTexts(read, texts) };
}

function isoDay(serial: number): string {
  return dateFromSerial(serial).toISOString().slice(0, 10);
}

const layouts: readonly DatePlaces[] = [
  { year: [1, 4], month: [6, 2], day: [9, 2] },
  { year: [7, 4], month: [4, 2], day: [1, 2] },
  { year: [7, 4], month: [1, 2], day: [4, 2] },
  { year: [1, 4], month: [5, 2], day: [7, 2] },
];

function fits({ year, month, day }: DatePlaces, days: ReadonlyMap<string, string>): boolean {
  const part = (text: string, [from, length]: readonly [number, number]) =>
    text.slice(from - 1, from - 1 + length);
  return [...days].every(
    ([text, iso]) => [year, month, day].map((place) => part(text, place)).join("-") === iso,
  );
}
