import { futurePrefix } from "./futurePrefix";
import { scanFormula } from "./scanFormula";

/** Functions of this namespace are custom ones: files mark them and hold their dots as underscores. */
const customNamespace = "KAM.";

/**
 * A formula of a file, without "=", as Excel shows it: `_xlfn.`, `_xlws.` and `_xlpm.` prefixes gone, custom functions
 * under their dotted names, `_xlfn.ANCHORARRAY(A1)` as `A1#`.
 */
export function fromFileFormula(formula: string): string {
  if (!formula.includes("_x")) return formula;
  return scanFormula(joinUdfReferences(formula))
    .map((part) => (part.kind === "text" ? shown(part.text) : part.text))
    .join("");
}

/** `[2]!_xldudf_KAM_TIER(…)`: another add-in's trouble left a link to a book behind. */
function joinUdfReferences(formula: string): string {
  return formula.replace(/\[\d+\]!(?=_xldudf_)/gi, "");
}

function shown(text: string): string {
  return text
    .replace(/_xldudf_([A-Za-z0-9_]+)/gi, (_, id: string) => customName(id.replace("_", ".")))
    .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
    .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\.|_xlop\./gi, "");
}

function customName(name: string): string {
  const upper = name.toUpperCase();
  return upper.startsWith(customNamespace) ? upper : name;
}

const namePattern = /(^|[^\p{L}\p{N}_.!'\\])([\p{L}_][\p{L}\p{N}_.]*)(?=(\s*\()?)/gu;
const spillPattern = /((?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?[A-Za-z]{1,3}\$?\d{1,7})#/gu;

/**
 * A formula as Excel shows it, without "=", in the form that files store: prefixes for newer functions, for variables
 * of LET and LAMBDA, and for custom functions.
 */
export function toFileFormula(formula: string): string {
  const variables = letVariables(formula);
  return scanFormula(anchorArrays(formula))
    .map((part) => {
      if (part.kind !== "text") return part.text;
      return part.text.replace(
        namePattern,
        (_: string, before: string, name: string, call: string | undefined) => {
          return before + stored(name, call !== undefined, variables);
        },
      );
    })
    .join("");
}

function stored(name: string, isCall: boolean, variables: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (variables.has(upper)) return `_xlpm.${name}`;
  if (!isCall) return name;
  if (upper.startsWith(customNamespace)) return `_xldudf_${upper.replace(/\./g, "_")}`;
  const prefix = futurePrefix(upper);
  return prefix === undefined ? name : `${prefix}${upper}`;
}

function anchorArrays(formula: string): string {
  if (!formula.includes("#")) return formula;
  const parts = scanFormula(formula).map((part) =>
    part.kind === "string" || part.kind === "error" ? part : part.text,
  );
  let text = "";
  let plain = "";
  for (const part of [...parts, { text: "" }]) {
    if (typeof part === "string") plain += part;
    else {
      text += plain.replace(spillPattern, "_xlfn.ANCHORARRAY($1)") + part.text;
      plain = "";
    }
  }
  return text;
}

/** Names that LET and LAMBDA introduce: the odd arguments of LET, all but the last of LAMBDA. */
function letVariables(formula: string): Set<string> {
  const variables = new Set<string>();
  const calls = /\b(LET|LAMBDA)\s*\(/gi;
  for (let call = calls.exec(formula); call; call = calls.exec(formula)) {
    const input = splitArguments(formula, calls.lastIndex);
    const isLet = call[1]!.toUpperCase() === "LET";
    input.slice(0, -1).forEach((argument, index) => {
      const name = argument.trim();
      if ((isLet ? index % 2 === 0 : true) && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
        variables.add(name.toUpperCase());
    });
  }
  return variables;
}

function splitArguments(formula: string, start: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let current = "";
  for (const part of scanFormula(formula.slice(start))) {
    if (part.kind !== "text") {
      current += part.text;
      continue;
    }
    for (const character of part.text) {
      if (character === ")" && depth === 0) return [...found, current];
      if (character === "(" || character === "{") depth += 1;
      if (character === ")" || character === "}") depth -= 1;
      if (character === "," && depth === 0) {
        found.push(current);
        current = "";
      } else current += character;
    }
  }
  return [...found, current];
}
