import { factsOf } from "./argumentFacts.mjs";
import { resultFacts } from "./resultFacts.mjs";
import { dayOf } from "./shownValue.mjs";

const mostDates = 6;
const latestSerial = 2_958_465;

/** The columns of a function's result that are serial dates. */
export function dateColumns(id) {
  const columns = resultFacts[id];
  return Array.isArray(columns) ? columns.flatMap((name, index) => (name === "period" ? [index] : [])) : [];
}

/** The serial dates in the arguments and the result of a golden case, each with its day: "46037 = 2026-01-15". */
export function serialDates({ id, parameters }, golden) {
  const given = parameters.flatMap(({ name }, index) =>
    factsOf(id, name).unit === "date" ? [golden.arguments[index]].flat(2) : [],
  );
  const found = dateColumns(id).flatMap((column) => [golden.result].flat().map((cells) => cells[column]));
  const serials = [...given, ...found].filter(
    (value) => Number.isInteger(value) && value > 0 && value <= latestSerial,
  );
  return [...new Set(serials)].slice(0, mostDates).map((serial) => `${serial} = ${dayOf(serial)}`);
}
