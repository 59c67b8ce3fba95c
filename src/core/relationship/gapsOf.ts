import { defaultGradeValues, defaultRoleWeights } from "./relation";
import { resolveLabels } from "./resolveLabels";

export type RelationGap = "noKDM" | "noKI" | "noKU" | "kdmHasNoSupporter" | "singleContact";

const absences: readonly RelationGap[] = ["noKDM", "noKI", "noKU"];
const decisionMaker = 0;
const neutral = 2;

/**
 * What is missing in the relationship with one account, in a fixed order. A contact is a row with a role.
 * Decision makers whose grades are all neutral (CR3) or worse, or not known, have no supporter.
 * Errors: `unknownLabel` for a role or grade that is not one of KDM, KI, KU and CR1 … CR5.
 */
export function gapsOf(roles: readonly string[], grades: readonly string[]): readonly RelationGap[] {
  const roleOf = resolveLabels(roles, defaultRoleWeights.labels, "roles");
  const gradeOf = resolveLabels(grades, defaultGradeValues.labels, "grades");
  const gaps = absences.filter((_, role) => !roleOf.includes(role));
  const supported = roleOf.some((role, contact) => {
    const grade = gradeOf[contact] ?? -1;
    return role === decisionMaker && grade >= 0 && grade < neutral;
  });
  if (roleOf.includes(decisionMaker) && !supported) gaps.push("kdmHasNoSupporter");
  if (roleOf.filter((role) => role >= 0).length === 1) gaps.push("singleContact");
  return gaps;
}
