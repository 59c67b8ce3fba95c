/** SUMIFS takes a criterion of up to this many characters. */
const longestCriterion = 255;
const plainName = /^\p{L}[\p{L}\p{N} .,()&'’_-]*$/u;
const readAsBoolean = /^(?:true|false)$/i;

/**
 * A formula that adds the numbers of one person, rounded to `decimals`. SUMIFS would read wildcards, operators,
 * numbers and long names as something else than that very text: for those it is a comparison cell by cell.
 */
export function personSum(
  person: string,
  personCell: string,
  persons: string,
  numbers: string,
  decimals: number,
): string {
  const isPlain =
    person.length <= longestCriterion && plainName.test(person) && !readAsBoolean.test(person.trim());
  const sum = isPlain
    ? `SUMIFS(${numbers},${persons},${personCell})`
    : `SUMPRODUCT(--(${persons}=${personCell}),${numbers})`;
  return `=ROUND(${sum},${decimals})`;
}
