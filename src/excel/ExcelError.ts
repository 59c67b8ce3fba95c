/** What went wrong in Excel, by kind; each is a key of the messages. */
export type ExcelErrorKey =
  | "hostAccessDenied"
  | "hostCellEdit"
  | "hostBusy"
  | "hostNotFound"
  | "hostExists"
  | "hostTooLarge"
  | "hostNotSupported"
  | "hostMerged"
  | "hostFiltered"
  | "hostPivot"
  | "hostSelection"
  | "hostInvalid"
  | "hostOther"
  | "workbookReadOnly"
  | "sheetProtected"
  | "sheetFiltered"
  | "mergedCells"
  | "sourceGone"
  | "sourceChanged"
  | "typedMeanwhile"
  | "columnsNotFree"
  | "noAnswer"
  | "cancelled"
  | "staleResults"
  | "cancelledKept"
  | "writeFailed"
  | "writeKept"
  | "writeLeft"
  | "restoreFailed"
  | "outcomeUnknown"
  | "unfinishedWrite"
  | "undoFailed"
  | "undoRowsHidden";

/** An error of the gateway: Excel's own by code, or a refusal before the first write. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";

  constructor(
    readonly key: ExcelErrorKey,
    readonly params: Readonly<Record<string, string | number>> = {},
    /** The error that led to this one, when a write was taken back. */
    override readonly cause?: unknown,
  ) {
    super(`${key} ${JSON.stringify(params)}`);
  }
}
