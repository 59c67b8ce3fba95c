import { type LedgerReading, readLedgerLists } from "../../../src/actions/ledger/readLedgerLists";
import type { LedgerSources } from "../../../src/actions/ledger/LedgerSources";
import type { KamSettings } from "../../../src/actions/settings/KamSettings";
import { readSettings } from "../../../src/actions/settings/readSettings";
import type { Language } from "../../../src/i18n/Language";
import type { OpenQuestion, StepOutcome } from "../Answer";
import { chooseList } from "../chooseList";
import type { JobStep } from "../JobDocument";
import type { JobRun } from "../JobRun";
import { answered, openQuestions, readingLines } from "../readingAnswers";
import { askedList } from "./askedList";
import { chooseFurther } from "./furtherLists";
import { headersOf, warnUnused } from "./runListJob";

/** Of accounts only the tiers are taken, as they stand. */
const readRoles = ["credits", "receipts", "splits", "people", "quotas"] as const;

/** The lists of a step that computes the ledger, with their columns and answers, and the settings. */
export async function chooseLedger(
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<{ readonly sources: LedgerSources; readonly settings: KamSettings }> {
  const { language } = run;
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
  return { sources, settings };
}

interface SaidOfLists {
  readonly questions: readonly OpenQuestion[];
  /** Whether one of them has no likely answer. */
  readonly isUnknown: boolean;
  readonly said: Pick<StepOutcome, "reading" | "questions">;
}

/** How the lists were read, and what is still asked. */
export function ledgerReading(readings: readonly LedgerReading[], language: Language): SaidOfLists {
  const questions = readings.flatMap((reading) => openQuestions(language, reading.questions, reading.table));
  return {
    questions,
    isUnknown: readings.some((reading) => reading.questions.some(({ isProposed }) => !isProposed)),
    said: {
      reading: readings.flatMap((reading) =>
        readingLines(language, { ...reading, decisions: [] }, reading.table),
      ),
      questions,
    },
  };
}
