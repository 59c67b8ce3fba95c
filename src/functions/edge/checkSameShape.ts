import { DomainError } from "../../core/DomainError";
import type { Grid } from "./readNumbers";

type Shape = Pick<Grid, "rows" | "columns">;

/** Errors: `shape`, naming the second parameter, unless both have the same rows and columns. */
export function checkSameShape(first: Shape, parameter: string, second: Shape): void {
  if (first.rows === second.rows && first.columns === second.columns) return;
  throw new DomainError("shape", {
    parameter,
    value: `${second.rows} × ${second.columns}`,
    expected: `${first.rows} × ${first.columns}`,
  });
}
