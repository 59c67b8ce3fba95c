/** Error codes of Excel that this host can answer with. */
type HostErrorCode = keyof typeof errorMessages;

/**
 * An error that the client receives as Excel's own: code and message of Excel, the location is added by the
 * action that failed. `detail` is appended to Excel's sentence where it helps to find the cause.
 */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    detail = "",
  ) {
    super(detail === "" ? errorMessages[code] : `${errorMessages[code]} (${detail})`);
    this.name = "HostError";
  }
}

/** Excel's codes with Excel's English sentences. Programs switch on the code; the sentence is for people. */
const errorMessages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  ConditionalFormatNotFound: "The requested resource doesn't exist.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The operation attempts to affect more than the limit of 33554000 cells.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. Please refer to the documentation: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. Please refer to the documentation: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
} as const;
