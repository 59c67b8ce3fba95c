import { type Cell, textOfCell } from "../cells/Cell";
import type { ReadNumber } from "../cells/parseNumber";
import { type StageOutcome, stageOutcome } from "../funnel/stageOutcome";
import { addDecimals, fromUnits, toDecimal, type Decimal } from "../decimal/Decimal";
import type { Answers, Finding, Question, RawList, Said } from "./Reading";

export interface PaidStates extends Said {
  /** Rows of deals that were lost, or are not won yet, and shall not count. */
  readonly leftOut: ReadonlySet<number>;
}

const stageHeader = /stage|status|phase|outcome|result|阶段|状态|结果|状况/i;
/** What a status says of a payment that did not come or was taken back, beside the words for deals that are lost. */
const undone =
  /^(?:void(?:ed)?|revers(?:ed|al)|bounced|declined|rejected|returned unpaid|failed|written off|chargeback|annulled|storniert|geplatzt|abgelehnt|已?(?:撤销|驳回|冲销|退票|退回|作废)|支付失败|付款失败)$/i;
/** A column of more different texts is no stage and no status. */
const mostStates = 40;

/**
 * Payments that say beside them that their deal is lost or cancelled, that they were taken back, or, in a column that
 * also has won deals, that their deal is still open: a list of opportunities, or one that keeps what was cancelled.
 * Leaving them out is proposed, under "lostDeals:COLUMN" and "openDeals:COLUMN". `amounts` by row, for what is at
 * stake; columns of `isMapped` say something else.
 */
export function readPaidStates(
  { headers, columns }: RawList,
  amounts: readonly ReadNumber[],
  isMapped: ReadonlySet<number | null>,
  answers: Answers,
): PaidStates {
  const leftOut = new Set<number>();
  const findings: Finding[] = [];
  const questions: Question[] = [];
  columns.forEach((cells, column) => {
    if (isMapped.has(column)) return;
    const isStage = stageHeader.test(headers[column] ?? "");
    const outcomes = outcomesOf(cells, isStage);
    if (outcomes === null) return;
    const rowsOf = (wanted: StageOutcome | "open"): number[] =>
      cells.flatMap((cell, row) =>
        counts(amounts[row]) && outcomes.get(keyOf(cell)) === wanted ? [row] : [],
      );
    const hasWon = isStage && rowsOf("won").length > 0;
    for (const [name, rows] of [
      ["lostDeals", rowsOf("lost")],
      ["openDeals", hasWon ? rowsOf("open") : []],
    ] as const) {
      const [first] = rows;
      if (first === undefined) continue;
      const id = `${name}:${column}`;
      const choices = ["leaveOut", "takeIn"];
      const answer = choices.find((choice) => choice === answers[id]);
      const label = [...new Set(rows.map((row) => textOfCell(cells[row]).trim()))].slice(0, 3).join(", ");
      const params = { count: rows.length, label, amount: sumOf(rows.map((row) => amounts[row])) };
      const evidence = { column, rows };
      if (answer !== "takeIn") for (const row of rows) leftOut.add(row);
      if (answer === undefined)
        questions.push({
          ...{ id, params, evidence, choices, isProposed: true },
          key: name === "lostDeals" ? "askLostDeals" : "askOpenDeals",
        });
      else findings.push({ key: "readAnswered", params: { id, ...params, answer }, evidence });
    }
  });
  return { leftOut, findings, questions };
}

/** What each text of a column says of its deals; null where none says lost or won, or there are too many to be states. */
function outcomesOf(
  cells: readonly Cell[],
  isStage: boolean,
): ReadonlyMap<string, StageOutcome | "open" | "none"> | null {
  const outcomes = new Map<string, StageOutcome | "open" | "none">([["", "none"]]);
  let isSaid = false;
  for (const cell of cells) {
    const key = keyOf(cell);
    if (outcomes.has(key)) continue;
    if (outcomes.size > mostStates) return null;
    const isUndone = isStage && undone.test(key);
    const outcome = isUndone ? "lost" : (stageOutcome(key) ?? "open");
    isSaid ||= outcome !== "open";
    outcomes.set(key, outcome);
  }
  return isSaid ? outcomes : null;
}

const keyOf = (cell: Cell | undefined): string => (typeof cell === "string" ? cell.trim() : "");
const counts = (amount: ReadNumber | undefined): boolean => typeof amount === "number" && amount !== 0;

function sumOf(amounts: readonly (ReadNumber | undefined)[]): number {
  const sum = amounts.reduce<Decimal>(
    (before, amount) => (typeof amount === "number" ? addDecimals(before, toDecimal(amount)) : before),
    { units: 0n, scale: 0 },
  );
  return fromUnits(sum.units, sum.scale);
}
