import type { Cell } from "../../core/cells/Cell";
import type { Language } from "../../i18n/Language";

/** A worked case: a formula with everything it needs in it, and what it must come to, worked by hand or published. */
export interface SelfCheckCase {
  readonly function: string;
  /** Begins with "=". */
  readonly formula: string;
  /** Row by row, all of one width; "" is a blank result. */
  readonly result: readonly (readonly Cell[])[];
  /** The working, or the publication. */
  readonly source: Readonly<Record<Language, string>>;
}
