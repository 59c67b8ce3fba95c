import { translateHostError } from "./translateHostError";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * The one place that calls Excel.run. Waits while the user edits a cell; Excel's errors arrive as ExcelError.
 * An event handler can only be removed in the context that it was added in: `owner` names it. Round trips: those of
 * the batch.
 */
export async function runExcel<T>(
  batch: Batch<T>,
  owner?: { readonly context: OfficeExtension.ClientRequestContext },
): Promise<T> {
  try {
    return await (owner === undefined
      ? Excel.run({ delayForCellEdit: true }, batch)
      : Excel.run(owner.context, batch));
  } catch (error) {
    throw translateHostError(error);
  }
}
