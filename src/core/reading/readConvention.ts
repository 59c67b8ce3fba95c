import type { Answers, Finding, Question, Said } from "./Reading";
import type { NumberText } from "./readNumberText";

type Mark = "point" | "comma";

/** The decimal mark of texts that can be read with either; null where it must be answered. */
export interface ConventionReading extends Said {
  readonly mark: Mark | null;
}

interface ConventionFacts {
  readonly column: number;
  readonly cells: readonly unknown[];
  /** What each cell says, null where it is no text or no number. */
  readonly texts: readonly (NumberText | null)[];
  readonly commaLand: boolean;
}

/**
 * The decimal mark of a column. One text that has only one reading settles all that have two, unless another text
 * contradicts it. Without one, "1,200" is taken as thousands outside of `commaLand`; "620.000" is asked.
 */
export function readConvention(
  { column, cells, texts, commaLand }: ConventionFacts,
  answers: Answers,
): ConventionReading {
  const rows = rowsByReading(texts);
  const show = (row: number, mark: Mark) => ({
    text: String(cells[row]).trim(),
    value: Number(texts[row]?.[mark] ?? 0),
  });
  const findings: Finding[] = [];
  const [point, comma, either] = [rows.point[0], rows.comma[0], rows.either[0]];
  const id = `convention:${column}`;
  const answer = answers[id] === "point" || answers[id] === "comma" ? answers[id] : null;
  if (point !== undefined && comma !== undefined) {
    const params = { first: show(point, "point").text, second: show(comma, "comma").text };
    const evidence = { column, rows: rows.point.length < rows.comma.length ? rows.point : rows.comma };
    findings.push({ key: "readConventionMixed", params, evidence });
  }
  const mark = answer ?? markByEvidence(rows, cells, commaLand);
  if (mark === null && either !== undefined) {
    const isProposed = commaLand && String(cells[either]).includes(".") && point === undefined;
    const params = {
      text: show(either, "point").text,
      point: show(either, "point").value,
      comma: show(either, "comma").value,
    };
    const choices = isProposed ? ["comma", "point"] : ["point", "comma"];
    const evidence = { column, rows: rows.either };
    const question: Question = { id, key: "conventionAsked", params, evidence, choices, isProposed };
    return { mark, findings, questions: [question] };
  }
  const settling =
    mark === "comma" ? (comma ?? either) : either === undefined ? undefined : (point ?? either);
  if (mark !== null && settling !== undefined && findings.length === 0) {
    findings.push({
      key: "readConvention",
      params: show(settling, mark),
      evidence: { column, rows: [settling] },
    });
  }
  return { mark, findings, questions: [] };
}

/** Whether any of the cells is a text that can only be read with a decimal comma. */
export function hasDecimalCommas(texts: readonly (NumberText | null)[]): boolean {
  return texts.some((text) => text?.comma != null && text.point === null);
}

interface RowsByReading {
  readonly point: readonly number[];
  readonly comma: readonly number[];
  readonly either: readonly number[];
}

function rowsByReading(texts: readonly (NumberText | null)[]): RowsByReading {
  const rows = { point: [] as number[], comma: [] as number[], either: [] as number[] };
  texts.forEach((text, row) => {
    if (!text || text.point === text.comma) return;
    if (text.comma === null) rows.point.push(row);
    else if (text.point === null) rows.comma.push(row);
    else rows.either.push(row);
  });
  return rows;
}

function markByEvidence(
  { point, comma, either }: RowsByReading,
  cells: readonly unknown[],
  commaLand: boolean,
): Mark | null {
  if (point.length > 0 && comma.length > 0) return null;
  if (point.length > 0) return "point";
  if (comma.length > 0) return "comma";
  return !commaLand && either.every((row) => !String(cells[row]).includes(".")) ? "point" : null;
}
