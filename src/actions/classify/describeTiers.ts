import type { RequestTiers } from "./requestTiers";
import type { ClassificationRequest } from "./types";

/** The tiers and their numbers in one line: "A ≥ 10,000,000, B ≥ 3,000,000, C". */
export function describeTiers(
  { method, boundary, rule }: ClassificationRequest,
  { labels, numbers }: RequestTiers,
): string {
  const percent = (share: number) => `${+(share * 100).toFixed(4)} %`;
  return labels
    .map((label, index) => {
      const number = numbers[index];
      if (number === undefined) return label;
      if (method === "threshold")
        return `${label} ${boundary === "from" ? "≥" : ">"} ${number.toLocaleString("en-US")}`;
      if (method === "share") return `${label} ${rule === "start" ? "<" : "≤"} ${percent(number)}`;
      return `${label} ${percent(number)}`;
    })
    .join(", ");
}
