import { type Cell, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { parseNumber } from "../../core/cells/parseNumber";
import type { Answers, Finding, Question } from "../../core/reading/Reading";
import type { ListReading } from "../reading/decisions";
import type { KamSettings } from "../settings/KamSettings";
import type { Deals } from "./deals";
import type { GivenStage, RequestStages } from "./stages";
import type { ForecastRequest, StageAnswer } from "./types";

export interface WeighedDeals {
  /** By row: 1 won, 0 lost, else the deal's own probability, the weight of its category or that of its stage. */
  readonly chances: Float64Array;
  /** By row: whether the chance is not that of the stage. */
  readonly isOwn: readonly boolean[];
  readonly usesProbability: boolean;
  readonly reading: ListReading;
}

/** Whether a question is one of those that a forecast asks beyond the reading of the list. */
export function asksForecast(id: string): boolean {
  return id === probabilityId || id.startsWith(stageId);
}

const probabilityId = "probability";
const stageId = "stage:";
const choices: readonly string[] = ["won", "lost", "0.1", "0.25", "0.5", "0.75", "0.9"];

/** What the answers of the user, and before them those of the request, say of stages. */
export function stageAnswers(
  given: ForecastRequest["stageWeights"],
  answers: Answers,
): Readonly<Record<string, StageAnswer>> {
  const found: Record<string, StageAnswer> = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (!id.startsWith(stageId)) continue;
    const number = answer === "won" || answer === "lost" ? answer : parseNumber(answer);
    if (number !== null) found[id.slice(stageId.length)] = number;
  }
  return { ...found, ...given };
}

/**
 * What the open deals weigh: their own probabilities where that is decided, or proposed because a stage has no weight;
 * else the weights of their categories where the settings give one; else those of their stages. What is unknown is
 * asked.
 */
export function weighDeals(
  deals: Deals,
  stages: RequestStages,
  { mapping, answers = {}, stageWeights }: Pick<ForecastRequest, "mapping" | "answers" | "stageWeights">,
  categories: readonly Cell[],
  settings: Pick<KamSettings, "categories">,
): WeighedDeals {
  const { index, states, table } = stages;
  const rows = index.length;
  const weightOf = new Map(
    settings.categories.flatMap(({ category, weight }) =>
      weight === null ? [] : [[labelKey(category), weight] as const],
    ),
  );
  const stateOf = (row: number) => states[index[row] as number] ?? null;
  const stageOf = (row: number): GivenStage | undefined =>
    stages.given[(index[row] as number) - stages.firstGiven];
  const needsAnswer = (stage: GivenStage | undefined) => stage !== undefined && stage.weight === null;
  const open: number[] = [];
  for (let row = 0; row < rows; row++) if (stateOf(row) === "open") open.push(row);

  const hasProbability = (row: number) => !Number.isNaN(deals.probabilities[row]);
  const probable = open.filter(hasProbability);
  const unmapped = open.filter((row) => needsAnswer(stageOf(row)));
  const { uses, ...aboutProbability } = probabilityReading(mapping.probability, probable, unmapped, answers);

  const chances = new Float64Array(rows);
  const isOwn = new Array<boolean>(rows).fill(false);
  const asked = new Map<GivenStage, number[]>();
  for (let row = 0; row < rows; row++) {
    const state = stateOf(row);
    if (state === "won") chances[row] = 1;
    if (state !== "open") continue;
    const probability = uses ? (deals.probabilities[row] as number) : NaN;
    const ofCategory = weightOf.get(labelKey(textOfCell(categories[row])));
    const own = probability === probability ? probability : ofCategory;
    chances[row] = own ?? table.weights[index[row] as number] ?? 0;
    isOwn[row] = own !== undefined;
    const stage = stageOf(row);
    if (stage === undefined || !needsAnswer(stage) || (own !== undefined && !stage.isDoubtful)) continue;
    const askedRows = asked.get(stage);
    if (askedRows) askedRows.push(row);
    else asked.set(stage, [row]);
  }
  const findings: Finding[] = [...aboutProbability.findings];
  const byCategory = open.filter((row) => isOwn[row] && !(uses && hasProbability(row)));
  if (byCategory.length > 0) {
    const evidence = { column: mapping.category, rows: byCategory };
    findings.push({ key: "readCategoryWeights", params: { count: byCategory.length }, evidence });
  }
  const question = (stage: GivenStage, evidenceRows: readonly number[]): Question => ({
    id: `${stageId}${stage.label}`,
    key: stage.isDoubtful ? "askStageDoubtful" : "askStage",
    params: { stage: stage.label, count: evidenceRows.length },
    evidence: { column: mapping.stage, rows: evidenceRows },
    choices,
    isProposed: false,
  });
  const inOrder = [...asked].sort(([one], [other]) => one.order - other.order);
  const decided = stages.given.filter((stage) => {
    const isAnswered = answers[`${stageId}${stage.label}`] !== undefined;
    return stage.weight !== null && isAnswered && !Object.hasOwn(stageWeights, stage.label);
  });
  return {
    chances,
    isOwn,
    usesProbability: uses,
    reading: {
      findings,
      questions: [...aboutProbability.questions, ...inOrder.map(([stage, found]) => question(stage, found))],
      decisions: [
        ...aboutProbability.decisions,
        ...decided.map((stage) => {
          const place = stages.firstGiven + stages.given.indexOf(stage);
          const found = [...index.keys()].filter((row) => index[row] === place);
          return { question: question(stage, found), answer: answers[`${stageId}${stage.label}`] ?? "" };
        }),
      ],
    },
  };
}

/** Whether own probabilities count, and what is said and asked about that. */
function probabilityReading(
  column: number | null,
  probable: readonly number[],
  unmapped: readonly number[],
  answers: Answers,
): ListReading & { readonly uses: boolean } {
  const none = { findings: [], questions: [], decisions: [] };
  const [first] = probable;
  if (column === null || first === undefined) return { ...none, uses: false };
  const evidence = { column, rows: probable };
  const params = { count: probable.length };
  const answer = answers[probabilityId];
  const question: Question = {
    ...{ id: probabilityId, key: "askProbability", params: { ...params, unmapped: unmapped.length } },
    ...{ evidence, choices: ["use", "ignore"], isProposed: true },
  };
  if (answer === "use" || answer === "ignore")
    return { ...none, decisions: [{ question, answer }], uses: answer === "use" };
  if (unmapped.length > 0) return { ...none, questions: [question], uses: true };
  return { ...none, findings: [{ key: "readProbabilityUnused", params, evidence }], uses: false };
}
