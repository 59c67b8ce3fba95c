import { HostError } from "../HostError";
import { defineType } from "../HostType";
import type { SheetTarget } from "./worksheet";

/** Excel.WorksheetProtection, without passwords. Reaching a state that is already there is AccessDenied, as in Excel. */
export const sheetProtectionType = defineType<SheetTarget>("WorksheetProtection", {
  get: {
    protected: ({ id }, { book }) => book.model.getters.isSheetLocked(id),
    options: ({ id }, { book }) => (book.model.getters.isSheetLocked(id) ? {} : null),
  },
  call: {
    protect({ id }, args, { book }) {
      if (args[1] != null && args[1] !== "") throw new HostError("NotImplemented", "password");
      if (book.model.getters.isSheetLocked(id))
        throw new HostError("AccessDenied", "the sheet is already protected");
      book.dispatch("LOCK_SHEET", { sheetId: id });
    },
    unprotect({ id }, _args, { book }) {
      if (!book.model.getters.isSheetLocked(id))
        throw new HostError("AccessDenied", "the sheet is not protected");
      book.dispatch("UNLOCK_SHEET", { sheetId: id });
    },
  },
});
