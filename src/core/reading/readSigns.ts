import { type Cell, textOfCell } from "../cells/Cell";
import { asNumber } from "../cells/parseNumber";
import { onceEach } from "../collections/onceEach";
import { sumNumbers } from "../decimal/sumNumbers";
import type { Answers, Finding, Question, Said } from "./Reading";
import { creditParts, creditSides, creditTypes, debitSides, notCredits, waysOfPaying } from "./creditWords";
import { plainText } from "./readNumberText";

export interface SignFacts {
  /** The amounts, already read: numbers, or texts that jobs take for numbers; any other cell stays as it is. */
  readonly values: readonly Cell[];
  /** The type of each row: Invoice, Credit note. */
  readonly types: readonly Cell[];
  /** The column of the amounts, by which the question is asked. */
  readonly column: number;
  /** Whether the list is of receivables, where a credit is negative without a question. */
  readonly isReceivables?: boolean | undefined;
}

export interface SignReading extends Said {
  readonly values: readonly Cell[];
  /** Whether any amount has another sign than in its cell. */
  readonly changes: boolean;
  /** The amounts with all credits negative, whatever was decided; null where that makes no difference. */
  readonly turned: readonly Cell[] | null;
}

/**
 * The amounts with the sign of their type. Credit notes, refunds and returns that are all 0 or above are proposed as
 * negative, with the amount at stake; where some are negative already and some are not, all are taken as they stand
 * and asked. A column of nothing but debit and credit is negative for credit on receivables and asked elsewhere.
 */
export function readSigns(facts: SignFacts, answers: Answers): SignReading {
  const keyOf = onceEach((type: Cell) => plainText(textOfCell(type)));
  const hasTexts = facts.values.some((value) => typeof value === "string");
  const values = hasTexts ? facts.values.map(asNumber) : facts.values;
  const named = [...new Set(facts.types)].map(keyOf);
  const ofSides = isOfSides(named);
  if (!ofSides && !named.some(isCreditType))
    return { values, changes: false, turned: null, findings: [], questions: [] };
  const keys = facts.types.map(keyOf);
  const read = { ...facts, values };
  return ofSides ? readSides(read, keys, answers) : readCredits(read, keys, answers);
}

function readCredits(
  { values, types, column }: SignFacts,
  keys: readonly string[],
  answers: Answers,
): SignReading {
  const hasWaysOfPaying = keys.some((key) => waysOfPaying.has(key));
  const isCredit = onceEach((key: string) => isCreditType(key) && !(hasWaysOfPaying && key === "credit"));
  const rows = keys.flatMap((key, row) => (typeof values[row] === "number" && isCredit(key) ? [row] : []));
  const positive = rows.filter((row) => Number(values[row]) > 0);
  if (positive.length === 0) return { values, changes: false, turned: null, findings: [], questions: [] };
  const hasBoth = rows.some((row) => Number(values[row]) < 0);
  const turned = turn(values, positive);
  const choices = hasBoth ? ["asTheyStand", "negative"] : ["negative", "asTheyStand"];
  const id = `credits:${column}`;
  const answer = choices.find((choice) => choice === answers[id]);
  const isTurned = (answer ?? choices[0]) === "negative";
  const params = {
    types: [...new Set(positive.map((row) => textOfCell(types[row]).trim()))].join(", "),
    count: positive.length,
    amount: sum(positive.map((row) => values[row])),
    asTheyStand: sum(values),
    negative: sum(turned),
  };
  const evidence = { column, rows: hasBoth ? rows : positive };
  const key = hasBoth ? "creditsOfBothSigns" : "creditsPositive";
  const question: Question = { id, key, params, evidence, choices, isProposed: true };
  return {
    values: isTurned ? turned : values,
    changes: isTurned,
    turned,
    findings: [],
    questions: answer === undefined ? [question] : [],
  };
}

function readSides(facts: SignFacts, keys: readonly string[], answers: Answers): SignReading {
  const { values, column, isReceivables = false } = facts;
  const id = `crdr:${column}`;
  const choices = ["crNegative", "crPositive"];
  const answer = choices.find((choice) => choice === answers[id]) ?? (isReceivables ? "crNegative" : null);
  const sides = answer === "crPositive" ? debitSides : creditSides;
  const rows = keys.flatMap((key, row) => (typeof values[row] === "number" && sides.has(key) ? [row] : []));
  const params = {
    text: textOfCell(facts.types[rows[0] ?? 0]),
    count: rows.length,
    amount: sum(rows.map((row) => values[row])),
  };
  const evidence = { column, rows };
  const said: Finding = { key: "readCrDr", params, evidence };
  const question: Question = { id, key: "crdrAsked", params, evidence, choices, isProposed: false };
  const isTurned = answer !== null && rows.length > 0;
  const turned = rows.length > 0 ? turn(values, rows) : null;
  return {
    values: isTurned && turned !== null ? turned : values,
    changes: isTurned,
    turned,
    findings: isTurned ? [said] : [],
    questions: answer === null ? [question] : [],
  };
}

/** Whether a document of this type gives money back; the type in lower case and half width. */
function isCreditType(type: string): boolean {
  if (creditTypes.has(type)) return true;
  if (notCredits.some((part) => type.includes(part))) return false;
  const words = ` ${type.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  return creditParts.some((part) =>
    /^\p{Script=Han}/u.test(part) ? type.includes(part) : words.includes(` ${part}`),
  );
}

/** Both sides must be there, and nothing else. */
function isOfSides(keys: readonly string[]): boolean {
  let [hasDebit, hasCredit] = [false, false];
  for (const key of keys) {
    if (key === "") continue;
    const [isDebit, isCredit] = [debitSides.has(key), creditSides.has(key)];
    if (!isDebit && !isCredit) return false;
    hasDebit ||= isDebit;
    hasCredit ||= isCredit;
  }
  return hasDebit && hasCredit;
}

function turn(values: readonly Cell[], rows: readonly number[]): readonly Cell[] {
  const turned = [...values];
  for (const row of rows) turned[row] = 0 - Number(values[row]);
  return turned;
}

function sum(values: readonly (Cell | undefined)[]): number {
  return sumNumbers(values.filter((value) => typeof value === "number"));
}
