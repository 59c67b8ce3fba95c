import { readClosed } from "../../../src/actions/ledger/closed/readClosed";
import { computeLedger } from "../../../src/actions/ledger/computeLedger";
import { explainPerson } from "../../../src/actions/ledger/explainPerson";
import { writeExplanation } from "../../../src/actions/ledger/writeExplanation";
import { messageText } from "../../../src/actions/list/messages";
import type { StepOutcome } from "../Answer";
import { isoDay } from "../isoDay";
import { JobError } from "../JobError";
import type { JobStep } from "../JobDocument";
import { type JobRun, writeOptions } from "../JobRun";
import { chooseLedger, ledgerReading } from "./chooseLedger";
import { undoWrite } from "./runListJob";

/** How somebody's commission of a month came about, and a sheet of it where it is wanted. */
export async function runExplain(
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<void> {
  const { language } = run;
  const { person, period } = (step.options ?? {}) as { readonly person?: string; readonly period?: string };
  if (person === undefined || period === undefined)
    throw new JobError("documentInvalid", "explain: options: person and period (yyyy-mm) are needed.");
  const { sources, settings } = await chooseLedger(step, run, found);
  const preview = await computeLedger({ to: period }, sources, settings, { closed: await readClosed() });
  const { questions, isUnknown, said } = ledgerReading(preview.readings, language);
  const { rows, register, notCounted, nextSteps, commission } = explainPerson(
    { person, period },
    preview,
    language,
  );
  const [balance] = register;
  found({
    ...said,
    result: isUnknown
      ? null
      : {
          ...{ person, period, commission, paid: balance?.paid ?? 0, closing: balance?.closing ?? 0 },
          counted: rows.map(({ kind, deal, date, base, before, steps, commission: earned, payable, row }) => {
            return { kind, deal, date: isoDay(date), base, before, steps, commission: earned, payable, row };
          }),
          notCounted: notCounted.map(({ row, deal, date, amount, reason }) => {
            return { row, deal, date: isoDay(date), amount, reason };
          }),
          next: nextSteps.map(({ scheme, base, missing, gain }) => ({ scheme, base, missing, gain })),
        },
  });
  if (step.write !== true || questions.length > 0) return;
  const written = await writeExplanation({ person, period }, sources, settings, writeOptions(run));
  run.writes.push(written.undoId);
  found({
    notes: written.notes.map((note) => messageText(language, note)),
    written: written.written.map(({ sheet, address }) => ({ sheet, area: address })),
  });
  if (step.undo === true) await undoWrite(run);
}
