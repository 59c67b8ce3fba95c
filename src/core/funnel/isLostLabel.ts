import { labelKey } from "../cells/labelKey";

const lostLabels: ReadonlySet<string> = new Set(["lost", "closed lost", "丢单", "输单", "流失"]);

/** Whether a label names the lost stage, in English or Chinese. */
export function isLostLabel(label: string): boolean {
  return lostLabels.has(labelKey(label));
}
