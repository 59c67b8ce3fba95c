import { DomainError } from "../../core/DomainError";
import { criteriaMet } from "../../core/tiering/criteriaMet";
import { defineFunction } from "../edge/defineFunction";
import { numberRows, placedNumbers } from "../edge/numbers";
import { likeClasses } from "../edge/results";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.FIVEA
 * @example =KAM.FIVEA({6200000,0.18,0.32;1500000,0.25,0.15;900000,0.05,0.2},{1000000,0.1,0.3}) → {"AAA";"AA";""}
 */
export const fiveA = defineFunction(
  {
    parameters: { measures: numberRows("measures"), minimums: placedNumbers("minimums") },
    result: "each",
  },
  ({ measures, minimums }) => {
    const parameter = "minimums";
    const gap = minimums.findIndex((minimum) => Number.isNaN(minimum));
    if (gap >= 0) throw new DomainError("missing", { parameter, item: gap + 1 });
    if (minimums.length !== measures.columns) {
      const details = { parameter, value: minimums.length, expected: measures.columns };
      throw new DomainError("labelCount", details);
    }
    const met = criteriaMet(measures.values, Array.from(minimums));
    const texts = ["", ...minimums].map((_, count) => "A".repeat(count));
    return likeClasses({ ...measures, columns: 1 }, met, texts);
  },
);

export const fiveAWords = {
  description: "How many As does each account earn? One A per criterion that it meets, up to AAAAA.",
  result: "One text per account: an A for each criterion met.",
  parameters: {
    measures: "One row per account, one column per criterion, at most five.",
    minimums: "The minimum of each criterion.",
  },
  remarks: ["A measure equal to its minimum meets it; a blank does not."],
  errors: [
    ["#VALUE!", "There are more than five criteria, or `minimums` does not hold one number for each."],
  ],
} satisfies FunctionWords<typeof fiveA>;
