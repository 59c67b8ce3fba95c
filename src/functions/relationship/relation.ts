import { relation as coverage } from "../../core/relationship/relation";
import { defineFunction } from "../edge/defineFunction";
import { allWords } from "../edge/labels";
import { checkSameShape } from "../edge/rawCells";
import {
  contactsWords,
  gradesWords,
  gradeValues,
  rolesWords,
  roleWeights,
  tableErrors,
  tableWords,
  unknownContactError,
} from "./relationGaps";
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
      roleWeights,
      gradeValues,
    },
    result: "one",
  },
  ({ roles, grades, roleWeights, gradeValues }) => {
    checkSameShape(roles, "grades", grades);
    return coverage(roles, grades, roleWeights, gradeValues);
  },
);

export const relationWords = {
  description:
    "How good is the relationship with an account? Its key people and how they stand to you, as one number.",
  result: "A number from 0 to 1.",
  parameters: {
    roles: rolesWords,
    grades: gradesWords,
    ...tableWords,
  },
  remarks: [
    contactsWords,
    "Within a role the values of the grades are averaged; a role without a contact counts 0.",
  ],
  errors: [...tableErrors, unknownContactError, ["#DIV/0!", "All weights of the roles are 0."]],
} satisfies FunctionWords<typeof relation>;
