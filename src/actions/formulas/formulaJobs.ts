import { freezeFormulas, previewFreeze } from "./freeze";
import { previewRepair, repairFormulas } from "./repair";
import { previewThaw, thawFormulas } from "./thaw";

/** What can be done to all KAM formulas of the workbook at once. */
export const formulaJobs = {
  repair: { preview: previewRepair, write: repairFormulas },
  freeze: { preview: previewFreeze, write: freezeFormulas },
  thaw: { preview: previewThaw, write: thawFormulas },
} as const;

export type FormulaJob = keyof typeof formulaJobs;
