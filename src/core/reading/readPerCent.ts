import type { Cell } from "../cells/Cell";
import type { Answers, Finding, Question, Said } from "./Reading";

/** Powers of ten of figures without a sign of their own: −2 where 25 stands for 25 %, 0 where 0.25 does. */
export interface PerCentReading extends Said {
  readonly ofNumbers: number;
  readonly ofTexts: number;
}

interface PerCentFacts {
  readonly column: number;
  readonly cells: readonly Cell[];
  /** The digits of texts without a unit of their own, null elsewhere. */
  readonly plainDigits: readonly (string | null)[];
  readonly hasPerCentTexts: boolean;
  /** Whether the header names per cent, and whether the number format shows it. */
  readonly isNamed: boolean;
  readonly isShown: boolean;
}

/**
 * One reading per column: under a header with %, figures above 1 are per cent; if none is above 1 it is asked, shares
 * being proposed. Numbers above 1 beside texts such as "25 %" are asked, per cent being proposed.
 */
export function readPerCent(facts: PerCentFacts, answers: Answers): PerCentReading {
  const { column, cells, plainDigits, hasPerCentTexts, isNamed, isShown } = facts;
  const none = { ofNumbers: 0, ofTexts: 0, findings: [], questions: [] };
  if (!isNamed && !hasPerCentTexts) return none;
  const rows: number[] = [];
  let largest = 0;
  cells.forEach((cell, row) => {
    const figure = typeof cell === "number" ? (isShown ? 0 : cell) : Number(plainDigits[row] ?? 0);
    if (figure !== 0) rows.push(row);
    largest = Math.max(largest, Math.abs(figure));
  });
  if (largest === 0 || (!isNamed && largest <= 1)) return none;
  const id = `percent:${column}`;
  const answer = answers[id] === "share" || answers[id] === "percent" ? answers[id] : null;
  const proposal = largest > 1 ? "percent" : "share";
  const exponent = (answer ?? proposal) === "percent" ? -2 : 0;
  const evidence = { column, rows };
  const finding: Finding = { key: "readUnit", params: { unit: "%", factor: 0.01, from: "header" }, evidence };
  const choices = proposal === "percent" ? ["percent", "share"] : ["share", "percent"];
  const question: Question = {
    id,
    key: "percentAsked",
    params: { largest },
    evidence,
    choices,
    isProposed: true,
  };
  const isAsked = answer === null && !(isNamed && largest > 1);
  return {
    ofNumbers: isShown ? 0 : exponent,
    ofTexts: exponent,
    findings: !isAsked && exponent !== 0 ? [finding] : [],
    questions: isAsked ? [question] : [],
  };
}
