import { foldWidth } from "../../core/cells/labelKey";
import type { RequestStages } from "./stages";
import type { StageUse } from "./types";

/**
 * What stages are mostly called, and the weight of the house's stage that they come to (DOMAIN 3): lead 10 %,
 * opportunity 25 %, initial acceptance 40 %, bid 60 %, commercial terms 80 %. The furthest in the funnel comes first.
 */
const meanings: readonly (readonly [weight: number, words: RegExp])[] = [
  [0.8, /negotiat|contract|commercial|verbal|legal|procurement|closing|合同|谈判|商务|审批|签约中|拟签/],
  [0.6, /propos|quot|tender|bid|offer|pricing|decision|evaluat|shortlist|报价|方案|投标|招标|决策|评估/],
  [
    0.4,
    /demo|trial|pilot|test|proof|poc|present|solution|needs|discovery|meeting|演示|试用|试点|测试|样品|需求|拜访|交流/,
  ],
  [0.25, /qualif|opportunit|develop|engag|interest|商机|立项|意向|确认|跟进/],
  [0.1, /lead|prospect|contact|approach|cold|new|identif|suspect|线索|初步接触|初步联系|接触|潜在|新建/],
];

type Proposal = NonNullable<StageUse["proposal"]>;

/**
 * Weights for stages that have none: the mean of the probabilities of their own deals, to whole 5 %, else what their
 * words mostly mean. Null where nothing is known.
 */
export function proposeStage(
  label: string,
  rows: readonly number[],
  probabilities: Float64Array,
): Proposal | null {
  const known = rows.map((row) => probabilities[row] as number).filter((chance) => !Number.isNaN(chance));
  if (known.length > 0) {
    const mean = known.reduce((sum, chance) => sum + chance, 0) / known.length;
    return { weight: Math.round(Math.min(1, Math.max(0, mean)) * 20) / 20, by: "probabilities" };
  }
  const text = foldWidth(label).toLowerCase();
  const found = meanings.find(([, words]) => words.test(text));
  return found === undefined ? null : { weight: found[0], by: "words" };
}

/** The stages of a forecast with what is proposed for those that wait for a weight. */
export function withProposals(
  uses: readonly StageUse[],
  { table, index }: RequestStages,
  probabilities: Float64Array,
): StageUse[] {
  return uses.map((use) => {
    if (use.known || use.weight !== null || use.isOwn) return use;
    const place = table.labels.indexOf(use.label);
    const rows = [...index.keys()].filter((row) => index[row] === place);
    const proposal = proposeStage(use.label, rows, probabilities);
    return proposal === null ? use : { ...use, proposal };
  });
}
