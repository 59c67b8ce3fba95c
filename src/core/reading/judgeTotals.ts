import { labelKey } from "../cells/labelKey";
import { amountColumns } from "./columnSums";
import type { Answers } from "./Reading";
import type { RowFacts, RowKind } from "./RowFacts";
import { createSumTrack, type SumEvidence } from "./sumTrack";
import { type TotalCandidate, totalCandidates } from "./totalCandidates";
import { nameKey } from "./totalWords";

/** What was decided of a row that may be a total. */
export interface TotalVerdict {
  readonly row: number;
  readonly column: number | null;
  readonly label: string;
  /** Under which its answer is kept, the same for every row of that label. */
  readonly id: string;
  readonly evidence: SumEvidence;
  /** A question's key where it must be asked, "answered" where it was, null where it is certain. */
  readonly asked: TotalQuestion | "answered" | null;
  readonly isLeftOut: boolean;
}

export type TotalQuestion = "askTotalDiffers" | "askTotalIsSum" | "askTotalUnnamed" | "askTotalOrName";

/** A judgement: a total for certain, a row of data without a word, or a question with what it proposes. */
type Judgement = "total" | "data" | { readonly key: TotalQuestion; readonly isLeftOut: boolean };

/**
 * Which rows without a kind are totals; `captions` are the names of groups by the rows of their captions. Rows above decide before rows below, since a total is the sum of what is none;
 * a row that is asked counts as its answer or else its proposal says.
 */
export function judgeTotals(
  list: RowFacts,
  kinds: readonly (RowKind | null)[],
  captions: ReadonlyMap<number, string>,
  answers: Answers,
): readonly TotalVerdict[] {
  const captionKeys = new Map([...captions].map(([row, name]) => [row, nameKey(name)]));
  const candidates = totalCandidates(list, kinds, new Set(captionKeys.values()));
  const byRow = new Map(candidates.map((candidate) => [candidate.row, candidate]));
  const sumRows = list.sumRows ?? new Set<number>();
  const isPlain = (row: number) => {
    const sign = byRow.get(row)?.sign;
    return kinds[row] === null && !sumRows.has(row) && (sign === undefined || sign === "other");
  };
  const plain = [...kinds.keys()].filter(isPlain);
  const hidden = list.hidden ?? new Set<number>();
  const groups = new Set(candidates.map(({ group }) => group).filter((group) => group !== ""));
  const amounts = amountColumns(list.amounts, list.decimals);
  const tracks = [createSumTrack(list, amounts, plain, groups)];
  if (hidden.size > 0)
    tracks.push(
      createSumTrack(
        list,
        amounts,
        plain.filter((row) => !hidden.has(row)),
        groups,
      ),
    );
  const last = kinds.lastIndexOf(null);
  const verdicts: TotalVerdict[] = [];
  for (let row = 0; row < kinds.length; row++) {
    const caption = captionKeys.get(row);
    if (caption !== undefined) for (const track of tracks) track.beginCaption(caption);
    if (kinds[row] !== null) continue;
    const candidate = byRow.get(row) ?? (sumRows.has(row) ? formulaRow(list, row) : undefined);
    const verdict = candidate
      ? judge(
          list,
          candidate,
          tracks.map((track) => track.evidenceOf(candidate)),
          row === last,
          answers,
        )
      : null;
    if (verdict) verdicts.push(verdict);
    tracks.forEach((track, index) => {
      if (candidate && verdict?.isLeftOut === true) track.endTotal(row, candidate.level);
      else if (index === 0 || !hidden.has(row)) track.addData(row);
    });
  }
  return verdicts;
}

function judge(
  list: RowFacts,
  candidate: TotalCandidate,
  evidences: readonly SumEvidence[],
  isLast: boolean,
  answers: Answers,
): TotalVerdict | null {
  const evidence = evidences.find(({ isEqual }) => isEqual) ?? evidences[0];
  if (!evidence) return null;
  const isFormula = list.sumRows?.has(candidate.row) === true;
  const judgement = isFormula ? "total" : judgementOf(list, candidate, evidence, isLast);
  const id = `total:${labelKey(candidate.label)}`;
  const answer = answers[id];
  const isAnswered =
    (answer === "leaveOut" || answer === "takeIn") && !(candidate.sign === "unnamed" && judgement === "data");
  if (judgement === "data" && !isAnswered) return null;
  return {
    row: candidate.row,
    column: candidate.column,
    label: candidate.label,
    id,
    evidence: isFormula ? { ...evidence, difference: null } : evidence,
    asked: isAnswered ? "answered" : typeof judgement === "string" ? null : judgement.key,
    isLeftOut: isAnswered ? answer === "leaveOut" : typeof judgement === "string" || judgement.isLeftOut,
  };
}

function judgementOf(
  list: RowFacts,
  { label, sign, keys, isWeak }: TotalCandidate,
  { isEqual, difference }: SumEvidence,
  isLast: boolean,
): Judgement {
  const hasOwnKey = keys === "some" || keys === "all";
  const differs = difference === null ? "askTotalOrName" : "askTotalDiffers";
  switch (sign) {
    case "alone":
      return isEqual || keys === "blank" ? "total" : { key: differs, isLeftOut: keys !== "all" };
    case "group":
      if (isEqual) return "total";
      return hasOwnKey ? "data" : { key: differs, isLeftOut: true };
    case "other":
      if (hasOwnKey || list.known?.has(labelKey(label)) === true) return "data";
      if (isEqual) return { key: "askTotalIsSum", isLeftOut: true };
      return isLast && !isWeak ? { key: "askTotalOrName", isLeftOut: false } : "data";
    case "beside":
      return isEqual ? { key: "askTotalIsSum", isLeftOut: true } : "data";
    case "unnamed":
      return isEqual ? { key: "askTotalUnnamed", isLeftOut: true } : "data";
  }
}

/** A row that its formulas alone make a total. */
function formulaRow(list: RowFacts, row: number): TotalCandidate {
  const cell = list.label === null ? null : list.columns[list.label]?.[row];
  const label = typeof cell === "string" ? cell : "";
  return {
    row,
    column: list.label,
    label,
    sign: "beside",
    group: "",
    isWeak: false,
    level: "formula",
    keys: "none",
  };
}
