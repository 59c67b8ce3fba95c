import { errorTexts } from "./errorTexts.mjs";

/** Functions of rows, in which a bad cell fails the result of its row; in others with a result each, its own. */
const ownRow = new Set(["SCORE", "FIVEA"]);

/** Functions of two arguments of which one may be a single cell that goes with every cell of the other. */
const pairs = new Set(["MATRIX", "BREAKEVEN"]);

const labels = new Set(["text", "stage", "role", "grade", "outcome", "direction"]);
const order = ["#VALUE!", "#NUM!", "#N/A", "#DIV/0!"];

function ruleOf({ id, shape }, { form, unit, optional }) {
  const isAlone = shape === "each";
  if (form === "single" && unit === "date") return "needsDate";
  if (form === "single" || form === "typed") return optional ? "optionalNumber" : "needsNumber";
  if (form === "list" && labels.has(unit)) return "labels";
  if (form !== "cells") return form;
  if (unit === "date") return "dates";
  if (labels.has(unit)) return isAlone ? "labelsAlone" : "labels";
  if (ownRow.has(id)) return "numbersOfRow";
  return isAlone ? "numbersAlone" : "numbers";
}

/** The lists that must have one size: all columns of cells; two of them where two lists are compared. */
function sameSize({ id, parameters }) {
  const columns = parameters.filter(({ form }) => form === "cells").map(({ name }) => name);
  if (id === "SPLIT" || id === "SCORE" || id === "FIVEA" || columns.length < 2) return [];
  if (id !== "FUNNELCHANGE") return [columns];
  return ["Before", "After"].map((time) => columns.filter((name) => name.endsWith(time)));
}

/** When a function gives which error, as rows of code and condition: what holds for its arguments, then its own. */
export function errorRules(definition, language) {
  const texts = errorTexts[language];
  const named = (names) => names.map((name) => `\`${name}\``).join(texts.comma);
  const byRule = new Map();
  const byBounds = new Map();
  const add = (map, key, name) => map.set(key, [...(map.get(key) ?? []), name]);
  for (const parameter of definition.parameters) {
    add(byRule, ruleOf(definition, parameter), parameter.name);
    const outside = texts.outside(parameter.bounds ?? {});
    if (outside) add(byBounds, outside, parameter.name);
  }
  const general = [...byRule].map(([rule, names]) => ["#VALUE!", texts.rules[rule](named(names))]);
  const dates = [...(byRule.get("dates") ?? []), ...(byRule.get("needsDate") ?? [])];
  if (dates.length > 0) general.push(["#NUM!", texts.rules.unknownDate(named(dates))]);
  const sizeRule = pairs.has(definition.id) ? "pairSize" : "sameSize";
  const sizes = sameSize(definition).map((names) => ["#VALUE!", texts.rules[sizeRule](named(names))]);
  const bounds = [...byBounds].map(([outside, names]) => ["#NUM!", texts.is(named(names), outside)]);
  return [...general, ...sizes, ...bounds, ...definition.errors].toSorted(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
}
