import { totalRowsId, type TotalVerdict } from "./judgeTotals";
import type { Evidence, Finding, Question, Said } from "./Reading";

/** Labels named in a sentence, at most. */
const mostNamed = 3;

/** Different texts in their order, a few of them, for a sentence. */
export function namesForSentence(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => text.trim()))].slice(0, mostNamed).join(", ");
}

/** The totals in sentences: the certain ones together, those that are not their sum, and each label asked or answered. */
export function sayTotals(verdicts: readonly TotalVerdict[]): Said {
  const certain = verdicts.filter(({ asked }) => asked === null);
  const findings: Finding[] = [];
  if (certain.length > 0)
    findings.push({
      key: "readTotalRows",
      params: {
        count: certain.length,
        amount: amountOf(certain),
        labels: namesForSentence(certain.map(({ label }) => label)),
      },
      evidence: evidenceOf(certain),
      change: { id: totalRowsId, key: "askTotalRows", choices: ["leaveOut", "takeIn"] },
    });
  const differing = certain.filter(({ evidence }) => evidence.difference !== null);
  if (differing[0]) findings.push(differs(differing[0], differing));
  for (const signs of ["signed", "asTheyStand"] as const) {
    const ofSigns = verdicts.filter((verdict) => verdict.isLeftOut && verdict.signs === signs);
    if (ofSigns[0])
      findings.push({
        key: signs === "signed" ? "readTotalSigned" : "readTotalUnsigned",
        params: { label: ofSigns[0].label.trim(), amount: ofSigns[0].evidence.amount ?? 0 },
        evidence: evidenceOf(ofSigns),
      });
  }
  const questions: Question[] = [];
  for (const same of byId(verdicts.filter(({ asked }) => asked !== null))) {
    const [first] = same;
    if (!first || first.asked === null) continue;
    if (first.asked === "answered") findings.push(answered(first, same));
    else questions.push(question(first, first.asked, same));
  }
  return { findings, questions };
}

function differs(first: TotalVerdict, all: readonly TotalVerdict[]): Finding {
  const { amount, sum } = first.evidence.difference ?? { amount: 0, sum: 0 };
  return {
    key: "readTotalDiffers",
    params: {
      count: all.length,
      label: first.label.trim(),
      amount,
      sum: rounded(sum),
      difference: Number((amount - sum).toFixed(6)),
    },
    evidence: evidenceOf(all),
  };
}

function answered(first: TotalVerdict, all: readonly TotalVerdict[]): Finding {
  return {
    key: "readAnswered",
    params: {
      id: first.id,
      label: first.label.trim(),
      answer: first.isLeftOut ? "leaveOut" : "takeIn",
      count: all.length,
      amount: amountOf(all),
    },
    evidence: evidenceOf(all),
  };
}

function question(first: TotalVerdict, key: string, all: readonly TotalVerdict[]): Question {
  const { difference } = first.evidence;
  const amount = difference?.amount ?? first.evidence.amount;
  return {
    id: first.id,
    key,
    params: {
      label: first.label.trim(),
      count: all.length,
      amount: amount ?? 0,
      sum: rounded(difference?.sum ?? amount ?? 0),
    },
    evidence: evidenceOf(all),
    choices: first.isLeftOut ? ["leaveOut", "takeIn"] : ["takeIn", "leaveOut"],
    isProposed: true,
  };
}

function byId(verdicts: readonly TotalVerdict[]): Iterable<readonly TotalVerdict[]> {
  const groups = new Map<string, TotalVerdict[]>();
  for (const verdict of verdicts) {
    const same = groups.get(verdict.id);
    if (same) same.push(verdict);
    else groups.set(verdict.id, [verdict]);
  }
  return groups.values();
}

function amountOf(verdicts: readonly TotalVerdict[]): number {
  const sum = verdicts.reduce((total, { evidence }) => total + (evidence.amount ?? 0), 0);
  return rounded(sum);
}

/** Without what adding up doubles leaves behind the fifteenth digit. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

function evidenceOf(verdicts: readonly TotalVerdict[]): Evidence {
  return { column: verdicts[0]?.column ?? null, rows: verdicts.map(({ row }) => row) };
}
