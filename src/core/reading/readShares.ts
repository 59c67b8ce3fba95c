import { type Cell, isBlank, textOfCell } from "../cells/Cell";
import { fromUnits, toDecimal } from "../decimal/Decimal";
import type { Answers, Finding, Said } from "./Reading";

interface ShareFacts {
  readonly cells: readonly Cell[];
  readonly column: number;
  readonly header: string;
}

export interface ShareReading extends Said {
  /** By row: a share from 0 to 1, two where the cell says both ("60/40"); null for a blank and for what is no share. */
  readonly shares: readonly (readonly number[] | null)[];
}

/**
 * The shares of persons: 0.6, 60 and "60 %" are one reading per column. Plain figures are per cent where one of them is
 * above 1; where others are between 0 and 1 it is asked, under "share:COLUMN". What is no share is the finding
 * readNoShare and counts as blank.
 */
export function readShares({ cells, column, header }: ShareFacts, answers: Answers): ShareReading {
  const texts = cells.map((cell) => (typeof cell === "string" ? pairOrShare(cell) : null));
  const plain = cells.map((cell, row) => (texts[row] === null ? plainFigure(cell) : null));
  const large = plain.findIndex((figure) => figure !== null && figure > 1);
  const small = plain.findIndex((figure) => figure !== null && figure > 0 && figure <= 1);
  const isMixed = large >= 0 && small >= 0;
  const id = `share:${column}`;
  const choices = ["allPerCent", "eachByItself"];
  const answer = choices.find((choice) => choice === answers[id]);
  const inPerCent = (figure: number): boolean =>
    large >= 0 && (figure > 1 || !isMixed || answer !== "eachByItself");
  const noShares: number[] = [];
  const shares = cells.map((cell, row): readonly number[] | null => {
    if (isBlank(cell) || textOfCell(cell).trim() === "") return null;
    const figure = plain[row] ?? null;
    const read = texts[row] ?? (figure === null ? [] : [inPerCent(figure) ? hundredth(figure) : figure]);
    if (read.length > 0 && read.every((share) => share >= 0 && share <= 1)) return read;
    noShares.push(row);
    return null;
  });
  const [first] = noShares;
  const findings: Finding[] = [];
  if (first !== undefined)
    findings.push({
      key: "readNoShare",
      params: { header, count: noShares.length, text: textOfCell(cells[first]).trim() },
      evidence: { column, rows: noShares },
    });
  if (!isMixed || answer !== undefined) return { shares, findings, questions: [] };
  const params = { header, small: textOfCell(cells[small]), large: textOfCell(cells[large]) };
  const evidence = {
    column,
    rows: plain.flatMap((figure, row) => (figure !== null && figure > 0 && figure <= 1 ? [row] : [])),
  };
  const question = { id, key: "askShares", params, evidence, choices, isProposed: false };
  return { shares, findings, questions: [question] };
}

/** "60 %" → 0.6; null for what is no per cent. */
export function textShare(text: string): number | null {
  const [, digits] = /^\s*(\d+(?:[.,]\d+)?)\s*[%％]\s*$/.exec(text) ?? [];
  return digits === undefined ? null : hundredth(Number(digits.replace(",", ".")));
}

const pair = /^\s*(\d+(?:\.\d+)?)\s*[%％]?\s*[/:：／-]\s*(\d+(?:\.\d+)?)\s*[%％]?\s*$/;

/** "60/40" → 0.6 and 0.4: two figures that make 1, 10 or 100. */
function pairOrShare(text: string): readonly number[] | null {
  const share = textShare(text);
  if (share !== null) return [share];
  const [, one, other] = pair.exec(text) ?? [];
  const [left, right] = [Number(one), Number(other)];
  const whole = [1, 10, 100].find((sum) => left + right === sum);
  return whole === undefined ? null : [left / whole, right / whole];
}

function plainFigure(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell;
  const text = textOfCell(cell).normalize("NFKC").trim().replace(",", ".");
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** A hundredth, exactly: 33.3 → 0.333. */
function hundredth(figure: number): number {
  const { units, scale } = toDecimal(figure);
  return fromUnits(units, scale + 2);
}
