import { DomainError } from "../DomainError";
import type { WeightTable } from "../tables/weightTable";
import { resolveLabels } from "./resolveLabels";

/** House defaults: decision maker, influencer, user (DOMAIN 5). */
export const defaultRoleWeights: WeightTable = { labels: ["KDM", "KI", "KU"], weights: [0.5, 0.3, 0.2] };

/** House defaults: from staunch supporter to firmly against (DOMAIN 5). */
export const defaultGradeValues: WeightTable = {
  labels: ["CR1", "CR2", "CR3", "CR4", "CR5"],
  weights: [1, 0.75, 0.5, 0.25, 0],
};

/**
 * How well an account is covered, 0 … 1: the mean grade value within each role, weighted over the roles; a role
 * without a contact counts 0. Contacts without role or grade are left out.
 * Errors: `unknownLabel`; `outOfRange` for a grade value above 1; `nothingBelow` when no role has weight.
 */
export function relation(
  roles: readonly string[],
  grades: readonly string[],
  roleWeights: WeightTable = defaultRoleWeights,
  gradeValues: WeightTable = defaultGradeValues,
): number {
  for (const value of gradeValues.weights) {
    if (value > 1)
      throw new DomainError("outOfRange", { parameter: "gradeValues", value, expected: "0 to 1" });
  }
  const roleOf = resolveLabels(roles, roleWeights.labels, "roles");
  const gradeOf = resolveLabels(grades, gradeValues.labels, "grades");
  const sums = roleWeights.labels.map(() => 0);
  const counts = roleWeights.labels.map(() => 0);
  roleOf.forEach((role, contact) => {
    const value = gradeValues.weights[gradeOf[contact] ?? -1];
    if (role < 0 || value === undefined) return;
    sums[role] = (sums[role] ?? 0) + value;
    counts[role] = (counts[role] ?? 0) + 1;
  });
  const allWeight = roleWeights.weights.reduce((sum, weight) => sum + weight, 0);
  if (allWeight === 0) throw new DomainError("nothingBelow", { parameter: "roleWeights" });
  const weighed = roleWeights.weights.reduce((sum, weight, role) => {
    const count = counts[role] ?? 0;
    return count === 0 ? sum : sum + (weight * (sums[role] ?? 0)) / count;
  }, 0);
  return Math.min(1, weighed / allWeight);
}

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
