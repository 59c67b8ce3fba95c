import { previewClassification, writeClassification } from "../../../src/actions/classify/feature";
import { liveAdvice } from "../../../src/actions/list/liveAdvice";
import { suggestCriteria } from "../../../src/actions/classify/suggestCriteria";
import type { ClassificationPreview, ClassificationRequest } from "../../../src/actions/classify/types";
import { boundaryOf } from "../boundaryOf";
import { unknownField } from "../chooseList";
import type { ListJob } from "./ListJob";

/** Accounts into tiers. A column that is named for a criterion counts in the score, as one of its header does. */
export const classify: ListJob<"accounts", ClassificationRequest, ClassificationPreview> = {
  role: "accounts",
  later: { method: ["fiveA", "rfm"] },
  request({ table, mapping, more }, options, settings) {
    const criteria = new Map(
      suggestCriteria(table, settings.criteria, new Map())
        .filter(({ used }) => used)
        .map(({ column, weight }) => [column, { column, weight }]),
    );
    for (const [name, column] of more) {
      const known = settings.criteria.find(({ criterion }) => criterion.toLowerCase() === name.toLowerCase());
      if (known === undefined) throw unknownField(name, Object.keys(mapping));
      criteria.set(column, { column, weight: known.weight });
    }
    return {
      mapping,
      method: "threshold",
      rule: "start",
      mode: liveAdvice("accounts", table, mapping).mode,
      ...(options as Partial<ClassificationRequest>),
      boundary: boundaryOf(options["boundary"]) ?? "from",
      criteria: [...criteria.values()].sort((one, other) => one.column - other.column),
    };
  },
  preview: previewClassification,
  write: writeClassification,
  ofRows: ({ tiers }) => ({ tiers }),
  result({ rows, tiers }) {
    const total = rows.find((row) => row.total);
    return {
      tiers,
      summary: rows
        .filter((row) => !row.total)
        .map(({ tier, accounts, value }) => ({ tier, accounts, value })),
      total: { accounts: total?.accounts ?? 0, value: total?.value ?? 0 },
    };
  },
};
