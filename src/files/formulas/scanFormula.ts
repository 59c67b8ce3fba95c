type FormulaPartKind = "text" | "string" | "sheet" | "structured" | "error";

/** A piece of a formula as Excel writes it. */
interface FormulaPart {
  readonly kind: FormulaPartKind;
  readonly text: string;
}

const nameCharacter = /[\p{L}\p{N}_.\\]/u;
const errorWord = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)/i;

/**
 * Splits a formula into strings, quoted sheet names, structured references, error words and the text between them.
 * The parts joined give the formula again.
 */
export function scanFormula(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let plain = "";
  const push = (kind: FormulaPartKind, text: string): void => {
    if (plain) parts.push({ kind: "text", text: plain });
    plain = "";
    parts.push({ kind, text });
  };
  let index = 0;
  while (index < formula.length) {
    const character = formula[index]!;
    if (character === '"' || character === "'") {
      const end = closingQuote(formula, index, character);
      push(character === '"' ? "string" : "sheet", formula.slice(index, end));
      index = end;
    } else if (character === "[") {
      const name = trailingName(plain);
      const end = closingBracket(formula, index);
      plain = plain.slice(0, plain.length - name.length);
      push("structured", name + formula.slice(index, end));
      index = end;
    } else if (character === "#" && errorWord.test(formula.slice(index, index + 14))) {
      const error = errorWord.exec(formula.slice(index, index + 14))![0];
      push("error", error);
      index += error.length;
    } else {
      plain += character;
      index += 1;
    }
  }
  if (plain) parts.push({ kind: "text", text: plain });
  return parts;
}

function closingQuote(formula: string, start: number, quote: string): number {
  let index = start + 1;
  while (index < formula.length) {
    if (formula[index] !== quote) index += 1;
    else if (formula[index + 1] === quote) index += 2;
    else return index + 1;
  }
  return formula.length;
}

function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    const character = formula[index];
    if (character === "'") index += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}

function trailingName(text: string): string {
  let start = text.length;
  while (start > 0 && nameCharacter.test(text[start - 1]!)) start -= 1;
  return text.slice(start);
}
