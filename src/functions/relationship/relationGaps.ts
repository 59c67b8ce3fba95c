import { gapsOf, type RelationGap } from "../../core/relationship/relation";
import { defineFunction } from "../edge/defineFunction";
import { allWords } from "../edge/labels";
import { checkSameShape } from "../edge/rawCells";
import type { ErrorWords, FunctionWords } from "../FunctionWords";

/**
 * KAM.RELATIONGAPS
 * @example =KAM.RELATIONGAPS({"KDM";"KI"},{"CR3";"CR1"}) → "no KU; KDM has no supporter"
 */
export const relationGaps = defineFunction(
  { parameters: { roles: allWords("role"), grades: allWords("grade") }, result: "one" },
  ({ roles, grades }) => {
    checkSameShape(roles, "grades", grades);
    return gapsOf(roles.labels, grades.labels)
      .map((gap) => gapTexts[gap])
      .join("; ");
  },
);

const gapTexts = {
  noKDM: "no KDM",
  noKI: "no KI",
  noKU: "no KU",
  kdmHasNoSupporter: "KDM has no supporter",
  singleContact: "single contact",
} satisfies Record<RelationGap, string>;

export const rolesWords = "Role of each contact: KDM (decides), KI (influences), KU (uses).";
export const gradesWords = "Grade of each contact, from CR1 (staunch supporter) to CR5 (firmly against).";
export const contactsWords =
  "Give the contacts of one account. A role or grade may stand with its name behind it: `KDM 关键决策者`. A row without a role is left out.";
export const unknownContactError: ErrorWords = [
  "#N/A",
  "A role or a grade is not in its table. The whole result fails; the message names the first such cell.",
];

export const relationGapsWords = {
  description: "What is missing in the relationship with an account? The gaps, in words.",
  result: "One text with the gaps; empty when there is none.",
  parameters: {
    roles: rolesWords,
    grades: gradesWords,
  },
  remarks: [
    contactsWords,
    "The gaps: `no KDM`, `no KI`, `no KU`; `KDM has no supporter`, when no decision maker is CR1 or CR2; `single contact`.",
  ],
  errors: [unknownContactError],
} satisfies FunctionWords<typeof relationGaps>;
