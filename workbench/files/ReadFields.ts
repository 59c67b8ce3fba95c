/** What the built reading.js offers. It is the product's, so its types are said here once more. */
export type ReadFields = (
  records: readonly (readonly string[])[],
  facts: { readonly delimiter: string; readonly today: number },
  answers: FieldAnswers,
) => FieldsReading;

export type DecimalMark = "." | ",";
export type DayOrder = "dmy" | "mdy" | "ymd";

export interface FieldAnswers {
  readonly decimal?: DecimalMark | undefined;
  readonly dateOrder?: DayOrder | undefined;
}

/** A text and what it is in each reading that it has: a number, or the serial of a day. */
export interface FieldExample {
  readonly text: string;
  readonly readings: Readonly<Partial<Record<string, number>>>;
}

export interface ColumnConvention<Choice extends string> {
  readonly column: number;
  readonly header: string;
  /** null: every text with a second reading stays text */
  readonly value: Choice | null;
  readonly by: "evidence" | "rule" | "answer" | "mixed" | "open";
  readonly examples: readonly FieldExample[];
}

export interface FileConvention<Choice extends string> {
  readonly columns: readonly ColumnConvention<Choice>[];
  /** the proposed one first */
  readonly choices: readonly Choice[];
  readonly isProposed: boolean;
}

export interface FieldsReading {
  readonly decimal: FileConvention<DecimalMark>;
  readonly dateOrder: FileConvention<DayOrder>;
  /** null: the field has one reading by itself */
  readonly cell: (
    row: number,
    column: number,
  ) => { readonly value: number | string; readonly format: string | null } | null;
}
