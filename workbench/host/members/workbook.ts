import type { Book } from "../../engine/Book";
import { textArgument } from "../arguments";
import { defineType, type HostType } from "../HostType";
import { HostError } from "../HostError";
import { applicationType } from "./application";
import { customXmlPartCollectionType } from "./customXmlPartCollection";
import { documentPropertiesType } from "./documentProperties";
import { namedItemCollectionType } from "./namedItemCollection";
import { rangeRef } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { runtimeType } from "./runtime";
import { settingCollectionType } from "./settingCollection";
import { tableCollectionType } from "./tableCollection";
import { workbookProtectionType } from "./workbookProtection";
import { worksheetCollectionType } from "./worksheetCollection";

/** Excel.Workbook: the root of every object path. */
export const workbookType: HostType<Book> = defineType<Book>("Workbook", {
  get: {
    name: (_book, { fileName }) => fileName,
    autoSave: () => false,
    isDirty: () => true,
    readOnly: () => false,
    previouslySaved: () => false,
  },
  nav: {
    application: () => applicationType(null),
    customXmlParts: () => customXmlPartCollectionType({ namespace: null }),
    names: () => namedItemCollectionType({ scope: null }),
    properties: () => documentPropertiesType(null),
    protection: () => workbookProtectionType(null),
    settings: () => settingCollectionType(null),
    tables: () => tableCollectionType({ sheetId: null }),
    worksheets: () => worksheetCollectionType(null),
    _runtime: () => runtimeType(null),
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
      return rangeAreasType.of(sheetId, zones);
    },
    getActiveCell(book) {
      const { sheetId, row, col } = book.model.getters.getActivePosition();
      return rangeRef({ sheetId, zone: { top: row, bottom: row, left: col, right: col } });
    },
    _removeReference: (_book, args, { references }) => references.remove(textArgument(args, 0)),
    _removeAllReferences: (_book, _args, { references }) => references.removeAll(),
    _getReferenceCount: (_book, _args, { references }) => references.size,
  },
});
