import {
  closeLedger,
  type ClosingResult,
  reopenLedger,
} from "../../../src/actions/ledger/closed/closeLedger";
import { ledgerBasis } from "../../../src/actions/ledger/ledgerBasis";
import { readClosed } from "../../../src/actions/ledger/closed/readClosed";
import { messageText } from "../../../src/actions/list/messages";
import type { StepOutcome } from "../Answer";
import type { JobStep } from "../JobDocument";
import { JobError } from "../JobError";
import { type JobRun, writeOptions } from "../JobRun";
import { chooseLedger, ledgerReading } from "./chooseLedger";
import { undoWrite } from "./runListJob";

/** Closes a month of the ledger, or opens it again. Without `write` it answers what is asked about the lists alone. */
export async function runClosing(
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<void> {
  const { period } = (step.options ?? {}) as { readonly period?: string };
  if (period === undefined)
    throw new JobError("documentInvalid", `${step.job}: options: period (yyyy-mm) is missing.`);
  const done = step.job === "close" ? await close(step, period, run, found) : await reopen(step, period, run);
  if (done === null) return;
  run.writes.push(done.undoId);
  const { rows, total, stamp } = done;
  found({
    notes: done.notes.map((note) => messageText(run.language, note)),
    written: done.written.map(({ sheet, address }) => ({ sheet, area: address })),
    result: { period, rows, total, stamp },
  });
  if (step.undo === true) await undoWrite(run);
}

async function close(
  step: JobStep,
  period: string,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<ClosingResult | null> {
  const { sources, settings } = await chooseLedger(step, run, found);
  const { readings } = await ledgerBasis(sources, settings, { closed: await readClosed() });
  const { questions, said } = ledgerReading(readings, run.language);
  found(said);
  if (step.write !== true || questions.length > 0) return null;
  return closeLedger(period, sources, settings, writeOptions(run));
}

async function reopen(step: JobStep, period: string, run: JobRun): Promise<ClosingResult | null> {
  return step.write === true ? reopenLedger(period, writeOptions(run)) : null;
}
