import { textArgument } from "../../arguments";
import { HostError } from "../../HostError";
import { areasRef, rangeRef, ref } from "../../HostRef";
import type { Members } from "../../Members";

/** Excel.Workbook: the root of every object path. */
export const workbookMembers: Members<"Workbook"> = {
  get: {
    name: (_book, { fileName }) => fileName,
    readOnly: (_book, { rules }) => rules.readOnly,
  },
  nav: {
    application: () => ref("Application", null),
    customXmlParts: () => ref("CustomXmlPartCollection", { namespace: null }),
    functions: () => ref("Functions", null),
    names: () => ref("NamedItemCollection", { scope: null }),
    properties: () => ref("DocumentProperties", null),
    protection: () => ref("WorkbookProtection", null),
    settings: () => ref("SettingCollection", null),
    tables: () => ref("TableCollection", { sheetId: null }),
    worksheets: () => ref("WorksheetCollection", null),
    _runtime: () => ref("Runtime", null),
  },
  call: {
    getSelectedRange(book) {
      const { sheetId, zones } = book.selection();
      const zone = zones[0];
      if (!zone || zones.length > 1) throw new HostError("InvalidSelection", "several areas are selected");
      return rangeRef({ sheetId, zone });
    },
    getSelectedRanges(book) {
      const { sheetId, zones } = book.selection();
      return areasRef(sheetId, zones);
    },
    getActiveCell(book, _args, { isInFocus }) {
      if (!isInFocus) throw new HostError("GeneralException", "no active cell");
      const { sheetId, row, col } = book.model.getters.getActivePosition();
      return rangeRef({ sheetId, zone: { top: row, bottom: row, left: col, right: col } });
    },
    _removeReference: (_book, args, { references }) => references.remove(textArgument(args, 0)),
    _removeAllReferences: (_book, _args, { references }) => references.removeAll(),
    _getReferenceCount: (_book, _args, { references }) => references.size,
  },
};

/** Excel.DocumentProperties, as far as this host knows them. */
export const documentPropertiesMembers: Members<"DocumentProperties"> = {
  get: { title: (_target, { fileName }) => fileName.replace(/\.[^.]+$/, "") },
};

/** Excel.WorkbookProtection: the structure of a workbook is never protected here. */
export const workbookProtectionMembers: Members<"WorkbookProtection"> = { get: { protected: () => false } };
