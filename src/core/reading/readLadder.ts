import type { Ladder } from "../commission/toLadder";
import { fromUnits, toDecimal } from "../decimal/Decimal";
import type { Answers, Evidence, Question, Said } from "./Reading";

interface LadderFacts {
  readonly name: string;
  readonly ladder: Ladder;
  /** The column of quotas; null where the list has none. */
  readonly quotas: number | null;
  /** What the user chose for all ladders; null where the ladder itself must say it. */
  readonly boundsIn: "money" | "quota" | null;
}

export interface LadderReading extends Said {
  /** With rates as fractions; bounds as they stand. */
  readonly ladder: Ladder;
  /** Whether its bounds are shares of the quota. */
  readonly isInQuota: boolean;
}

/** Bounds up to here can be shares of a quota: 1 is 100 %, 1.25 is 125 %. */
const mostOfQuota = 10;

/**
 * What the figures of a ladder stand for. Beside a column of quotas, bounds above 0 that all lie in 0 … 10 are
 * proposed as shares of the quota ("boundsIn:LADDER"); rates above 1 are proposed as per cent, all of them
 * ("ratesAsPercent:LADDER").
 */
export function readLadder({ name, ladder, quotas, boundsIn }: LadderFacts, answers: Answers): LadderReading {
  const questions: Question[] = [];
  const evidence: Evidence = { column: quotas, rows: [] };
  const decide = (id: string, key: string, choices: readonly string[], text: string) => {
    const answer = choices.find((choice) => choice === answers[id]);
    const params = { ladder: name, text };
    if (answer === undefined) questions.push({ id, key, params, evidence, choices, isProposed: true });
    return answer === undefined || answer === choices[0];
  };
  const bounds = ladder.map(({ from }) => from).filter((from) => from > 0);
  const canBeQuota = quotas !== null && bounds.length > 0 && bounds.every((bound) => bound <= mostOfQuota);
  const isInQuota =
    boundsIn === null && canBeQuota
      ? decide(
          `boundsIn:${name}`,
          "askBoundsIn",
          ["quota", "money"],
          bounds.map((bound) => `${bound} = ${shifted(bound, 2)} %`).join(", "),
        )
      : boundsIn === "quota";
  const largest = Math.max(...ladder.map(({ rate }) => rate));
  const arePercent =
    largest > 1 &&
    decide(
      `ratesAsPercent:${name}`,
      "askRatesAsPercent",
      ["ratesPerCent", "ratesAsTheyStand"],
      String(largest),
    );
  return {
    ladder: arePercent ? ladder.map((step) => ({ ...step, rate: shifted(step.rate, -2) })) : ladder,
    isInQuota,
    findings: [],
    questions,
  };
}

/** The number × 10^places, without what a double would add to its digits. */
function shifted(value: number, places: number): number {
  const { units, scale } = toDecimal(value);
  return scale >= places
    ? fromUnits(units, scale - places)
    : fromUnits(units * 10n ** BigInt(places - scale), 0);
}
