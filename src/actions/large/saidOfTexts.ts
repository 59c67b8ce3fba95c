import type { Answers, Finding, Question, Said } from "../../core/reading/Reading";

/** A text of a column, and in how many lines of the file it stands. */
export interface TextCount {
  readonly text: string;
  readonly count: number;
}

/** What was found out about a column by its different texts, counted in lines of the whole file. */
export interface SaidOfTexts {
  readonly findings: readonly { readonly finding: Finding; readonly count: number }[];
  /** `evidence`: texts that have several readings, with the lines that they stand in. */
  readonly questions: readonly { readonly question: Question; readonly evidence: readonly string[] }[];
}

const mostExamples = 5;

/** What a reading of different texts says, with the lines of the file in place of the texts that it counted. */
export function sayOfTexts({ findings, questions }: Said, texts: readonly TextCount[]): SaidOfTexts {
  const linesOf = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + (texts[row]?.count ?? 0), 0);
  const counted = <Line extends Finding>(line: Line): Line =>
    typeof line.params["count"] === "number"
      ? { ...line, params: { ...line.params, count: linesOf(line.evidence.rows) } }
      : line;
  return {
    findings: findings.map((finding) => ({
      finding: counted(finding),
      count: linesOf(finding.evidence.rows),
    })),
    questions: questions.map((question) => ({
      question: counted(question),
      evidence: question.evidence.rows
        .flatMap((row) => texts[row] ?? [])
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .slice(0, mostExamples)
        .map(({ text, count }) => `${text} (${count})`),
    })),
  };
}

/** Joins what several columns say. */
export function joinSaid(parts: readonly SaidOfTexts[]): SaidOfTexts {
  return {
    findings: parts.flatMap(({ findings }) => findings),
    questions: parts.flatMap(({ questions }) => questions),
  };
}

/** Amounts in several currencies are never added up: one, or each by itself, is asked for. */
export function askCurrency(
  column: number,
  lines: readonly TextCount[],
  answers: Answers,
): { readonly answer: string | null; readonly said: SaidOfTexts } {
  const codes = [...lines].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const id = `currency:${column}`;
  const choices = [...codes.map(({ text }) => text), "perCurrency"];
  const answer = choices.find((choice) => choice === answers[id]) ?? null;
  const currencies = codes.map(({ text, count }) => `${text} (${count})`).join(", ");
  const others = codes.filter(({ text }) => text !== answer).reduce((sum, { count }) => sum + count, 0);
  const evidence = { column, rows: [] };
  if (answer === null) {
    const question = {
      id,
      key: "currencySeveral",
      params: { currencies },
      evidence,
      choices,
      isProposed: false,
    };
    return { answer, said: { findings: [], questions: [{ question, evidence: [currencies] }] } };
  }
  if (answer === "perCurrency") return { answer, said: { findings: [], questions: [] } };
  const finding = { key: "readOneCurrency", params: { currency: answer, count: others }, evidence };
  return { answer, said: { findings: [{ finding, count: others }], questions: [] } };
}
