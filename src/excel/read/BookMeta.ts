import type { SheetAddress } from "../address/parseAddress";

export interface SheetMeta {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** What there is in the workbook, without any cell. */
export interface BookMeta {
  readonly sheets: readonly SheetMeta[];
  /** Names of the workbook that stand for one rectangle of cells. */
  readonly names: ReadonlyMap<string, SheetAddress>;
  /** Every defined name, so that a new one is unique. */
  readonly takenNames: ReadonlySet<string>;
  readonly tables: readonly { readonly name: string; readonly showHeaders: boolean }[];
  /** Id of our custom XML part. */
  readonly marksPart: string | null;
}
