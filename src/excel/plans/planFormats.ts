import type { PlanFormat } from "../../core/plan/PlanField";
import type { PlanMerge } from "../../core/plan/mergePlan";
import type { Zone } from "../address/Zone";

const codes: Readonly<Record<PlanFormat, string | null>> = {
  text: null,
  number: null,
  amount: "#,##0",
  percent: "0.0%",
  date: "yyyy-mm-dd",
  year: "0",
};

/** Number formats of the rows that are new; null everywhere else. */
export function planFormats({ made, at }: PlanMerge, zone: Zone): (string | null)[][] {
  const formats = Array.from({ length: zone.rows }, () => new Array<string | null>(zone.columns).fill(null));
  for (const { row, wanted } of made)
    for (const { column, format } of wanted.cells) {
      const index = at.get(column);
      if (index !== undefined) (formats[row] ?? [])[index] = codes[format];
    }
  return formats;
}
