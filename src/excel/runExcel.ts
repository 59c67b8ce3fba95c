import { translateHostError } from "./translateHostError";

/**
 * The one place that calls Excel.run. Waits while the user edits a cell; Excel's errors arrive as ExcelError.
 * Round trips: those of the batch.
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw translateHostError(error);
  }
}
