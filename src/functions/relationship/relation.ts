import {
  defaultGradeValues,
  defaultRoleWeights,
  relation as coverage,
} from "../../core/relationship/relation";
import { weightTable } from "../../core/tables/weightTable";
import { defineFunction } from "../edge/defineFunction";
import { allWords } from "../edge/labels";
import { optional } from "../edge/Parameter";
import { checkSameShape } from "../edge/rawCells";
import { table } from "../edge/table";
import { contactsWords, gradesWords, rolesWords, unknownContactError } from "./relationGaps";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.RELATION
 * @example =KAM.RELATION({"KDM";"KDM";"KI";"KU"},{"CR2";"CR3";"CR1";"CR4"}) → 0.6625
 */
export const relation = defineFunction(
  {
    parameters: {
      roles: allWords("role"),
      grades: allWords("grade"),
      roleWeights: optional(table("roleWeights", weightTable), defaultRoleWeights),
      gradeValues: optional(table("gradeValues", weightTable), defaultGradeValues),
    },
    result: "one",
  },
  ({ roles, grades, roleWeights, gradeValues }) => {
    checkSameShape(roles, "grades", grades);
    return coverage(roles.labels, grades.labels, roleWeights, gradeValues);
  },
);

export const relationWords = {
  description:
    "How good is the relationship with an account? Its key people and how they stand to you, as one number.",
  result: "A number from 0 to 1.",
  parameters: {
    roles: rolesWords,
    grades: gradesWords,
    roleWeights: "Your roles and their weights, a table of two columns; 50 %, 30 %, 20 % if left out.",
    gradeValues:
      "Your grades and what each is worth, a table of two columns; 1, 0.75, 0.5, 0.25, 0 if left out.",
  },
  remarks: [
    contactsWords,
    "Within a role the values of the grades are averaged; a role without a contact counts 0.",
  ],
  errors: [
    ["#VALUE!", "A weight or a value in a table is negative."],
    ["#NUM!", "A value in `gradeValues` is above 1."],
    unknownContactError,
    ["#DIV/0!", "All weights of the roles are 0."],
  ],
} satisfies FunctionWords<typeof relation>;
