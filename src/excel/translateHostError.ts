import { ExcelError, type ExcelErrorKey } from "./ExcelError";

const keys: Readonly<Record<string, ExcelErrorKey>> = {
  AccessDenied: "hostAccessDenied",
  InvalidOperationInCellEditMode: "hostCellEdit",
  ActivityLimitReached: "hostBusy",
  HostRestartNeeded: "hostBusy",
  RequestAborted: "hostBusy",
  ItemNotFound: "hostNotFound",
  InvalidReference: "hostNotFound",
  ItemAlreadyExists: "hostExists",
  RequestPayloadSizeLimitExceeded: "hostTooLarge",
  ResponsePayloadSizeLimitExceeded: "hostTooLarge",
  RangeExceedsLimit: "hostTooLarge",
  MemoryLimitReached: "hostTooLarge",
  ApiNotFound: "hostNotSupported",
  NotImplemented: "hostNotSupported",
  ApiNotAvailable: "hostNotSupported",
  MergedRangeConflict: "hostMerged",
  FilteredRangeConflict: "hostFiltered",
  PivotTableRangeConflict: "hostPivot",
  InvalidSelection: "hostSelection",
  InactiveWorkbook: "hostSelection",
  InvalidArgument: "hostInvalid",
  InvalidOperation: "hostInvalid",
  InsertDeleteConflict: "hostInvalid",
  FormulaLengthExceedsLimit: "hostInvalid",
};

/** Excel's error as ours, by its code (its message is in the user's language); other errors pass unchanged. */
export function translateHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const detail = [error.debugInfo.errorLocation, error.message].filter(Boolean).join(": ");
  return new ExcelError(keys[error.code] ?? "hostOther", { code: error.code, detail }, error);
}

/** Whether Excel refused a request because it, or its answer, would have been too large. */
export function isTooLarge(error: unknown): boolean {
  const known = translateHostError(error);
  return known instanceof ExcelError && known.key === "hostTooLarge";
}
