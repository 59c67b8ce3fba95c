import { formulaJobs, type FormulaJob } from "../../../src/actions/formulas/formulaJobs";
import { messageText } from "../../../src/actions/list/messages";
import type { StepOutcome } from "../Answer";
import type { JobStep } from "../JobDocument";
import { type JobRun, writeOptions } from "../JobRun";
import { undoWrite, warnUnused } from "./runListJob";

/** Repairs, freezes or thaws the formulas of the workbook: a preview, and the write where it is wanted. */
export async function runFormulas(
  job: FormulaJob,
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<void> {
  const { preview, write } = formulaJobs[job];
  warnUnused(step, Object.keys(step.answers ?? {}), run);
  const text = (message: Parameters<typeof messageText>[1]) => messageText(run.language, message);
  const { count, touched, notes } = await preview();
  found({
    notes: notes.map(text),
    result: {
      formulas: count,
      sheets: touched.map(({ sheet, what }) => ({ sheet, formulas: what.params["count"] })),
    },
  });
  if (step.write !== true || count === 0) return;
  const written = await write(writeOptions(run));
  run.writes.push(written.undoId);
  found({
    notes: written.notes.map(text),
    written: written.written.map(({ sheet, address }) => ({ sheet, area: address })),
  });
  if (step.undo === true) await undoWrite(run);
}
