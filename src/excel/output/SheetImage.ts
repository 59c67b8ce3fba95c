import type { Zone } from "../address/Zone";
import type { Content } from "../write/Content";

/** An output sheet as it stands now. */
export interface SheetImage {
  readonly id: string;
  readonly name: string;
  /** Sheet row and column of the anchor cell, from 0. */
  readonly anchor: Pick<Zone, "row" | "column">;
  /** What is typed in a cell, by sheet row and column from 0; "" outside the used range. */
  content(row: number, column: number): Content;
  format(row: number, column: number): string;
  readonly charts: ReadonlySet<string>;
}
