export interface FormulaPart {
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
