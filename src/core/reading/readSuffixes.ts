import type { Answers, Finding, Question, Said } from "./Reading";
import type { NumberText } from "./readNumberText";

/** The power of ten of each text with a unit of its own; null where the column's unit is due. */
export interface SuffixReading extends Said {
  readonly exponents: readonly (number | null)[];
}

interface SuffixFacts {
  readonly column: number;
  readonly cells: readonly unknown[];
  readonly texts: readonly (NumberText | null)[];
  /** The power of ten of the header or title. */
  readonly ofColumn: number;
}

/**
 * "12万元", "500K" and "1.2M" have their own unit, which is never multiplied by the header's. Under a header with a
 * unit, K and M and any other unit than the header's are asked; the text's own unit is proposed.
 */
export function readSuffixes(
  { column, cells, texts, ofColumn }: SuffixFacts,
  answers: Answers,
): SuffixReading {
  const certain: number[] = [];
  const asked: number[] = [];
  texts.forEach((text, row) => {
    if (text?.exponent == null || text.exponent === -2) return;
    if (ofColumn !== 0 && (text.hasLetter || text.exponent !== ofColumn)) asked.push(row);
    else if (text.exponent !== 0) certain.push(row);
  });
  const id = `suffix:${column}`;
  const answer = answers[id];
  const isBoth = answer === "both" && asked.length > 0;
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const exponents = texts.map((text) => text?.exponent ?? null);
  if (isBoth) for (const row of asked) exponents[row] = (exponents[row] ?? 0) + ofColumn;
  const [first] = certain;
  if (first !== undefined) {
    const params = {
      text: String(cells[first]).trim(),
      factor: 10 ** (exponents[first] ?? 0),
      count: certain.length,
    };
    findings.push({ key: "readSuffix", params, evidence: { column, rows: certain } });
  }
  const [open] = asked;
  if (open !== undefined && !isBoth && answer !== "cell") {
    const params = {
      text: String(cells[open]).trim(),
      factor: 10 ** (exponents[open] ?? 0),
      unit: 10 ** ofColumn,
    };
    const evidence = { column, rows: asked };
    questions.push({ id, key: "suffixAsked", params, evidence, choices: ["cell", "both"], isProposed: true });
  }
  return { exponents, findings, questions };
}
