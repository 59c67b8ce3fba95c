import { commissionRemarks } from "./remarks/commission.mjs";
import { funnelRemarks } from "./remarks/funnel.mjs";
import { tieringRemarks } from "./remarks/tiering.mjs";

/** What is good to know about each function beyond its arguments, in both languages. */
export const remarks = { ...tieringRemarks, ...funnelRemarks, ...commissionRemarks };
