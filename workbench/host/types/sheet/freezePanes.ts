import type { Book } from "../../../engine/Book";
import { numberArgument } from "../../arguments";
import { rangeRef } from "../../HostRef";
import type { Members } from "../../Members";
import { rangeArgument } from "../../ranges";
import { maxColumn, maxRow } from "../../zones";

/** Freezes the first rows and columns; 0 and 0 unfreezes. */
function freeze(book: Book, sheetId: string, rows: number, columns: number): void {
  book.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId });
  if (rows > 0) book.dispatch("FREEZE_ROWS", { sheetId, quantity: rows });
  if (columns > 0) book.dispatch("FREEZE_COLUMNS", { sheetId, quantity: columns });
}

/** Excel.WorksheetFreezePanes. */
export const worksheetFreezePanesMembers: Members<"WorksheetFreezePanes"> = {
  call: {
    freezeAt({ sheetId }, args, context) {
      const { zone } = rangeArgument(args, 0, sheetId, context);
      const rows = zone.bottom === maxRow ? 0 : zone.bottom + 1;
      const columns = zone.right === maxColumn ? 0 : zone.right + 1;
      freeze(context.book, sheetId, rows, columns);
    },
    freezeRows: ({ sheetId }, args, { book }) => freeze(book, sheetId, numberArgument(args, 0, 1), 0),
    freezeColumns: ({ sheetId }, args, { book }) => freeze(book, sheetId, 0, numberArgument(args, 0, 1)),
    unfreeze: ({ sheetId }, _args, { book }) => freeze(book, sheetId, 0, 0),
    getLocationOrNullObject({ sheetId }, _args, { book }) {
      const { xSplit: columns, ySplit: rows } = book.model.getters.getPaneDivisions(sheetId);
      if (rows === 0 && columns === 0) return null;
      const bottom = rows === 0 ? maxRow : rows - 1;
      const right = columns === 0 ? maxColumn : columns - 1;
      return rangeRef({ sheetId, zone: { top: 0, left: 0, bottom, right } });
    },
  },
};
