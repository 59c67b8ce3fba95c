import { foldWidth } from "../../core/cells/labelKey";

interface FormulaPart {
  /** "text": "…"; "sheet": '…'; "brackets": […], as in structured references; "code": all else. */
  readonly kind: "code" | "text" | "sheet" | "brackets";
  readonly text: string;
  /** False when the formula ends before the quotation mark or bracket does. */
  readonly closed: boolean;
}

const openers: Readonly<Record<string, FormulaPart["kind"]>> = { '"': "text", "'": "sheet", "[": "brackets" };

/** A formula, or a part of one, cut where signs lose their meaning. The parts joined are the formula again. */
export function splitFormula(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let start = 0;
  let index = 0;
  while (index < formula.length) {
    const kind = openers[formula.charAt(index)];
    if (kind === undefined) {
      index++;
      continue;
    }
    if (index > start) parts.push({ kind: "code", text: formula.slice(start, index), closed: true });
    const end = kind === "brackets" ? endOfBrackets(formula, index) : endOfQuotes(formula, index);
    parts.push({ kind, text: formula.slice(index, end ?? formula.length), closed: end !== null });
    start = index = end ?? formula.length;
  }
  if (index > start) parts.push({ kind: "code", text: formula.slice(start), closed: true });
  return parts;
}

/** Behind the closing mark; a doubled one stands for itself. */
function endOfQuotes(formula: string, start: number): number | null {
  const mark = formula.charAt(start);
  for (let index = start + 1; index < formula.length; index++) {
    if (formula.charAt(index) !== mark) continue;
    if (formula.charAt(index + 1) !== mark) return index + 1;
    index++;
  }
  return null;
}

/** Brackets nest; within them an apostrophe takes the next sign its meaning. */
function endOfBrackets(formula: string, start: number): number | null {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const sign = formula.charAt(index);
    if (sign === "'") index++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return index + 1;
  }
  return null;
}

/**
 * The call of a KAM function with its arguments as typed, "" for one that is left out. Those left out in the middle
 * stay empty between their commas, those at the end go: =KAM.TIER(A2:A9,,,"above").
 */
export function buildFormula(id: string, args: readonly string[]): string {
  let given = args.length;
  while (given > 0 && args[given - 1] === "") given--;
  return `=KAM.${id}(${args.slice(0, given).join(",")})`;
}

const fullWidthSigns = /[，；：（）｛｝！＝]/g;

/**
 * What a user typed for an argument, as a formula needs it: without space around it and a leading "=", and with the
 * full-width signs of a Chinese keyboard as half-width ones. Texts, quoted sheet names and the insides of brackets
 * stay as they are.
 */
export function cleanArgument(typed: string): string {
  return splitFormula(typed.replace(/^\s*[=＝]?\s*|\s+$/g, ""))
    .map(({ kind, text }) => (kind === "code" ? text.replace(fullWidthSigns, foldWidth) : text))
    .join("");
}

/** "separator": what follows would be the next argument; "open": a bracket or quotation mark has no partner. */
export type ArgumentProblem = "separator" | "open";

const partners: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** What is wrong with the text of one argument before Excel has seen it; null when nothing is. */
export function argumentProblem(argument: string): ArgumentProblem | null {
  const awaited: string[] = [];
  for (const { kind, text, closed } of splitFormula(argument)) {
    if (!closed) return "open";
    if (kind !== "code") continue;
    for (const sign of text) {
      const partner = partners[sign];
      if (partner !== undefined) awaited.push(partner);
      else if (sign === ")" || sign === "}" || sign === "]") {
        if (awaited.pop() !== sign) return "open";
      } else if ((sign === "," || sign === ";") && awaited.length === 0) return "separator";
    }
  }
  return awaited.length === 0 ? null : "open";
}
