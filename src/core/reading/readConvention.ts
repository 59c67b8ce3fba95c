import { type Cell, textOfCell } from "../cells/Cell";
import type { Answers, Finding, Question, Said } from "./Reading";
import { type NumberText, readNumberText } from "./readNumberText";

type Mark = "point" | "comma";

/** The digits of each text by the column's convention; null where there are none or it must be answered. */
export interface ConventionReading extends Said {
  readonly digits: readonly (string | null)[];
}

interface ConventionFacts {
  readonly column: number;
  readonly cells: readonly Cell[];
  /** What each cell says, null where it is no text or no number. */
  readonly texts: readonly (NumberText | null)[];
  readonly commaLand: boolean;
}

/**
 * The digits by the decimal mark of the column. One text that has only one reading settles all that have two, unless
 * another text contradicts it. Without one, "1,200" is thousands outside of `commaLand`; "620.000" is asked.
 */
export function readConvention(facts: ConventionFacts, answers: Answers): ConventionReading {
  const { texts, commaLand } = facts;
  const id = `convention:${facts.column}`;
  const rows = rowsByReading(texts);
  const answer = answers[id] === "point" || answers[id] === "comma" ? answers[id] : null;
  const mark = answer ?? markByEvidence(rows, commaLand);
  const digits = texts.map((text) => {
    if (!text || text.point === null || text.comma === null) return text && (text.point ?? text.comma);
    const own = mark ?? (text.point === text.comma || text.isPointed ? "point" : null);
    return own && text[own];
  });
  const isAsked = mark === null && rows.withPoint.length + rows.withComma.length > 0;
  return {
    digits,
    findings: conventionSaid(facts, rows, mark),
    questions: isAsked ? [conventionAsked(id, facts, rows)] : [],
  };
}

/** Whether any of the cells is a text that can only be read with a decimal comma. */
export function hasDecimalCommas(cells: readonly Cell[]): boolean {
  return cells.some((cell) => {
    const text = typeof cell === "string" ? readNumberText(cell) : null;
    return text !== null && text !== "blank" && text.point === null;
  });
}

/** Rows with texts that have one reading, and by their mark those that have two. */
interface RowsByReading {
  readonly point: readonly number[];
  readonly comma: readonly number[];
  readonly withPoint: readonly number[];
  readonly withComma: readonly number[];
}

/** Sorts the texts that are no plain integers by the readings that they have. */
export function rowsByReading(texts: readonly (NumberText | null)[]): RowsByReading {
  const rows = {
    point: [] as number[],
    comma: [] as number[],
    withPoint: [] as number[],
    withComma: [] as number[],
  };
  texts.forEach((text, row) => {
    if (!text || text.point === text.comma) return;
    if (text.comma === null) rows.point.push(row);
    else if (text.point === null) rows.comma.push(row);
    else if (!text.isPointed) (text.point.includes(".") ? rows.withPoint : rows.withComma).push(row);
  });
  return rows;
}

/** The mark that the texts of a column settle; null where they contradict each other, or it must be answered. */
export function markByEvidence(
  { point, comma, withPoint, withComma }: RowsByReading,
  commaLand: boolean,
): Mark | null {
  if (point.length > 0) return comma.length > 0 ? null : "point";
  if (comma.length > 0) return "comma";
  return withComma.length > 0 && withPoint.length === 0 && !commaLand ? "point" : null;
}

function conventionAsked(
  id: string,
  { column, cells, texts, commaLand }: ConventionFacts,
  rows: RowsByReading,
): Question {
  const either = [...rows.withPoint, ...rows.withComma].sort((a, b) => a - b);
  const isProposed = commaLand && rows.withComma.length === 0 && rows.point.length === 0;
  const [first = 0] = either;
  const params = {
    text: textAt(cells, first),
    point: valueAt(texts, first, "point"),
    comma: valueAt(texts, first, "comma"),
  };
  const choices = isProposed ? ["comma", "point"] : ["point", "comma"];
  return { id, key: "conventionAsked", params, evidence: { column, rows: either }, choices, isProposed };
}

function conventionSaid(
  { column, cells, texts }: ConventionFacts,
  rows: RowsByReading,
  mark: Mark | null,
): Finding[] {
  const { point, comma, withPoint, withComma } = rows;
  const [onlyPoint, onlyComma] = [point[0], comma[0]];
  if (onlyPoint !== undefined && onlyComma !== undefined) {
    const params = { first: textAt(cells, onlyPoint), second: textAt(cells, onlyComma) };
    const evidence = { column, rows: point.length < comma.length ? point : comma };
    return [{ key: "readConventionMixed", params, evidence }];
  }
  const either = withComma[0] ?? withPoint[0];
  const settling =
    mark === "comma" ? (onlyComma ?? either) : either === undefined ? undefined : (onlyPoint ?? either);
  if (mark === null || settling === undefined) return [];
  const params = { text: textAt(cells, settling), value: valueAt(texts, settling, mark) };
  const said: Finding = { key: "readConvention", params, evidence: { column, rows: [settling] } };
  const numbers =
    onlyComma === undefined ? [] : cells.flatMap((cell, row) => (typeof cell === "number" ? [row] : []));
  if (onlyComma === undefined || numbers.length === 0) return [said];
  const beside = { text: textAt(cells, onlyComma), count: numbers.length };
  return [said, { key: "numbersBesideCommas", params: beside, evidence: { column, rows: numbers } }];
}

function textAt(cells: readonly Cell[], row: number): string {
  return textOfCell(cells[row]).trim();
}

function valueAt(texts: readonly (NumberText | null)[], row: number, mark: Mark): number {
  return Number(texts[row]?.[mark] ?? 0);
}
