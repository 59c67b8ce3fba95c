import { HostError } from "../../HostError";
import type { Members } from "../../Members";

/** Excel.WorksheetProtection, without passwords. Reaching a state that is already there is AccessDenied, as in Excel. */
export const worksheetProtectionMembers: Members<"WorksheetProtection"> = {
  get: {
    protected: ({ sheetId }, { book }) => book.model.getters.isSheetLocked(sheetId),
    options: ({ sheetId }, { book }) => (book.model.getters.isSheetLocked(sheetId) ? {} : null),
  },
  call: {
    protect({ sheetId }, args, { book }) {
      if (args[1] != null && args[1] !== "") throw new HostError("NotImplemented", "password");
      if (book.model.getters.isSheetLocked(sheetId))
        throw new HostError("AccessDenied", "the sheet is already protected");
      book.dispatch("LOCK_SHEET", { sheetId });
    },
    unprotect({ sheetId }, _args, { book }) {
      if (!book.model.getters.isSheetLocked(sheetId))
        throw new HostError("AccessDenied", "the sheet is not protected");
      book.dispatch("UNLOCK_SHEET", { sheetId });
    },
  },
};
