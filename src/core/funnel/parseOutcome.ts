import type { Cell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import { isLostLabel } from "./isLostLabel";

const wonLabels: ReadonlySet<string> = new Set(["won", "closed won", "成交", "赢单", "true", "1"]);
const lostTexts: ReadonlySet<string> = new Set(["false", "0"]);

/** Whether a closed deal was won: Won/Lost, 成交/丢单, TRUE/FALSE, 1/0; null for anything else. */
export function parseOutcome(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "number" && typeof cell !== "string") return null;
  const key = labelKey(String(cell));
  if (wonLabels.has(key)) return true;
  return lostTexts.has(key) || isLostLabel(key) ? false : null;
}
