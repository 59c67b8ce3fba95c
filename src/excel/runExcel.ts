import { answerWatch } from "./answerWatch";
import { ExcelError } from "./ExcelError";
import { answerOrCancel, waitUntilCancelled } from "./patience";
import { translateHostError } from "./translateHostError";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * The one place that calls Excel.run. Waits while the user edits a cell; Excel's errors arrive as ExcelError.
 * An event handler can only be removed in the context that it was added in: `owner` names it. With a signal, a request
 * that Excel does not answer is given up soon after it aborts: `cancelled`, unless a write was under way. Round trips:
 * those of the batch.
 */
export async function runExcel<T>(batch: Batch<T>, { owner, signal }: RunOptions = {}): Promise<T> {
  const watched: Batch<T> = (context) => {
    if (signal !== undefined) waitUntilCancelled(context, signal);
    return batch(watchAnswers(context));
  };
  try {
    return await (owner === undefined
      ? Excel.run({ delayForCellEdit: true }, watched)
      : Excel.run(owner.context, watched));
  } catch (error) {
    if (error instanceof ExcelError && error.key === "noAnswer") throw new ExcelError("cancelled");
    throw translateHostError(error);
  }
}

interface RunOptions {
  readonly owner?: { readonly context: OfficeExtension.ClientRequestContext };
  readonly signal?: AbortSignal | undefined;
}

/**
 * Before a write: Excel is asked without waiting, so that it says at once when the user is editing a cell; the result
 * comes when they have ended. One round trip, two where a cell is being edited.
 */
export async function readyToWrite(signal?: AbortSignal): Promise<{ readonly structureProtected: boolean }> {
  const ask: Batch<{ readonly structureProtected: boolean }> = async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    return { structureProtected: protection.protected };
  };
  try {
    return await Excel.run((context) => {
      if (signal !== undefined) waitUntilCancelled(context, signal);
      return ask(watchAnswers(context));
    });
  } catch (error) {
    if (error instanceof ExcelError && error.key === "noAnswer") throw new ExcelError("cancelled");
    if (!isCellEdit(error)) throw translateHostError(error);
    const answered = answerWatch.asked(0);
    return runExcel(ask, { signal }).finally(answered);
  }
}

function watchAnswers(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async <P>(passThrough?: P): Promise<P> => {
    const answered = answerWatch.asked();
    try {
      return await answerOrCancel(context, sync(passThrough));
    } finally {
      answered();
    }
  };
  return context;
}

function isCellEdit(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "InvalidOperationInCellEditMode";
}
