import { pageSentence } from "./functionPages/pageSentence.mjs";
import { readGoldenCases } from "./readGoldenCases.mjs";

/** The golden cases as the self-check sheet needs them, in the order of the files, with their source in each language. */
export function selfCheckCases() {
  return readGoldenCases().map(({ function: id, formula, result, source }) => ({
    function: id,
    formula,
    result: Array.isArray(result) ? result.map((row) => row.map(cellOf)) : [[cellOf(result)]],
    source: { en: pageSentence(source, "en"), "zh-CN": pageSentence(source, "zh-CN") },
  }));
}

/** Excel shows no message in a cell, so only the error itself can be checked there. */
function cellOf(value) {
  return typeof value === "object" && value !== null ? { error: value.error } : value;
}
