import type { Boundary } from "../../src/actions/settings/KamSettings";

const words: Readonly<Record<string, Boundary>> = {
  from: "lower",
  above: "upper",
  lower: "lower",
  upper: "upper",
};

/** The boundary that an option names: "from" (a bound begins its step) or "above"; undefined for none. */
export function boundaryOf(option: unknown): Boundary | undefined {
  return typeof option === "string" ? words[option] : undefined;
}
