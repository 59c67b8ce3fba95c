import type { StepAnswer, StepOutcome } from "../Answer";
import { calculateManually } from "../calculationSwitches";
import { checkSwitches, stepSwitches, turnOn } from "../hostSwitches";
import type { AnyStep, HostTrouble, JobStep } from "../JobDocument";
import { failureOf, JobError, notYet } from "../JobError";
import type { JobRun } from "../JobRun";
import { classify } from "./classify";
import { runClosing } from "./closing";
import { commission } from "./commission";
import { runExplain } from "./explain";
import { forecast } from "./forecast";
import { runLedgerJob } from "./ledger";
import { listSheets, readRanges } from "./look";
import { turnWorkbook } from "../workbookSwitches";
import { runEdit } from "./runEdit";
import { runFormulas } from "./runFormulas";
import { runListJob, undoWrite } from "./runListJob";
import { runPlans } from "./runPlans";
import { runSum } from "./runSum";
import { runWhatIf } from "./whatIf";

/** How long a cancelled step may take to answer by itself, in milliseconds. */
const silenceMs = 500;

type Found = (part: StepOutcome) => void;

/** Carries out one step. What failed stands in the answer's `error`; what was found out before stays in it. */
export async function runStep(step: AnyStep, run: JobRun): Promise<StepAnswer> {
  const { host } = run.headless;
  let outcome: StepOutcome = {};
  let error: StepAnswer["error"] = null;
  host.resetStats();
  const started = performance.now();
  let turnOff = (): void => undefined;
  let calculateAgain = (): void => undefined;
  let turnBack = (): void => undefined;
  try {
    checkSwitches(step.host, stepSwitches);
    const cancel = new AbortController();
    const silence = new Promise<never>((_, reject) => {
      turnOff = turnOn({ ...run.trouble, ...step.host }, run, () => {
        cancel.abort();
        setTimeout(() => reject(new JobError("hostSilent", "The host does not answer.")), silenceMs);
      });
    });
    calculateAgain = calculateManually(step.host, run.headless.book);
    turnBack = turnWorkbook({ ...step.host, ...seenDays(step) }, run.headless);
    const done = carryOut(step, { ...run, signal: cancel.signal }, (part) => {
      outcome = { ...outcome, ...part };
    });
    await Promise.race([done, silence]);
  } catch (reason) {
    error = failureOf(reason, run.language);
  } finally {
    turnBack();
    turnOff();
    calculateAgain();
  }
  const { roundTrips: requests, requestBytes, responseBytes } = host.stats;
  return {
    job: nameOf(step),
    list: null,
    columns: {},
    reading: [],
    questions: [],
    problems: [],
    notes: [],
    conflicts: [],
    result: null,
    written: [],
    ...outcome,
    host: {
      requests,
      bytes: requestBytes + responseBytes,
      seconds: Math.round(performance.now() - started) / 1000,
    },
    error,
  };
}

/** The job of a step, or the key that says what else it does. */
export function nameOf(step: AnyStep): string {
  if ("job" in step) return step.job;
  return Object.keys(step).find((key) => key !== "host") ?? "";
}

async function carryOut(step: AnyStep, run: JobRun, found: Found): Promise<void> {
  if ("job" in step) await runJob(step, run, found);
  else if ("edit" in step) await runEdit(step.edit, run.headless);
  else if ("read" in step) found({ result: await readRanges(step.read, run.headless) });
  else if ("sheets" in step) found({ result: await listSheets(run.headless) });
  else if ("undo" in step) found({ notes: [await undoWrite(run)] });
  else await runSum(step, run, found);
}

/** Who types in the grid or reads it deals with days, whatever day the workbook counts them from. */
const seenDays = (step: AnyStep): HostTrouble =>
  "edit" in step || "read" in step ? { date1904: false } : {};

const ledgerLists = ["payments", "receipts", "splits", "people", "quotas", "accounts"] as const;

/** What the jobs read of `lists`. */
const furtherLists: Readonly<Record<string, readonly string[]>> = {
  plans: ["accounts", "opportunities", "contacts", "sales"],
  ledger: ledgerLists,
  whatIf: ledgerLists,
  close: ledgerLists,
  explain: ledgerLists,
};

async function runJob(step: JobStep, run: JobRun, found: Found): Promise<void> {
  for (const kind of Object.keys(step.lists ?? {}))
    if (!(furtherLists[step.job] ?? []).includes(kind))
      run.warn(`${step.job}: ${kind} is not read yet; lists: ${kind} is ignored`);
  switch (step.job) {
    case "classify":
      return runListJob(classify, step, run, found);
    case "forecast":
      return runListJob(forecast, step, run, found);
    case "commission":
      return runListJob(commission, step, run, found);
    case "plans":
      return runPlans(step, run, found);
    case "ledger":
      return runLedgerJob(step, run, found);
    case "close":
    case "reopen":
      return runClosing(step, run, found);
    case "explain":
      return runExplain(step, run, found);
    case "whatIf":
      return runWhatIf(step, run, found);
    case "freeze":
    case "thaw":
    case "repair":
      return runFormulas(step.job, step, run, found);
    default:
      throw notYet(`job: ${step.job}`);
  }
}
