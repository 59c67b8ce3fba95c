import { decimalNumber } from "./decimalNumber";
import type { Answers } from "../../../src/actions/reading/readingText";
import type { SaidOfTexts } from "../../../src/actions/large/saidOfTexts";
import type { ChosenColumns } from "./chooseColumns";
import type { LargeEngine } from "./LargeEngine";
import type { LargeFile } from "./openLarge";
import { quoted } from "./sqlText";
import { decimalsOf, labelSql, linesSql, type SumPlan } from "./sumSql";

export interface FoundTotals {
  readonly plan: SumPlan["totals"];
  readonly said: SaidOfTexts;
}

/** Labels of a column that are a total word and nothing else. */
export interface TotalWords {
  readonly column: number;
  readonly labels: readonly string[];
}

/** Fields that a line of data has and a total has not. */
const keyFields = ["date", "account", "id", "person"];

/**
 * Lines whose label is a total word alone. They are left out, and said, where all other key columns are blank; where
 * one is not, or where the file has none, it is asked.
 */
export async function findTotals(
  file: LargeFile,
  { fields, keys, amount }: ChosenColumns,
  plan: SumPlan,
  { column, labels }: TotalWords,
  engine: LargeEngine,
): Promise<(answers: Answers) => FoundTotals> {
  const nameOf = (at: number): string => file.columns[at]?.name ?? "";
  const others = new Set([
    ...keyFields.map((field) => fields[field] ?? null),
    ...keys.map((key) => key.column),
  ]);
  const blank = [...others].flatMap((at) =>
    at === null || at === column || at === amount ? [] : [nameOf(at)],
  );
  const isTotal =
    blank.length === 0 ? "FALSE" : blank.map((name) => `${labelSql(name)} IS NULL`).join(" AND ");
  const label = { kind: "label", name: "label", column: nameOf(column) } as const;
  const only = typeof plan.currency?.only === "string" ? ` AND currency = ${quoted(plan.currency.only)}` : "";
  const counts = "COUNT(units), CAST(COALESCE(SUM(units), 0) AS VARCHAR)";
  const rows = await engine.query(
    `WITH ${linesSql({ ...plan, keys: [label] }, [`${isTotal} AS is_total`])}
SELECT is_total, ${counts} FROM lines WHERE label IN (${labels.map(quoted).join(", ")})${only} GROUP BY is_total`,
  );
  const part = (total: boolean) => {
    const row = rows.find(([is]) => is === total) ?? [];
    const amount = decimalNumber(BigInt(String(row[2] ?? 0)), decimalsOf(plan.amount));
    return { count: Number(row[1] ?? 0), amount };
  };
  const [certain, doubtful] = [part(true), part(false)];
  const shown = labels.join(", ");
  return (answers) => {
    const id = `total:${shown}`;
    const choices = ["leaveOut", "takeIn"];
    const evidence = { column, rows: [] };
    const answer = choices.find((choice) => choice === answers[id]);
    const isAsked = doubtful.count > 0 && answer === undefined;
    const isAll = answer === "leaveOut";
    const count = certain.count + (isAll ? doubtful.count : 0);
    const params = { count, amount: certain.amount + (isAll ? doubtful.amount : 0), labels: shown };
    const finding = { key: "readTotalRows", params, evidence };
    const asked = { ...doubtful, label: shown };
    const question = { id, key: "askTotalOrName", params: asked, evidence, choices, isProposed: false };
    return {
      plan: count === 0 ? null : { column: nameOf(column), labels, blank: isAll ? [] : blank },
      said: {
        findings: count === 0 ? [] : [{ finding, count }],
        questions: isAsked ? [{ question, evidence: [`${shown} (${doubtful.count})`] }] : [],
      },
    };
  };
}
