import type { PlanListFieldId, PlanListId, SwotBox, KeyAccountSign, ProfileFieldId } from "./planTemplate";
import type { PlanChoice, PlanSectionId } from "./PlanField";

/** A gap that KAM.RELATIONGAPS names for the house's roles. */
export type PlanGap = "noKDM" | "noKI" | "noKU" | "kdmHasNoSupporter" | "singleContact";

/** Every text of a plan tab in one language. */
export interface PlanWords {
  /** The line below the title; `date` as yyyy-mm-dd. */
  stamp(date: string): string;
  readonly sections: Readonly<Record<PlanSectionId, string>>;
  readonly profile: Readonly<Record<ProfileFieldId, string>>;
  /** The name of a figure that was typed over, and of one that stays the list's beside such a figure. */
  typed(label: string): string;
  ofList(label: string): string;
  readonly signsTitle: string;
  readonly signs: Readonly<Record<KeyAccountSign, string>>;
  readonly lists: { readonly [L in PlanListId]: Readonly<Record<PlanListFieldId<L>, string>> };
  readonly swot: Readonly<Record<SwotBox, string>>;
  readonly relation: {
    readonly score: string;
    readonly gaps: string;
    readonly map: string;
    /** Between the names in one cell of the map. */
    readonly separator: string;
    /** What the codes of the house's roles and grades mean. */
    readonly legend: string;
  };
  /** State of an opportunity that is not simply open, and what the totals below the list are called. */
  readonly deals: Readonly<
    Record<"pastDue" | "won" | "lost" | "openTotal" | "pastDueTotal" | "wonTotal" | "lostTotal", string>
  >;
  /** Gaps as the tab shows them, and how they are joined. */
  readonly gaps: Readonly<Record<PlanGap, string>>;
  readonly gapSeparator: string;
  readonly choices: Readonly<Record<Exclude<PlanChoice, "role" | "grade">, readonly string[]>>;
  /** State of a row whose opportunity or contact is gone from the source. */
  readonly gone: string;
}
