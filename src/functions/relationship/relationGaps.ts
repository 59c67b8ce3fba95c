import { defaultGradeValues, defaultRoleWeights, gapsOf } from "../../core/relationship/relation";
import { weightTable } from "../../core/tables/weightTable";
import { defineFunction } from "../edge/defineFunction";
import { allWords } from "../edge/labels";
import { optional } from "../edge/Parameter";
import { checkSameShape } from "../edge/rawCells";
import { table } from "../edge/table";
import type { ErrorWords, FunctionWords } from "../FunctionWords";

export const roleWeights = optional(table("roleWeights", weightTable), defaultRoleWeights);
export const gradeValues = optional(table("gradeValues", weightTable), defaultGradeValues);
export const tableWords = {
  roleWeights: "Your roles and their weights, a table of two columns; 50 %, 30 %, 20 % if left out.",
  gradeValues:
    "Your grades and what each is worth, a table of two columns; 1, 0.75, 0.5, 0.25, 0 if left out.",
};
export const tableErrors: readonly ErrorWords[] = [
  ["#VALUE!", "A weight or a value in a table is negative."],
  ["#NUM!", "A value in `gradeValues` is above 1."],
];

/**
 * KAM.RELATIONGAPS
 * @example =KAM.RELATIONGAPS({"KDM";"KI"},{"CR3";"CR1"}) → "no KU; KDM has no supporter"
 */
export const relationGaps = defineFunction(
  {
    parameters: {
      roles: allWords("role"),
      grades: allWords("grade"),
      owners: optional(allWords("text")),
      roleWeights,
      gradeValues,
    },
    result: "one",
  },
  ({ roles, grades, owners, ...tables }) => {
    checkSameShape(roles, "grades", grades);
    if (owners) checkSameShape(roles, "owners", owners);
    return gapsOf(roles, grades, owners, tables).join("; ");
  },
);

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
    owners: "Who of yours holds each contact; nothing is said of owners if left out.",
    ...tableWords,
  },
  remarks: [
    contactsWords,
    "The gaps: `no KDM`, `no KI`, `no KU`; `KDM has no supporter`, when no decision maker is CR1 or CR2; `single contact`; `single owner`, when one of yours holds all of several contacts.",
    "With tables of your own, the roles of weight above 0 are asked for; the heaviest needs a contact whose grade is worth more than 0.5.",
  ],
  errors: [...tableErrors, unknownContactError],
} satisfies FunctionWords<typeof relationGaps>;
