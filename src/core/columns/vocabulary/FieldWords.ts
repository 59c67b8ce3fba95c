/** What a field's cells must mostly be. A label names things: few may share one (account) or many (owner). */
export type FieldContent = "number" | "date" | "text" | "person" | "any";

/**
 * Words are written as headerWords() gives them: small letters, no accents, no signs. In `parts`, `not` and `weak` a
 * word of letters is a whole word of the header, "datum*" the beginning of one and "*datum" the end of one; Chinese
 * words are found anywhere.
 */
export interface FieldWords {
  readonly content: FieldContent;
  /** Whole headers, one list per language, the likeliest first. */
  readonly headers: readonly (readonly string[])[];
  /** Words that make a header a weak match, the likeliest first. */
  readonly parts: readonly string[];
  /** Words that rule a header out, unless it is one of `headers` as a whole. */
  readonly not?: readonly string[];
  /** Words of a header that is taken only when there is no better one, such as those of a code beside a name. */
  readonly weak?: readonly string[];
}

/** A list of words, as written between commas. */
export function words(list: string): readonly string[] {
  return list
    .split(",")
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter((word) => word !== "");
}

/** Headers that stand behind all others of their language. */
export function withLast(
  headers: FieldWords["headers"],
  ...last: readonly (readonly string[])[]
): FieldWords["headers"] {
  return headers.map((language, place) => [...language, ...(last[place] ?? [])]);
}
