import type { ClassificationRequest } from "./types";

/** Whether the criteria stand side by side in the list, in the order of their weights: only then one range holds them. */
export function criteriaAreAdjacent({ criteria }: ClassificationRequest): boolean {
  return criteria.every(({ column }, index) => column === (criteria[0]?.column ?? 0) + index);
}
