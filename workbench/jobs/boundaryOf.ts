import type { CommissionRequest } from "../../src/actions/commission/types";

type Boundary = CommissionRequest["boundary"];

/** "lower" and "upper" are the words of the first version. */
const words: Readonly<Record<string, Boundary>> = {
  from: "from",
  above: "above",
  lower: "from",
  upper: "above",
};

/** The boundary that an option names: "from" (a bound begins its step) or "above"; undefined for none. */
export function boundaryOf(option: unknown): Boundary | undefined {
  return typeof option === "string" ? words[option] : undefined;
}
