import { factsOf } from "./argumentFacts.mjs";
import { errorTexts } from "./errorTexts.mjs";
import { resultFacts } from "./resultFacts.mjs";
import { specificErrors } from "./specificErrors.mjs";

/** Functions of rows, in which a bad cell fails the result of its row; in others with a result each, its own. */
const ownRow = new Set(["SCORE", "FIVEA"]);
const isAlone = (id) => resultFacts[id] === "each";

/** Functions of two arguments of which one may be a single cell that goes with every cell of the other. */
const pairs = new Set(["MATRIX", "BREAKEVEN"]);

const labels = new Set(["text", "stage", "role", "grade", "outcome", "direction"]);
const order = ["#VALUE!", "#NUM!", "#N/A", "#DIV/0!"];

function ruleOf(id, { name, optional }) {
  const { form, unit } = factsOf(id, name);
  if (form === "single" && unit === "date") return "needsDate";
  if (form === "single" || form === "typed") return optional ? "optionalNumber" : "needsNumber";
  if (form === "list" && labels.has(unit)) return "labels";
  if (form !== "cells") return form;
  if (unit === "date") return "dates";
  if (labels.has(unit)) return isAlone(id) ? "labelsAlone" : "labels";
  if (ownRow.has(id)) return "numbersOfRow";
  return isAlone(id) ? "numbersAlone" : "numbers";
}

/** The lists that must have one size: all columns of cells; two of them where two lists are compared. */
function sameSize({ id, parameters }) {
  const columns = parameters.map(({ name }) => name).filter((name) => factsOf(id, name).form === "cells");
  if (id === "SPLIT" || id === "SCORE" || id === "FIVEA" || columns.length < 2) return [];
  if (id !== "FUNNELCHANGE") return [columns];
  return ["Before", "After"].map((time) => columns.filter((name) => name.endsWith(time)));
}

/** When a function gives which error, as rows of code and condition: what holds for its arguments, then its own. */
export function errorRules(definition, language) {
  const texts = errorTexts[language];
  const named = (names) => names.map((name) => `\`${name}\``).join(texts.comma);
  const byRule = new Map();
  for (const parameter of definition.parameters) {
    const rule = ruleOf(definition.id, parameter);
    byRule.set(rule, [...(byRule.get(rule) ?? []), parameter.name]);
  }
  const general = [...byRule].map(([rule, names]) => ["#VALUE!", texts.rules[rule](named(names))]);
  const dates = [...(byRule.get("dates") ?? []), ...(byRule.get("needsDate") ?? [])];
  if (dates.length > 0) general.push(["#NUM!", texts.rules.unknownDate(named(dates))]);
  const sizeRule = pairs.has(definition.id) ? "pairSize" : "sameSize";
  const sizes = sameSize(definition).map((names) => ["#VALUE!", texts.rules[sizeRule](named(names))]);
  const specific = (specificErrors[definition.id] ?? []).map(([code, words]) => [code, words[language]]);
  return [...general, ...sizes, ...specific].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}
