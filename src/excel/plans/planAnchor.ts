import { fingerprint } from "../../core/plan/fingerprint";

/** Hidden name of the block of an account's plan tab; `key` is the account's planKey. */
export function planAnchor(key: string): string {
  return `_KAM_sheet_plan_${fingerprint(key)}`;
}
