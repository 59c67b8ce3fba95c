import type { Random } from "../../support/Random";
import type { ListDraft } from "../ListDraft";

/**
 * One way in which people's lists are not those of a textbook. It changes facts, cells and words of a draft, and says
 * which questions the list may or must ask because of it.
 */
export interface Trouble {
  /** As READING.md names the shape. */
  readonly name: string;
  /** A list has at most one trouble of a kind. */
  readonly kind: TroubleKind;
  /** Kinds that it cannot stand beside in one list, for one would deny the other. */
  readonly clashes?: readonly TroubleKind[];
  /** Whether it can happen to this list at all. */
  readonly fits: (draft: ListDraft) => boolean;
  readonly apply: (draft: ListDraft, random: Random) => void;
}

/** In the order in which troubles are applied: what changes amounts and days comes before what adds up rows. */
export const troubleKinds = [
  "names",
  "gaps",
  "currency",
  "amountText",
  "unit",
  "sign",
  "date",
  "captions",
  "totals",
  "headersAgain",
  "blankRows",
  "notes",
  "secondList",
  "hidden",
  "above",
  "headers",
  "form",
] as const;

export type TroubleKind = (typeof troubleKinds)[number];
