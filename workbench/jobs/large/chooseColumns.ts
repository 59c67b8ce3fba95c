import { paymentColumns } from "../../../src/actions/large/largeColumns";
import type { JobColumns, SumStep } from "../JobDocument";
import { JobError } from "../JobError";
import type { LargeColumn } from "./openLarge";
import type { Grain } from "./sumSql";

/** A key of the sums: the texts of a column, or the periods of its dates. */
export type ChosenKey =
  | { readonly kind: "label"; readonly word: string; readonly column: number }
  | { readonly kind: "period"; readonly word: string; readonly column: number; readonly grain: Grain };

export interface ChosenColumns {
  readonly amount: number;
  readonly keys: readonly ChosenKey[];
  /** Column by field; null for none. */
  readonly fields: Readonly<Record<string, number | null>>;
}

const grains: readonly string[] = ["day", "week", "month", "quarter", "year"];

/** Keys by the names of the fields that they are; every other word is a field of its own name, or a header. */
const fieldNames: Readonly<Record<string, string>> = { deal: "id", documentNo: "id", date: "date" };

/**
 * The columns that a step names: fields as recognised or as `columns` says, else headers.
 * Errors: columnNotFound, fieldUnknown.
 */
export function chooseColumns(step: SumStep, columns: readonly LargeColumn[]): ChosenColumns {
  const headers = columns.map(({ header }) => header);
  const recognised = paymentColumns(
    headers,
    columns.map(({ sample }) => sample),
  );
  const fields = { ...recognised, ...placesOf(step.columns ?? {}, headers, Object.keys(recognised)) };
  const amount =
    placeOf(step.amount, headers) ?? (step.amount === "amount" ? fields["amount"] : null) ?? null;
  if (amount === null) throw notFound("amount", step.amount, headers);
  const keys = step.by.map((word): ChosenKey => {
    const isPeriod = grains.includes(word);
    const field = isPeriod ? "date" : (fieldNames[word] ?? word);
    const column = (isPeriod ? null : placeOf(word, headers)) ?? fields[field] ?? null;
    if (column === null) throw notFound("by", word, headers);
    if (isPeriod || column === fields["date"])
      return { kind: "period", word, column, grain: isPeriod ? (word as Grain) : "day" };
    return { kind: "label", word, column };
  });
  return { amount, keys, fields: { ...fields, amount } };
}

function placesOf(
  asked: JobColumns,
  headers: readonly string[],
  known: readonly string[],
): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(asked).map(([field, header]) => {
      if (!known.includes(field))
        throw new JobError(
          "fieldUnknown",
          `columns: there is no field ${field}; there are ${known.join(", ")}.`,
        );
      const place = header === null ? null : placeOf(header, headers);
      if (header !== null && place === null) throw notFound(`columns: ${field}`, header, headers);
      return [field, place];
    }),
  );
}

function placeOf(asked: string, headers: readonly string[]): number | null {
  const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
  const exact = headers.indexOf(asked);
  const place = exact >= 0 ? exact : headers.findIndex((header) => plain(header) === plain(asked));
  return place < 0 ? null : place;
}

function notFound(key: string, asked: string, headers: readonly string[]): JobError {
  return new JobError(
    "columnNotFound",
    `${key}: the file has no column ${asked}; it has ${headers.join(", ")}.`,
  );
}
