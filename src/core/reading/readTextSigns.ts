import type { Answers, Finding, Question, Said } from "./Reading";
import type { NumberText } from "./readNumberText";

/** The sign of each text: 1, −1, or null where it is asked; and the rows whose "Cr" is crore, 10,000,000. */
export interface TextSigns extends Said {
  readonly signs: readonly (1 | -1 | null)[];
  readonly isCrore: (row: number) => boolean;
}

interface SignFacts {
  readonly column: number;
  readonly cells: readonly unknown[];
  readonly texts: readonly (NumberText | null)[];
  /** The currencies that header or title name. */
  readonly named: readonly string[] | null;
  readonly isReceivables: boolean;
}

type Kind = "plain" | "double" | "side" | "crore";

/**
 * One minus, brackets or 负 is negative. Two of them are asked. CR is negative on receivables and asked elsewhere;
 * beside ₹ it can be crore and is asked everywhere.
 */
export function readTextSigns(
  { column, cells, texts, named, isReceivables }: SignFacts,
  answers: Answers,
): TextSigns {
  const kinds = texts.map((text) => text && kindOf(text, named));
  const rowsOf = (kind: Kind): number[] => kinds.flatMap((found, row) => (found === kind ? [row] : []));
  const double = ask("sign", "signAsked", ["negative", "positive"]);
  const crore = ask("crore", "croreAsked", ["crore", "credit"]);
  const isCredited = crore.answer === "credit";
  const sideRows = [...rowsOf("side"), ...(isCredited ? rowsOf("crore") : [])].sort((a, b) => a - b);
  const side = isReceivables
    ? said("crNegative")
    : ask("crdr", "crdrAsked", ["crNegative", "crPositive"], sideRows);
  const creditSign = side.answer === null ? null : side.answer === "crNegative" ? -1 : 1;
  const signs = texts.map((text, row): 1 | -1 | null => {
    const kind = kinds[row];
    if (!text || !kind) return null;
    if (kind === "plain") return text.minuses > 0 ? -1 : 1;
    if (kind === "double") return double.answer === null ? null : double.answer === "negative" ? -1 : 1;
    if (kind === "crore" && !isCredited) return crore.answer === null ? null : text.minuses > 0 ? -1 : 1;
    if (creditSign === null) return null;
    return (text.side === "credit") === (creditSign === -1) ? -1 : 1;
  });
  return {
    signs,
    isCrore: (row) => kinds[row] === "crore" && crore.answer === "crore",
    findings: [...double.findings, ...crore.findings, ...side.findings],
    questions: [...double.questions, ...crore.questions, ...side.questions],
  };

  function ask(
    name: string,
    key: string,
    choices: readonly string[],
    rows = rowsOf(name === "sign" ? "double" : "crore"),
  ) {
    const id = `${name}:${column}`;
    const answer = choices.find((choice) => choice === answers[id]) ?? null;
    const params = { text: textAt(rows), count: rows.length };
    const question: Question = { id, key, params, evidence: { column, rows }, choices, isProposed: false };
    const isOpen = rows.length > 0 && answer === null;
    return { answer, findings: [], questions: isOpen ? [question] : [] };
  }

  function said(answer: string) {
    const params = { text: textAt(sideRows), count: sideRows.length };
    const finding: Finding = { key: "readCrDr", params, evidence: { column, rows: sideRows } };
    return { answer, findings: sideRows.length > 0 ? [finding] : [], questions: [] };
  }

  function textAt([row]: readonly number[]): string {
    return row === undefined ? "" : String(cells[row]).trim();
  }
}

function kindOf(text: NumberText, named: readonly string[] | null): Kind {
  if (text.minuses > 1 || (text.side !== null && text.minuses > 0)) return "double";
  if (text.side === null) return "plain";
  return text.side === "credit" && (text.currencies ?? named)?.includes("INR") ? "crore" : "side";
}
