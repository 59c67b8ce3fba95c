import { dayOf } from "./shownValue.mjs";

const mostDates = 6;
const latestSerial = 2_958_465;

/** The columns of a function's result that are serial dates. */
export function dateColumns({ shape }) {
  return Array.isArray(shape) ? shape.flatMap((head, index) => (head === "Period" ? [index] : [])) : [];
}

/** The serial dates in the arguments and the result of a golden case, each with its day: "46037 = 2026-01-15". */
export function serialDates(definition, golden) {
  const given = definition.parameters.flatMap(({ unit }, index) =>
    unit === "date" ? [golden.arguments[index]].flat(2) : [],
  );
  const found = dateColumns(definition).flatMap((column) =>
    [golden.result].flat().map((cells) => cells[column]),
  );
  const serials = [...given, ...found].filter(
    (value) => Number.isInteger(value) && value > 0 && value <= latestSerial,
  );
  return [...new Set(serials)].slice(0, mostDates).map((serial) => `${serial} = ${dayOf(serial)}`);
}
