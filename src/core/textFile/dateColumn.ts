import { type DateOrder, type DateText, parseDateText } from "../reading/parseDateText";
import { readDates } from "../reading/readDates";
import type { ColumnConvention, DayOrder, FieldExample, FieldValue } from "./FieldsReading";

/** A column of which at least half of the filled fields are days. */
export interface DateColumn {
  readonly kind: "date";
  readonly column: number;
  readonly header: string;
  readonly texts: readonly string[];
  /** By row; null for what is no day. */
  readonly days: readonly (Day | null)[];
}

type Day = Extract<DateText, { kind: "date" | "ordered" }>;
type Ordered = Extract<Day, { kind: "ordered" }>;

const mostExamples = 3;
const orders: Readonly<Record<DayOrder, DateOrder>> = {
  dmy: "dayFirst",
  mdy: "monthFirst",
  ymd: "yearFirst",
};
const dayOrders = Object.keys(orders) as DayOrder[];
/** Read by itself, with its time. */
const isoDate = /^\d{4}-\d{2}-\d{2}/;
const timeOfDay = /[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const anyTime = /\d[:时点]/;

/** Null where the column is none of days. */
export function dateColumn(facts: Omit<DateColumn, "kind" | "days">, today: number): DateColumn | null {
  const known = new Map<string, Day | null>();
  let filled = 0;
  let count = 0;
  const days = facts.texts.map((text) => {
    if (text.trim() === "") return null;
    filled += 1;
    const before = known.get(text);
    const day = before === undefined ? dayOf(text, today) : before;
    known.set(text, day);
    if (day) count += 1;
    return day;
  });
  return count > 0 && count >= filled / 2 ? { ...facts, kind: "date", days } : null;
}

function dayOf(text: string, today: number): Day | null {
  const date = /\d/.test(text) ? parseDateText(text, today) : null;
  return date?.kind === "ordered" || (date?.kind === "date" && date.grain === "day") ? date : null;
}

export function readDateColumn(
  column: DateColumn,
  today: number,
  answer: DayOrder | null,
): {
  readonly convention: ColumnConvention<DayOrder> | null;
  readonly values: readonly (FieldValue | null)[];
} {
  const id = `dateOrder:${column.column}`;
  const facts = { cells: column.texts, column: column.column, header: column.header, isMapped: true, today };
  const read = (order: DayOrder | null) => readDates(facts, order === null ? {} : { [id]: orders[order] });
  const unanswered = read(null);
  const asked = unanswered.questions.filter((question) => question.id.startsWith("dateOrder:"));
  const [question] = asked;
  const isMixed =
    asked.some((one) => one.id !== id) || unanswered.findings.some(({ key }) => key === "readDateOrderMixed");
  const of = (
    value: DayOrder | null,
    by: ColumnConvention<DayOrder>["by"],
    rows: readonly number[],
  ): ColumnConvention<DayOrder> => ({
    ...{ column: column.column, header: column.header, value, by },
    examples: rows.slice(0, mostExamples).map((row) => exampleAt(column, row)),
  });
  if (isMixed) {
    const rows = column.days.flatMap((day, row) => (day?.kind === "ordered" ? [row] : []));
    return { convention: of(null, "mixed", rows), values: column.texts.map(textOf) };
  }
  if (question) {
    const isAnswered = answer !== null && question.choices.includes(orders[answer]);
    const { values } = isAnswered ? read(answer) : unanswered;
    const convention = of(isAnswered ? answer : null, isAnswered ? "answer" : "open", question.evidence.rows);
    return { convention, values: cellsOf(column, values) };
  }
  return { convention: settled(column, unanswered.values, of), values: cellsOf(column, unanswered.values) };
}

/** The order that the texts themselves say; null where none of them depends on it. */
function settled(
  { days }: DateColumn,
  serials: readonly unknown[],
  of: (value: DayOrder, by: "evidence", rows: readonly number[]) => ColumnConvention<DayOrder>,
): ColumnConvention<DayOrder> | null {
  const ordered = days.flatMap((day, row) => (day?.kind === "ordered" ? [{ day, row }] : []));
  const isRead = (order: DayOrder): boolean =>
    ordered.every(({ day, row }) => day[orders[order]] === serials[row]);
  const order = dayOrders.find(isRead);
  if (ordered.length === 0 || order === undefined) return null;
  const signs = ordered.filter(({ day }) => readingsOf(day).length === 1);
  const shown = signs.length > 0 ? signs : ordered;
  return of(
    order,
    "evidence",
    shown.map(({ row }) => row),
  );
}

function cellsOf({ texts, days }: DateColumn, serials: readonly unknown[]): readonly (FieldValue | null)[] {
  return texts.map((text, row) => {
    const [serial, day] = [serials[row], days[row]];
    if (!day || isoDate.test(text)) return null;
    if (typeof serial !== "number") return textOf(text);
    const time = timeOfDay.exec(text);
    if (!time) return anyTime.test(text) ? textOf(text) : { value: serial, format: "yyyy-mm-dd" };
    const [hours = 0, minutes = 0, seconds = 0] = time
      .slice(1)
      .map((part) => Number((part as string | undefined) ?? 0));
    if (hours > 23 || minutes > 59 || seconds > 59) return textOf(text);
    const part = (hours * 3600 + minutes * 60 + seconds) / 86_400;
    return { value: serial + part, format: part > 0 ? "yyyy-mm-dd h:mm" : "yyyy-mm-dd" };
  });
}

function textOf(text: string): FieldValue | null {
  return text === "" ? null : { value: text, format: null };
}

function readingsOf(day: Ordered): readonly DayOrder[] {
  return dayOrders.filter((order) => day[orders[order]] !== null);
}

function exampleAt({ texts, days }: DateColumn, row: number): FieldExample<DayOrder> {
  const day = days[row];
  const readings =
    day?.kind === "ordered" ? readingsOf(day).map((order) => [order, day[orders[order]] ?? 0]) : [];
  return {
    text: (texts[row] ?? "").trim(),
    readings: Object.fromEntries(readings) as FieldExample<DayOrder>["readings"],
  };
}
