/** What a field's cells must mostly be. */
export type FieldContent = "number" | "date" | "text" | "any";

export interface FieldWords {
  readonly content: FieldContent;
  /** Whole headers, the likeliest first, as headerWords() gives them. */
  readonly headers: readonly string[];
  /** Words that make a header a weak match. */
  readonly parts: readonly string[];
  /** Words that rule a header out. */
  readonly not?: readonly string[];
}
