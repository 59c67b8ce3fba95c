import { pageSentence } from "./functionPages/pageSentence.mjs";
import { readGoldenCases } from "./readGoldenCases.mjs";

/** The golden cases as the self-check sheet needs them, in the order of the files, with their source in each language. */
export function selfCheckCases() {
  return readGoldenCases().map((golden) => ({
    function: golden.function,
    formula: golden.formula,
    result: Array.isArray(golden.result)
      ? golden.result.map((row) => row.map(cellOf))
      : [[cellOf(golden.result)]],
    source: { en: pageSentence(golden, "en"), "zh-CN": pageSentence(golden, "zh-CN") },
  }));
}

/** Excel shows no message in a cell, so only the error itself can be checked there. */
function cellOf(value) {
  return typeof value === "object" && value !== null ? { error: value.error } : value;
}
