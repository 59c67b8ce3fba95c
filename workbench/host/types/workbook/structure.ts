import type { Book } from "../../../engine/Book";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import type { Members } from "../../Members";

const protectedBooks = new WeakSet<Book>();

/** Excel's answer to adding, removing, renaming, moving, hiding a sheet while the workbook's structure is protected. */
export function assertStructure({ book }: HostContext): void {
  if (protectedBooks.has(book))
    throw new HostError("AccessDenied", "the structure of the workbook is protected");
}

/** Excel.WorkbookProtection, without passwords. */
export const workbookProtectionMembers: Members<"WorkbookProtection"> = {
  get: { protected: (_target, { book }) => protectedBooks.has(book) },
  call: {
    protect(_target, args, { book }) {
      if (args[0] != null && args[0] !== "") throw new HostError("NotImplemented", "password");
      if (protectedBooks.has(book)) throw new HostError("AccessDenied", "the workbook is already protected");
      protectedBooks.add(book);
    },
    unprotect: (_target, _args, { book }) => void protectedBooks.delete(book),
  },
};
