import { DomainError } from "../DomainError";

interface StageWeightRow {
  readonly reached: number;
  readonly won: number;
  /** (won + prior·p) ÷ (reached + prior), p being the overall win rate; null when both are 0. */
  readonly weight: number | null;
}

export const defaultPrior = 1;

/**
 * The win rate of the closed deals that reached each stage, smoothed towards the overall win rate.
 * `lastStage` is the position of the last stage that each deal was in, −1 to leave it out; a won deal has reached
 * every stage; `won` is 1 where a deal was. Errors: `outOfRange` for a negative prior; `nothingBelow` without a closed deal.
 */
export function winRates(
  lastStage: Int32Array,
  won: Int32Array,
  stages: number,
  prior = defaultPrior,
): readonly StageWeightRow[] {
  if (!(prior >= 0))
    throw new DomainError("outOfRange", { parameter: "prior", value: prior, expected: "0 or more" });
  const lostAt = new Float64Array(stages);
  let wins = 0;
  let losses = 0;
  for (let deal = 0; deal < lastStage.length; deal++) {
    const stage = lastStage[deal] as number;
    if (stage < 0) continue;
    if (won[deal]) wins++;
    else {
      losses++;
      lostAt[stage] = (lostAt[stage] ?? 0) + 1;
    }
  }
  if (wins + losses === 0) throw new DomainError("nothingBelow", { parameter: "outcomes" });
  const overall = wins / (wins + losses);
  let reached = wins + losses;
  return Array.from(lostAt, (lost) => {
    const row = {
      reached,
      won: wins,
      weight: reached + prior === 0 ? null : (wins + prior * overall) / (reached + prior),
    };
    reached -= lost;
    return row;
  });
}
