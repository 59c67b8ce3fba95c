import { labelKey } from "../cells/labelKey";
import { amountColumns } from "./columnSums";
import type { Answers } from "./Reading";
import type { RowFacts, RowKind } from "./RowFacts";
import type { Steps } from "../Steps";
import { createSumTrack, type SumEvidence, type SumTrack } from "./sumTrack";
import { type TotalCandidate, totalCandidates } from "./totalCandidates";
import { nameKey } from "./totalWords";

/** What was decided of a row that may be a total. */
export interface TotalVerdict {
  readonly row: number;
  readonly column: number | null;
  readonly label: string;
  /** Under which its answer is kept, the same for every row of that label. */
  readonly id: string;
  /** Whether its label is a total word alone. */
  readonly isAlone: boolean;
  readonly evidence: SumEvidence;
  /** Which amounts it is the sum of, where only one of them fits: those with the sign of their type, or as they stand. */
  readonly signs: "signed" | "asTheyStand" | null;
  /** A question's key where it must be asked, "answered" where it was, null where it is certain. */
  readonly asked: TotalQuestion | "answered" | null;
  readonly isLeftOut: boolean;
}

export type TotalQuestion = "askTotalDiffers" | "askTotalIsSum" | "askTotalUnnamed" | "askTotalOrName";

const noRows: ReadonlySet<number> = new Set();

/** A judgement: a total for certain, a row of data without a word, or a question with what it proposes. */
type Judgement = "total" | "data" | { readonly key: TotalQuestion; readonly isLeftOut: boolean };

/**
 * Which rows without a kind are totals; `captions` are the names of groups by the rows of their captions. Rows above
 * decide before rows below, since a total is the sum of what is none; a row that is asked counts as its answer or else
 * its proposal says.
 */
export function* judgeTotals(
  list: RowFacts,
  kinds: readonly (RowKind | null)[],
  captions: ReadonlyMap<number, string>,
  answers: Answers,
): Steps<readonly TotalVerdict[]> {
  const captionKeys = new Map([...captions].map(([row, name]) => [row, nameKey(name)]));
  const { candidates, groups } = yield* totalCandidates(list, kinds, new Set(captionKeys.values()));
  const candidateAt = new Array<TotalCandidate | undefined>(kinds.length);
  for (const candidate of candidates) candidateAt[candidate.row] = candidate;
  for (const row of list.sumRows ?? []) if (kinds[row] === null) candidateAt[row] ??= formulaRow(list, row);
  if (candidateAt.every((candidate) => candidate === undefined)) return [];
  const plain: number[] = [];
  kinds.forEach((kind, row) => {
    const candidate = candidateAt[row];
    if (kind === null && (candidate?.sign ?? "other") === "other" && list.sumRows?.has(row) !== true)
      plain.push(row);
  });
  const hidden = list.hidden && list.hidden.size > 0 ? [noRows, list.hidden] : [noRows];
  yield;
  const tracksOver = (values: RowFacts["amounts"]): SumTrack[] => {
    const amounts = amountColumns(values, list.decimals);
    return hidden.map((rows) => createSumTrack(list, amounts, plain, groups, rows));
  };
  const { signed } = list;
  const unsignedTracks = tracksOver(list.amounts);
  const signedTracks = signed ? tracksOver(new Map(list.amounts).set(signed.column, signed.values)) : [];
  const tracks = [...unsignedTracks, ...signedTracks];
  yield;
  const last = kinds.lastIndexOf(null);
  const verdicts: TotalVerdict[] = [];
  for (let row = 0; row < kinds.length; row++) {
    const caption = captionKeys.get(row);
    if (caption !== undefined) for (const track of tracks) track.beginCaption(caption);
    if (kinds[row] !== null) continue;
    const candidate = candidateAt[row];
    const verdict = candidate
      ? judge(list, candidate, [unsignedTracks, signedTracks], row === last, answers)
      : null;
    if (verdict) verdicts.push(verdict);
    for (const track of tracks) {
      if (candidate && verdict?.isLeftOut === true) track.endTotal(row, candidate.level);
      else track.addData(row);
    }
  }
  return certainByLabel(verdicts);
}

/** A total of one row, no evidence by itself, is certain where the same word is proven by a sum elsewhere in the list. */
function certainByLabel(verdicts: readonly TotalVerdict[]): readonly TotalVerdict[] {
  const proven = new Set<string>();
  for (const { id, asked, evidence } of verdicts) if (asked === null && evidence.isEqual) proven.add(id);
  return verdicts.map((verdict) => {
    const isOneRow =
      verdict.isAlone && verdict.asked === "askTotalOrName" && verdict.evidence.amount !== null;
    return isOneRow && proven.has(verdict.id) ? { ...verdict, asked: null } : verdict;
  });
}

function judge(
  list: RowFacts,
  candidate: TotalCandidate,
  [asTheyStand, signed]: readonly [readonly SumTrack[], readonly SumTrack[]],
  isLast: boolean,
  answers: Answers,
): TotalVerdict | null {
  const evidenceOf = (tracks: readonly SumTrack[]): SumEvidence | undefined => {
    const evidences = tracks.map((track) => track.evidenceOf(candidate));
    return evidences.find(({ isEqual }) => isEqual) ?? evidences[0];
  };
  const [standing, turned] = [evidenceOf(asTheyStand), evidenceOf(signed)];
  const evidence = turned?.isEqual === true && standing?.isEqual !== true ? turned : standing;
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
    isAlone: candidate.sign === "alone",
    signs:
      turned === undefined || turned.isEqual === standing?.isEqual
        ? null
        : turned.isEqual
          ? "signed"
          : "asTheyStand",
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
