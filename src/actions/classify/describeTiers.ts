import type { ClassificationRequest } from "./types";
import type { RequestTiers } from "./requestTiers";

/** The tiers and their numbers in one line, for the stamp of the summary sheet. */
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
        return `${label} ${boundary === "lower" ? "≥" : ">"} ${number.toLocaleString("en-US")}`;
      if (method === "share") return `${label} ${rule === "start" ? "<" : "≤"} ${percent(number)}`;
      return `${label} ${percent(number)}`;
    })
    .join(" · ");
}
