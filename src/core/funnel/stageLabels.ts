import { labelKey } from "../cells/labelKey";

const code = /^p\d+(?![\da-z]|\.\d)/;
const lostLabels: ReadonlySet<string> = new Set(
  "lost,closed lost,closedlost,cancelled,canceled,disqualified,dead,丢单,输单,流失,战败,作废".split(","),
);
const wonLabels: ReadonlySet<string> = new Set(["won", "closed won", "成交", "赢单", "true", "1"]);
const lostTexts: ReadonlySet<string> = new Set(["false", "0"]);

/**
 * The code in front of a stage label, given as a label key: "p3" for "p3-初步认可"; null when it has none, as
 * "p3.5", which is a stage of its own.
 */
export function stageCode(key: string): string | null {
  return code.exec(key)?.[0] ?? null;
}

/** Whether a label names the lost stage for the functions; stageOutcome knows more words. */
export function isLostLabel(label: string): boolean {
  return lostLabels.has(labelKey(label));
}

/** Whether a closed deal was won: Won/Lost, 成交/丢单, TRUE/FALSE, 1/0; null for any other label. */
export function parseOutcome(label: string): boolean | null {
  const key = labelKey(label);
  if (wonLabels.has(key)) return true;
  return lostTexts.has(key) || isLostLabel(key) ? false : null;
}
