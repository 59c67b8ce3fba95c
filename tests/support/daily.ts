/** `npm run corpus` tries everything; a usual test run takes a share of what is alike. */
export const isWhole = process.env["KAM_WHOLE"] === "1";

/** In a usual run every nth case, at least one; `turn` says which, so that rows of a table that take turns meet all of them. */
export function daily<T>(cases: readonly T[], every: number, turn: number): readonly T[] {
  const step = Math.min(every, cases.length);
  return isWhole ? cases : cases.filter((_, index) => index % step === turn % step);
}
