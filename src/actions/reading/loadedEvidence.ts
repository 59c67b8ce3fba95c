import type { Evidence } from "../../core/reading/Reading";

/** A list in another shape: the rows of the loaded list that each of its rows came from, and that list's columns. */
interface Shape {
  readonly origins: readonly (readonly number[])[] | null;
  readonly columns: number;
}

/** What is said of a list in another shape, with its evidence in the list as it was loaded. */
export function inLoaded<S extends { readonly evidence: Evidence }>(said: S, { origins, columns }: Shape): S {
  const { column, rows } = said.evidence;
  const evidence = { column: (column ?? 0) < columns ? column : null, rows: loadedRows(rows, origins) };
  return { ...said, evidence };
}

export function loadedRows(rows: readonly number[], origins: Shape["origins"]): number[] {
  if (origins === null) return [...rows];
  return [...new Set(rows.flatMap((row) => origins[row] ?? [row]))];
}
