import type { Zone } from "@odoo/o-spreadsheet";
import {
  flagArgument,
  flagValue,
  numberArgument,
  numberValue,
  textArgument,
  textValue,
} from "../../arguments";
import { checkSheetName } from "../../checkNames";
import { type HostContext, sheetOf } from "../../HostContext";
import { HostError } from "../../HostError";
import { areasRef, type HostRef, rangeRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import { findZone } from "../../ranges";
import { onSheet, wholeSheet } from "../../zones";
import { filledZone } from "../range/regions";
import type { SheetTarget } from "../Targets";
import { assertStructure } from "../workbook/structure";
import { copySheet } from "./copySheet";
import { sheetEvents } from "./sheetEvents";

/** Characters of the address of a RangeAreas; Excel takes no more. */
const mostAddressLength = 8192;

const range = ({ sheetId }: SheetTarget, zone: Zone, context: HostContext): HostRef => {
  sheetOf(sheetId, context);
  if (!onSheet(zone)) throw new HostError("InvalidArgument", "off the sheet");
  return rangeRef({ sheetId, zone });
};

const used = (sheet: SheetTarget, args: readonly unknown[], context: HostContext): Zone | null =>
  filledZone({ sheetId: sheet.sheetId, zone: wholeSheet }, flagArgument(args, 0), context);

function showGridlines({ sheetId }: SheetTarget, value: unknown, { book }: HostContext): void {
  book.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: flagValue(value) });
}

/** Excel.Worksheet. */
export const worksheetMembers: Members<"Worksheet"> = {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  get: {
    id: ({ sheetId }, context) => sheetOf(sheetId, context).id,
    name: ({ sheetId }, context) => sheetOf(sheetId, context).name,
    position: ({ sheetId }, { book }) => book.sheets().findIndex((sheet) => sheet.id === sheetId),
    visibility: ({ sheetId }, context) => (sheetOf(sheetId, context).visible ? "Visible" : "Hidden"),
    tabColor: ({ sheetId }, { book }) => book.model.getters.getSheet(sheetId).color ?? "",
    showGridlines: ({ sheetId }, { book }) => book.model.getters.getGridLinesVisibility(sheetId),
  },
  nav: {
    tables: ({ sheetId }) => ref("TableCollection", { sheetId }),
    charts: ({ sheetId }) => ref("ChartCollection", { sheetId }),
    names: ({ sheetId }) => ref("NamedItemCollection", { scope: sheetId }),
    freezePanes: ({ sheetId }) => ref("WorksheetFreezePanes", { sheetId }),
    protection: ({ sheetId }) => ref("WorksheetProtection", { sheetId }),
    pageLayout: ({ sheetId }) => ref("PageLayout", { sheetId }),
    horizontalPageBreaks: ({ sheetId }) => ref("PageBreakCollection", { sheetId, axis: "ROW" }),
    verticalPageBreaks: ({ sheetId }) => ref("PageBreakCollection", { sheetId, axis: "COL" }),
    autoFilter: ({ sheetId }) => ref("AutoFilter", { sheetId, tableId: null }),
  },
  set: {
    name({ sheetId }, value, context) {
      const { book } = context;
      const name = textValue(value);
      checkSheetName(name, book, sheetId);
      assertStructure(context);
      book.renameSheet(sheetId, name);
    },
    position({ sheetId }, value, context) {
      assertStructure(context);
      context.book.moveSheet(sheetId, numberValue(value));
    },
    visibility({ sheetId }, value, context) {
      assertStructure(context);
      const { book } = context;
      const visible = textValue(value) === "Visible";
      const others = book.sheets().filter((sheet) => sheet.visible && sheet.id !== sheetId);
      if (!visible && others.length === 0) throw new HostError("InvalidOperation", "the last visible sheet");
      book.setVisible(sheetId, visible);
    },
    tabColor: ({ sheetId }, value, { book }) =>
      void book.dispatch("COLOR_SHEET", { sheetId, color: textValue(value) || undefined }),
    showGridlines: showGridlines,
    /** The name under which the client sends `showGridlines`. */
    gridlines: showGridlines,
  },
  call: {
    activate({ sheetId }, _args, context) {
      if (!sheetOf(sheetId, context).visible) throw new HostError("InvalidOperation", "a hidden sheet");
      context.book.activateSheet(sheetId);
    },
    calculate: (_sheet, _args, { book }) => book.recalculate(),
    copy(sheet, args, context) {
      assertStructure(context);
      return ref("Worksheet", { sheetId: copySheet(sheet.sheetId, args, context) });
    },
    delete({ sheetId }, _args, context) {
      assertStructure(context);
      const { book } = context;
      if (!book.sheets().some((sheet) => sheet.visible && sheet.id !== sheetId)) {
        throw new HostError("InvalidOperation", "the last visible sheet");
      }
      book.deleteSheet(sheetId);
    },
    getCell: (sheet, args, context) => {
      const [row, column] = [numberArgument(args, 0), numberArgument(args, 1)];
      return range(sheet, { top: row, left: column, bottom: row, right: column }, context);
    },
    getRange(sheet, args, context) {
      if (args[0] == null || args[0] === "") return range(sheet, wholeSheet, context);
      const found = findZone(textArgument(args, 0), sheet.sheetId, context);
      if (found.sheetId !== sheet.sheetId) throw new HostError("InvalidArgument", "another sheet");
      return range(sheet, found.zone, context);
    },
    getRanges(sheet, args, context) {
      const addresses = textArgument(args, 0);
      if (addresses.length > mostAddressLength) throw new HostError("InvalidArgument", "a long address");
      const zones = addresses.split(",").map((address) => findZone(address.trim(), sheet.sheetId, context));
      if (zones.some(({ sheetId }) => sheetId !== sheet.sheetId))
        throw new HostError("InvalidArgument", "another sheet");
      return areasRef(
        sheet.sheetId,
        zones.map(({ zone }) => zone),
      );
    },
    getRangeByIndexes(sheet, args, context) {
      const [top, left] = [numberArgument(args, 0), numberArgument(args, 1)];
      const zone = {
        top,
        left,
        bottom: top + numberArgument(args, 2) - 1,
        right: left + numberArgument(args, 3) - 1,
      };
      return range(sheet, zone, context);
    },
    getUsedRange: (sheet, args, context) =>
      range(sheet, used(sheet, args, context) ?? { top: 0, left: 0, bottom: 0, right: 0 }, context),
    getUsedRangeOrNullObject(sheet, args, context) {
      const zone = used(sheet, args, context);
      return zone ? range(sheet, zone, context) : null;
    },
    _getSheetById: (_sheet, args) => ref("Worksheet", { sheetId: textArgument(args, 0) }),
    _getAnotherWorksheetById: (_sheet, args) => ref("Worksheet", { sheetId: textArgument(args, 0) }),
    ...sheetEvents<"Worksheet">(({ sheetId }) => sheetId),
  },
};
