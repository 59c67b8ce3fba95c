import type { Cell } from "../../core/cells/Cell";
import type { CommissionPeriod } from "../settings/KamSettings";
import type { CommissionPeriodLine } from "./types";

/** A period as it stands in a cell: the serial of its first day; a quarter is a text, for no number format shows one. */
export function periodCell(line: CommissionPeriodLine, period: CommissionPeriod): Cell {
  return period === "quarter" ? line.label : line.period;
}
