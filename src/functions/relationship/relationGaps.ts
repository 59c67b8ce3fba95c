import { gapsOf, type RelationGap } from "../../core/relationship/relation";
import { checkSameShape } from "../edge/checkSameShape";
import { readAllLabels } from "../edge/readLabels";

const gapTexts = {
  noKDM: "no KDM",
  noKI: "no KI",
  noKU: "no KU",
  kdmHasNoSupporter: "KDM has no supporter",
  singleContact: "single contact",
} satisfies Record<RelationGap, string>;

/**
 * What is missing in the relationship with an account? The gaps, in words.
 * @customfunction RELATIONGAPS
 * @param roles Role of each contact: KDM (decides), KI (influences), KU (uses).
 * @param grades Grade of each contact, from CR1 (staunch supporter) to CR5 (firmly against).
 * @returns One text with the gaps; empty when there is none.
 */
export function relationGaps(roles: unknown[][], grades: unknown[][]): unknown {
  const who = readAllLabels("roles", roles);
  const stand = readAllLabels("grades", grades);
  checkSameShape(who, "grades", stand);
  return gapsOf(who.labels, stand.labels)
    .map((gap) => gapTexts[gap])
    .join("; ");
}
