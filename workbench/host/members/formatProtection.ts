import { flagValue } from "../arguments";
import { HostError } from "../HostError";
import { defineType } from "../HostType";
import type { FormatTarget } from "./rangeFormat";

/** Excel.FormatProtection: every cell is locked, as in a new workbook; a protected sheet is protected as a whole. */
export const formatProtectionType = defineType<FormatTarget>("FormatProtection", {
  get: { locked: () => true, formulaHidden: () => false },
  set: {
    locked(_target, value) {
      if (!flagValue(value)) throw new HostError("NotImplemented", "unlocked cells");
    },
  },
});
