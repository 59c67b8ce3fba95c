export type DecimalMark = "." | ",";
export type DayOrder = "dmy" | "mdy" | "ymd";

/** What the user has said of the file; it decides those columns alone whose own texts do not. */
export interface FieldAnswers {
  readonly decimal?: DecimalMark | undefined;
  readonly dateOrder?: DayOrder | undefined;
}

/** A value of a cell, a date as its serial, and Excel's number format code (null for General). */
export interface FieldValue {
  readonly value: number | string;
  readonly format: string | null;
}

/** A text and what it is in each reading that it has: a number, or the serial of a day. */
export interface FieldExample<Choice extends string> {
  readonly text: string;
  readonly readings: Partial<Readonly<Record<Choice, number>>>;
}

/** A column whose texts depend on the decimal mark, or on the order of day and month. */
export interface ColumnConvention<Choice extends string> {
  /** From 0. */
  readonly column: number;
  /** "" where it has none. */
  readonly header: string;
  /** Null: every text with a second reading stays text. */
  readonly value: Choice | null;
  /**
   * "evidence": one of its texts has this reading alone. "rule": none has, and "1,200" is thousands. "answer": the
   * user's. "mixed": its texts contradict each other, and the whole column stays text. "open": it is asked.
   */
  readonly by: "evidence" | "rule" | "answer" | "mixed" | "open";
  /** The text that settles it, or the first ones that leave it open. */
  readonly examples: readonly FieldExample<Choice>[];
}

/** What the file as a whole says of one convention. */
export interface FileConvention<Choice extends string> {
  readonly columns: readonly ColumnConvention<Choice>[];
  /** What the open columns may be, the proposed one first. */
  readonly choices: readonly Choice[];
  /** Whether the first choice is proposed, or nothing is. */
  readonly isProposed: boolean;
}

/** How the fields of a text file become cells. */
export interface FieldsReading {
  readonly decimal: FileConvention<DecimalMark>;
  readonly dateOrder: FileConvention<DayOrder>;
  /** Null: the field has one reading by itself. Rows and columns count from 0. */
  readonly cell: (row: number, column: number) => FieldValue | null;
}
