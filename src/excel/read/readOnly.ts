import { ExcelError } from "../ExcelError";

/**
 * Queues the question whether the workbook is open for reading only; call the result after the next sync. In desktop
 * Excel such a workbook could be changed, but not saved under its name.
 */
export function queueReadOnly(context: Excel.RequestContext): () => boolean {
  const { workbook } = context;
  workbook.load("readOnly");
  return () => workbook.readOnly || isViewed();
}

/** Queues the check that the workbook may be changed; call the result after the next sync. Error: workbookReadOnly. */
export function queueWritable(context: Excel.RequestContext): () => void {
  const isReadOnly = queueReadOnly(context);
  return () => {
    if (isReadOnly()) throw new ExcelError("workbookReadOnly");
  };
}

/** Error: workbookReadOnly where Excel shows the workbook for viewing, which is known without asking it. */
export function assertNotViewed(): void {
  if (isViewed()) throw new ExcelError("workbookReadOnly");
}

function isViewed(): boolean {
  const { document } = Office.context as { readonly document?: { readonly mode?: unknown } };
  return document?.mode === "readOnly";
}
