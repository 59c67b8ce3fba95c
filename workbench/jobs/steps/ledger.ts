import {
  computeLedger,
  type LedgerPreview,
  type LedgerRequest,
} from "../../../src/actions/ledger/computeLedger";
import { findingText } from "../../../src/actions/ledger/findingText";
import { readLedgerLists } from "../../../src/actions/ledger/readLedgerLists";
import type { LedgerSources } from "../../../src/actions/ledger/LedgerSources";
import { readSettings } from "../../../src/actions/settings/readSettings";
import type { Language } from "../../../src/i18n/Language";
import type { StepOutcome } from "../Answer";
import { chooseList } from "../chooseList";
import { isoDay } from "../isoDay";
import type { JobStep } from "../JobDocument";
import { notYet } from "../JobError";
import type { JobRun } from "../JobRun";
import { answered, openQuestions, readingLines } from "../readingAnswers";
import { askedList } from "./askedList";
import { chooseFurther } from "./furtherLists";
import { headersOf, refuseLater, warnUnused } from "./runListJob";

const later = { accept: true } as const;

/** Of accounts only the tiers are taken, as they stand. */
const readRoles = ["credits", "receipts", "splits", "people", "quotas"] as const;

/** The ledger of some months: lists, settings, rows, register and findings. Writing it comes with a later version. */
export async function runLedgerJob(
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<void> {
  const { language } = run;
  const { options = {} } = step;
  refuseLater(later, options);
  const { people, ...request } = options as LedgerRequest & { readonly people?: readonly string[] };
  if (step.write === true) throw notYet("ledger: write");
  const asked = askedList(step, "payments");
  const chosen = await chooseList("credits", step.list ?? asked.list, step.columns ?? asked.columns);
  found({ list: chosen.table.label, columns: headersOf(chosen.table, chosen.mapping) });
  const settings = await readSettings(language);
  let sources: LedgerSources = { credits: chosen, ...(await chooseFurther(step, chosen, language)) };
  const given = step.answers ?? {};
  const unused = new Set(Object.keys(given));
  for (const role of readRoles) {
    const source = sources[role];
    if (source === undefined) continue;
    const { answers, unused: left } = await answered(given, source.table, async (all) => {
      const { readings } = await readLedgerLists({ [role]: { ...source, answers: all } }, settings);
      return {
        reading: {
          findings: readings.flatMap(({ findings }) => findings),
          questions: readings.flatMap(({ questions }) => questions),
        },
      };
    });
    for (const key of Object.keys(given)) if (!left.includes(key)) unused.delete(key);
    sources = { ...sources, [role]: { ...source, answers } };
  }
  warnUnused(step, [...unused], run);
  const preview = await computeLedger(request, sources, settings);
  const { readings } = preview;
  found({
    reading: readings.flatMap((reading) =>
      readingLines(language, { ...reading, decisions: [] }, reading.table),
    ),
    questions: readings.flatMap(({ questions, table }) => openQuestions(language, questions, table)),
    result: readings.some(({ questions }) => questions.some(({ isProposed }) => !isProposed))
      ? null
      : resultOf(preview, people, language),
  });
}

function resultOf(
  { rows, register, findings }: LedgerPreview,
  people: readonly string[] | undefined,
  language: Language,
): object {
  const wanted = people && new Set(people.map((name) => name.toLowerCase()));
  const isWanted = ({ person }: { readonly person: string }): boolean =>
    wanted?.has(person.toLowerCase()) ?? true;
  return {
    ledger: rows.filter(isWanted).map(({ takesBack, ...row }) => ({
      ...row,
      period: monthOf(row.period),
      date: isoDay(row.date),
      reason: row.reason === "" && takesBack !== null ? takenBackText(language, takesBack) : row.reason,
    })),
    register: register.filter(isWanted).map((row) => ({ ...row, period: monthOf(row.period) })),
    statements: [],
    findings: findings.map((finding) => ({
      kind: finding.kind,
      rows: finding.rows,
      text: findingText(language, finding),
      money: finding.money,
    })),
    differences: [],
  };
}

const takenBackText = (language: Language, row: number): string =>
  language === "zh-CN" ? `冲销第 ${row} 行` : `takes back row ${row}`;

const monthOf = (serial: number): string => (isoDay(serial) ?? "").slice(0, 7);
