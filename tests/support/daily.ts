/** `npm run corpus` tries everything; a usual test run takes a share of what is alike. */
export const isWhole = process.env["KAM_WHOLE"] === "1";

/** In a usual run every nth case; `turn` says which, so that rows of a table that take turns meet all of them. */
export function daily<T>(cases: readonly T[], every: number, turn: number): readonly T[] {
  return isWhole ? cases : cases.filter((_, index) => index % every === turn % every);
}
