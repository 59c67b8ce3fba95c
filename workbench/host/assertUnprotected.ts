import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";

/** Excel's answer to a change on a protected sheet. */
export function assertUnprotected(sheetId: string, { book }: HostContext): void {
  if (book.model.getters.isSheetLocked(sheetId))
    throw new HostError("AccessDenied", "the sheet is protected");
}
