import {
  defaultGradeValues,
  defaultRoleWeights,
  relation as coverage,
} from "../../core/relationship/relation";
import { weightTable } from "../../core/tables/weightTable";
import { checkSameShape } from "../edge/checkSameShape";
import { isOmitted } from "../edge/isOmitted";
import { readAllLabels } from "../edge/readLabels";
import { readTable } from "../edge/readTable";

/**
 * How good is the relationship with an account? Its key people and how they stand to you, as one number.
 * @customfunction RELATION
 * @param roles Role of each contact: KDM (decides), KI (influences), KU (uses).
 * @param grades Grade of each contact, from CR1 (staunch supporter) to CR5 (firmly against).
 * @param [roleWeights] Your roles and their weights, a table of two columns; 50 %, 30 %, 20 % if left out.
 * @param [gradeValues] Your grades and what each is worth, a table of two columns; 1, 0.75, 0.5, 0.25, 0 if left out.
 * @returns A number from 0 to 1.
 */
export function relation(
  roles: unknown[][],
  grades: unknown[][],
  roleWeights?: unknown[][],
  gradeValues?: unknown[][],
): unknown {
  const who = readAllLabels("roles", roles);
  const stand = readAllLabels("grades", grades);
  checkSameShape(who, "grades", stand);
  return coverage(
    who.labels,
    stand.labels,
    isOmitted(roleWeights)
      ? defaultRoleWeights
      : weightTable(readTable("roleWeights", roleWeights), "roleWeights"),
    isOmitted(gradeValues)
      ? defaultGradeValues
      : weightTable(readTable("gradeValues", gradeValues), "gradeValues"),
  );
}
