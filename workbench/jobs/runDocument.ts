import { writeFileSync } from "node:fs";
import path from "node:path";
import { noteText } from "../../src/files/notes/noteText";
import type { Language } from "../../src/i18n/Language";
import type { ReadFields } from "../files/ReadFields";
import { saveBook } from "../files/saveBook";
import { createHeadlessHost, type HeadlessHost } from "../headless/createHeadlessHost";
import type { Answer, OpenQuestion, StepAnswer } from "./Answer";
import { openCalculated } from "./calculationSwitches";
import { checkSwitches, openSwitches, stepTrouble } from "./hostSwitches";
import type { JobDocument } from "./JobDocument";
import { failureOf, JobError, reasonOf } from "./JobError";
import type { JobRun } from "./JobRun";
import type { LargeTools } from "./large/LargeEngine";
import { openSource } from "./openSource";
import { nameOf, runStep } from "./steps/runStep";
import { turnWorkbook } from "./workbookSwitches";
import { writeSettings } from "./writeSettings";

export interface Surroundings {
  /** Where the paths of the document count from. */
  readonly folder: string;
  /** Makes the custom functions known to workbooks that are opened afterwards. */
  readonly installFunctions: (language: Language) => void;
  /** The product's reading of text files; asked for where there is one. */
  readonly readFields: () => ReadFields;
  /** Progress and warnings. */
  readonly warn: (text: string) => void;
  readonly large: LargeTools;
}

/**
 * Carries a valid document out: opens the workbook, takes one step after the other, saves. A step that fails does not
 * stop those after it. What cannot be opened or saved stands in the answer's `error`.
 */
export async function runDocument(document: JobDocument, surroundings: Surroundings): Promise<Answer> {
  const { language = "en", today = null } = document;
  const { now, goOn } = stopClock(today);
  let close = (): void => undefined;
  const steps: StepAnswer[] = [];
  try {
    const { headless, questions } = open(document, language, surroundings);
    close = headless.install();
    const { warn, folder, large } = surroundings;
    const run: JobRun = {
      ...{ headless, language, now, warn, folder, large },
      writes: [],
      trouble: stepTrouble(document.host),
      isWaiting: questions.length > 0,
    };
    await writeSettings(document.settings, run);
    openCalculated(document.host, headless.book);
    const turnBack = turnWorkbook(document.host ?? {}, headless);
    for (const [index, step] of document.steps.entries()) {
      const answer = await runStep(
        questions.length > 0 && "job" in step ? { ...step, write: false } : step,
        run,
      );
      steps.push(answer);
      const outcome = answer.error === null ? `${answer.host.seconds} s` : answer.error.message;
      warn(`${index + 1}/${document.steps.length} ${nameOf(step)}: ${outcome}`);
    }
    turnBack();
    const saved = questions.length > 0 ? null : save(document.save, headless, language, surroundings);
    return { steps, saved, questions, error: null };
  } catch (error) {
    return { steps, saved: null, questions: [], error: failureOf(error, language) };
  } finally {
    close();
    goOn();
  }
}

function open(
  document: JobDocument,
  language: Language,
  { folder, installFunctions, readFields, warn }: Surroundings,
): { readonly headless: HeadlessHost; readonly questions: readonly OpenQuestion[] } {
  checkSwitches(document.host, openSwitches);
  const noFunctions = document.host?.["noCustomFunctions"] === true;
  if (!noFunctions) installFunctions(language);
  const { book, fileName, notes, questions } = openSource(document.open, folder, language, readFields);
  for (const note of notes) warn(note);
  const headless = createHeadlessHost({
    book,
    fileName,
    displayLanguage: language === "en" ? "en-US" : language,
    missingSets: noFunctions ? ["CustomFunctionsRuntime"] : [],
  });
  return { headless, questions };
}

function save(
  file: string | undefined,
  { book }: HeadlessHost,
  language: Language,
  { folder, warn }: Surroundings,
): string | null {
  if (file === undefined) return null;
  const { bytes, notes } = saveBook(book);
  try {
    writeFileSync(path.resolve(folder, file), bytes);
  } catch (error) {
    throw new JobError("saveImpossible", `save: ${file}: ${reasonOf(error)}`);
  }
  for (const note of notes) warn(noteText(note, language));
  return file;
}

/**
 * Stops the clock of the whole program at the start of a day (null: at this moment), so that every formula and stamp
 * of a run sees the same one. `goOn` lets it go on.
 */
function stopClock(today: string | null): { readonly now: Date; readonly goOn: () => void } {
  const [year = 0, month = 0, day = 0] = (today ?? "").split("-").map(Number);
  const now = today === null ? new Date() : new Date(year, month - 1, day);
  const Running = globalThis.Date;
  globalThis.Date = new Proxy(Running, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now.getTime()] : args, newTarget) as object,
    get: (target, key) => (key === "now" ? () => now.getTime() : (Reflect.get(target, key) as unknown)),
  });
  return {
    now,
    goOn: () => {
      globalThis.Date = Running;
    },
  };
}
