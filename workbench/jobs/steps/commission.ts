import { previewCommission, writeCommission } from "../../../src/actions/commission/feature";
import { liveAdvice } from "../../../src/actions/list/liveAdvice";
import type { CommissionPreview, CommissionRequest } from "../../../src/actions/commission/types";
import { boundaryOf } from "../boundaryOf";
import { isoDay } from "../isoDay";
import type { ListJob } from "./ListJob";

/** Payments into commission per person and period. */
export const commission: ListJob<"payments", CommissionRequest, CommissionPreview> = {
  role: "payments",
  later: {},
  request({ table, mapping }, options, { ladders, options: house }) {
    return {
      mapping,
      ladder: ladders[0]?.name ?? "",
      method: house.method,
      period: house.commissionPeriod,
      basis: "each",
      decimals: 2,
      mode: liveAdvice("payments", table, mapping).mode,
      ...(options as Partial<CommissionRequest>),
      boundary: boundaryOf(options["boundary"]) ?? house.boundary,
    };
  },
  preview: previewCommission,
  write: writeCommission,
  result: ({ people, commission: total, base, filtered }) => ({
    people: people.map(({ person, base, commission, periods }) => ({
      person,
      base,
      commission,
      periods: periods.map(({ period, label, base, commission, ladder, quota }) => ({
        label,
        start: isoDay(period),
        base,
        commission,
        ladder,
        quota,
      })),
    })),
    base,
    total,
    ...(filtered === null ? {} : { filtered }),
  }),
};
