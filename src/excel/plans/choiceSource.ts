/** Excel's limit for a list that stands in the rule itself. */
const longestList = 255;

/** A list to choose from as the source of a validation rule; null when Excel could not hold it. */
export function choiceSource(choices: readonly string[] | undefined): string | null {
  if (choices === undefined || choices.length === 0) return null;
  if (choices.some((choice) => choice.includes(",") || choice.startsWith("="))) return null;
  const source = choices.join(",");
  return source.length > longestList ? null : source;
}
