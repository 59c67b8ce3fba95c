import type { Content } from "../write/Content";

export const marksNamespace = "urn:kam-for-excel:written";

/** What we wrote on one output sheet. Rows and columns are counted from 0, from the cell that the hidden name marks. */
export interface SheetMark {
  /** "tierSummary", "forecast", "commission" or "plan". */
  readonly feature: string;
  /** What it was made from; with the feature it finds the sheet again. */
  readonly source: string;
  /** Hidden name of the sheet's anchor cell. */
  readonly anchor: string;
  /** By row and column "r,c": what was written there. */
  readonly cells: Readonly<Record<string, Content>>;
  /** Data address by name of the chart, as if the anchor were A1. */
  readonly charts: Readonly<Record<string, string>>;
}

/** What we wrote beside one list of accounts. */
export interface TierMark {
  /** Number in the hidden names _KAM_list_1, _KAM_tier_1, _KAM_override_1, _KAM_reason_1. */
  readonly number: number;
  readonly tiers: readonly string[];
  /** Header of the column whose texts the record is made from. */
  readonly nameHeader: string;
  /** See tierRecord; "" when the tier column holds formulas. */
  readonly record: string;
  /** The formula of the first row of the tier column; "" when it holds values. */
  readonly formula: string;
}

/** Everything that a re-run must know to tell our cells from the user's. */
export interface Marks {
  readonly version: 1;
  readonly sheets: readonly SheetMark[];
  readonly tiers: readonly TierMark[];
}

export const noMarks: Marks = { version: 1, sheets: [], tiers: [] };

/** The marks with the one of a sheet in place of its former one. */
export function withSheetMark(marks: Marks, mark: SheetMark): Marks {
  return { ...marks, sheets: [...marks.sheets.filter(({ anchor }) => anchor !== mark.anchor), mark] };
}

/** The marks with the one of a list's columns in place of its former one. */
export function withTierMark(marks: Marks, mark: TierMark): Marks {
  return { ...marks, tiers: [...marks.tiers.filter(({ number }) => number !== mark.number), mark] };
}
