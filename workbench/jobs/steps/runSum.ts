import { existsSync } from "node:fs";
import path from "node:path";
import type { TextCount } from "../../../src/actions/large/saidOfTexts";
import { readingText } from "../../../src/actions/reading/readingText";
import { dateSerial } from "../../../src/files/dateSerial";
import type { ReadingLine, StepOutcome } from "../Answer";
import type { SumStep } from "../JobDocument";
import { JobError, reasonOf } from "../JobError";
import type { JobRun } from "../JobRun";
import { decimalNumber, decimalText, fitsCell } from "../large/decimalNumber";
import { type LargeFile, openLarge } from "../large/openLarge";
import { sumFile, type SummedFile } from "../large/sumFile";
import { sumTexts } from "../large/sumTexts";
import { writeSums } from "../large/writeSums";
import { askedInWords } from "../readingAnswers";

const mostExamples = 5;

/**
 * Sums a file of any size to one row per key and puts them on a sheet; while a question is open it writes nothing.
 * Errors: fileMissing, fileInvalid, columnNotFound, fieldUnknown, engineMissing, tooManyKeys, nameInvalid.
 */
export async function runSum(step: SumStep, run: JobRun, found: (part: StepOutcome) => void): Promise<void> {
  const { folder, large, now, language } = run;
  const place = path.resolve(folder, step.sum);
  if (!existsSync(place)) throw new JobError("fileMissing", `There is no file ${step.sum}.`);
  const engine = await large.start().catch((error: unknown) => {
    throw new JobError("engineMissing", reasonOf(error));
  });
  let file: LargeFile | null = null;
  try {
    file = await openLarge(place, step.sum, step.encoding, engine, large);
    const headers = file.columns.map(({ header }) => header);
    const today = dateSerial(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
    const sums = await sumFile(step, file, engine, today);
    const evidence = new Map(sums.said.questions.map((asked) => [asked.question.id, asked.evidence]));
    found({
      list: path.basename(place),
      columns: columnsOf(sums, headers),
      reading: linesOf(sums, run),
      questions: askedInWords(
        language,
        sums.said.questions.map(({ question }) => question),
        headers,
        ({ id }) => evidence.get(id) ?? [],
      ),
      result: { engine: engine.name, sql: sums.sql, ...resultOf(sums) },
    });
    if (sums.rows === null || run.isWaiting) return;
    found({ written: [writeSums(step.into, sums, headers, run)] });
  } finally {
    file?.close();
    engine.close();
  }
}

function columnsOf({ chosen }: SummedFile, headers: readonly string[]): Record<string, string | null> {
  const used = [
    ...chosen.keys.map(({ word, column }) => [word, column] as const),
    ["amount", chosen.amount] as const,
  ];
  return Object.fromEntries(used.map(([word, column]) => [word, headers[column] ?? null]));
}

/** The sums as plain numbers; nothing of them while a question is open. */
function resultOf({ rows, decimals, lines }: SummedFile): object {
  if (rows === null) return { lines, rows: null, total: null, exact: null };
  const units = rows.reduce((sum, row) => sum + row.units, 0n);
  return {
    lines,
    summed: rows.reduce((sum, row) => sum + row.lines, 0),
    rows: rows.length,
    total: decimalNumber(units, decimals),
    exact: decimalText(units, decimals),
  };
}

function linesOf(sums: SummedFile, { language }: JobRun): ReadingLine[] {
  const texts = sumTexts[language];
  const { noKey, decimals, unread, noDates, blanks, rounded } = sums;
  const line = (kind: string, text: string, count: number, amount: number | null = null): ReadingLine[] =>
    count === 0 ? [] : [{ kind, text, rows: [], count, amount, answerable: false }];
  const tooLong = (sums.rows ?? []).filter(({ units }) => !fitsCell(units, decimals)).length;
  return [
    ...sums.said.findings.flatMap(({ finding, count }) => {
      const { amount } = finding.params;
      const shown = typeof amount === "number" ? amount : null;
      return [
        {
          kind: finding.key,
          text: readingText(language, finding),
          rows: [],
          count,
          amount: shown,
          answerable: false,
        },
      ];
    }),
    ...line("noNumber", texts.noNumber(linesIn(unread), examplesOf(unread)), linesIn(unread)),
    ...line("noAmount", texts.blank(blanks), blanks),
    ...line("noDate", texts.noDate(linesIn(noDates), examplesOf(noDates)), linesIn(noDates)),
    ...line(
      "noKey",
      texts.noKey(noKey.count, decimalText(noKey.units, decimals)),
      noKey.count,
      decimalNumber(noKey.units, decimals),
    ),
    ...line("rounded", texts.rounded(rounded), rounded),
    ...line("tooLong", texts.tooLong(tooLong), tooLong),
  ];
}

function linesIn(texts: readonly TextCount[]): number {
  return texts.reduce((sum, { count }) => sum + count, 0);
}

function examplesOf(texts: readonly TextCount[]): string {
  const most = [...texts].sort((a, b) => b.count - a.count).slice(0, mostExamples);
  return most.map(({ text, count }) => `“${text}” (${count})`).join(", ");
}
