import { errorMessages } from "./errorMessages";

/** Error codes of Excel that this host can answer with. */
export type HostErrorCode = keyof typeof errorMessages;

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
