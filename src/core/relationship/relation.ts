import { labelKey } from "../cells/labelKey";
import type { Labels } from "../cells/Labels";
import { checkRange, DomainError } from "../DomainError";
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
  roles: Labels | readonly string[],
  grades: Labels | readonly string[],
  roleWeights: WeightTable = defaultRoleWeights,
  gradeValues: WeightTable = defaultGradeValues,
): number {
  checkGradeValues(gradeValues);
  const roleOf = resolveLabels(roles, roleWeights.labels, "roles");
  const gradeOf = resolveLabels(grades, gradeValues.labels, "grades");
  const sums = roleWeights.labels.map(() => 0);
  const counts = roleWeights.labels.map(() => 0);
  for (let contact = 0; contact < roleOf.length; contact++) {
    const role = roleOf[contact] as number;
    const value = gradeValues.weights[gradeOf[contact] as number];
    if (role < 0 || value === undefined) continue;
    sums[role] = (sums[role] ?? 0) + value;
    counts[role] = (counts[role] ?? 0) + 1;
  }
  const allWeight = roleWeights.weights.reduce((sum, weight) => sum + weight, 0);
  if (allWeight === 0) throw new DomainError("nothingBelow", { parameter: "roleWeights" });
  const weighed = roleWeights.weights.reduce((sum, weight, role) => {
    const count = counts[role] ?? 0;
    return count === 0 ? sum : sum + (weight * (sums[role] ?? 0)) / count;
  }, 0);
  return Math.min(1, weighed / allWeight);
}

interface RelationTables {
  readonly roleWeights?: WeightTable;
  readonly gradeValues?: WeightTable;
}

/** The most that a grade is worth whose holder is no supporter. */
const neutral = 0.5;

/**
 * What is missing in the relationship with one account, in a fixed order and in the words of KAM.RELATIONGAPS. A contact is a row with a role. Each role of
 * weight above 0 should have one, and the heaviest of them, the first among equals, one whose grade is worth more than
 * 0.5. One owner should not hold all of several contacts; a blank owner is an owner of its own.
 * Errors: `unknownLabel` for a role or grade that is not in its table; `outOfRange` for a grade value above 1.
 */
export function gapsOf(
  roles: Labels | readonly string[],
  grades: Labels | readonly string[],
  owners?: Labels,
  { roleWeights = defaultRoleWeights, gradeValues = defaultGradeValues }: RelationTables = {},
): readonly string[] {
  checkGradeValues(gradeValues);
  const roleOf = resolveLabels(roles, roleWeights.labels, "roles");
  const gradeOf = resolveLabels(grades, gradeValues.labels, "grades");
  const contacts = roleWeights.labels.map(() => 0);
  const best = roleWeights.labels.map(() => 0);
  let count = 0;
  const holders = new Set<number>();
  for (let contact = 0; contact < roleOf.length; contact++) {
    const role = roleOf[contact] as number;
    if (role < 0) continue;
    count++;
    contacts[role] = (contacts[role] ?? 0) + 1;
    best[role] = Math.max(best[role] ?? 0, gradeValues.weights[gradeOf[contact] as number] ?? 0);
    holders.add(owners?.places[contact] ?? -1);
  }
  const isAsked = (role: number): boolean => (roleWeights.weights[role] ?? 0) > 0;
  const gaps = roleWeights.labels.flatMap((role, index) =>
    isAsked(index) && contacts[index] === 0 ? [`no ${role}`] : [],
  );
  const heaviest = roleWeights.weights.indexOf(Math.max(...roleWeights.weights));
  if (isAsked(heaviest) && contacts[heaviest] !== 0 && (best[heaviest] ?? 0) <= neutral)
    gaps.push(`${roleWeights.labels[heaviest] ?? ""} has no supporter`);
  if (count === 1) gaps.push("single contact");
  const owner = new Set(Array.from(holders, (place) => labelKey(owners?.texts[place] ?? "")));
  if (count > 1 && owner.size === 1 && !owner.has("")) gaps.push("single owner");
  return gaps;
}

function checkGradeValues({ weights }: WeightTable): void {
  for (const value of weights) checkRange(value <= 1, "gradeValues", value, "0 to 1");
}
