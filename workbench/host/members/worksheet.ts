import { findZone } from "../address/findZone";
import { flagArgument, flagValue, numberArgument, numberValue, textArgument, textValue } from "../arguments";
import { EventType } from "../EventHub";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef, type HostType } from "../HostType";
import { filledZone } from "../ranges/filledZone";
import { onSheet } from "../ranges/zoneMath";
import { checkSheetName } from "../checkSheetName";
import { copySheet } from "../sheet/copySheet";
import { recalculate } from "../sheet/recalculate";
import { sheetOf } from "../sheetOf";
import { MAX_COLUMN, MAX_ROW, type Zone } from "../Zone";
import { autoFilterType } from "./autoFilter";
import { chartCollectionType } from "./chartCollection";
import { freezePanesType } from "./freezePanes";
import { namedItemCollectionType } from "./namedItemCollection";
import { rangeRef } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { sheetProtectionType } from "./sheetProtection";
import { tableCollectionType } from "./tableCollection";

export interface SheetTarget {
  readonly id: string;
}

const WHOLE: Zone = { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COLUMN };

const range = ({ id }: SheetTarget, zone: Zone, context: HostContext): HostRef => {
  sheetOf(id, context);
  if (!onSheet(zone)) throw new HostError("InvalidArgument", "off the sheet");
  return rangeRef({ sheetId: id, zone });
};

const used = (sheet: SheetTarget, args: readonly unknown[], context: HostContext): Zone | null =>
  filledZone({ sheetId: sheet.id, zone: WHOLE }, flagArgument(args, 0), context);

const neighbour = (sheet: SheetTarget, step: number, args: readonly unknown[], context: HostContext) => {
  const shown = context.book.sheets().filter((item) => item.visible || !flagArgument(args, 0));
  const next = shown[shown.findIndex((item) => item.id === sheet.id) + step];
  return next ? worksheetType({ id: next.id }) : null;
};

const orNotFound = (ref: HostRef | null): HostRef => {
  if (!ref) throw new HostError("ItemNotFound");
  return ref;
};

const register = (type: number) => (sheet: SheetTarget, _args: readonly unknown[], context: HostContext) =>
  context.events.register(type, sheet.id);
const unregister = (type: number) => (sheet: SheetTarget, _args: readonly unknown[], context: HostContext) =>
  context.events.unregister(type, sheet.id);

function showGridlines({ id }: SheetTarget, value: unknown, { book }: HostContext): void {
  book.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId: id, areGridLinesVisible: flagValue(value) });
}

/** Excel.Worksheet. */
export const worksheetType: HostType<SheetTarget> = defineType<SheetTarget>("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }, context) => sheetOf(id, context).id,
    name: ({ id }, context) => sheetOf(id, context).name,
    position: ({ id }, { book }) => book.sheets().findIndex((sheet) => sheet.id === id),
    visibility: ({ id }, context) => (sheetOf(id, context).visible ? "Visible" : "Hidden"),
    tabColor: ({ id }, { book }) => book.model.getters.getSheet(id).color ?? "",
    showGridlines: ({ id }, { book }) => book.model.getters.getGridLinesVisibility(id),
  },
  nav: {
    tables: ({ id }) => tableCollectionType({ sheetId: id }),
    charts: ({ id }) => chartCollectionType({ sheetId: id }),
    names: ({ id }) => namedItemCollectionType({ scope: id }),
    freezePanes: ({ id }) => freezePanesType({ id }),
    protection: ({ id }) => sheetProtectionType({ id }),
    autoFilter: ({ id }) => autoFilterType({ id }),
  },
  set: {
    name({ id }, value, { book }) {
      const name = textValue(value);
      checkSheetName(name, book, id);
      book.renameSheet(id, name);
    },
    position: ({ id }, value, { book }) => book.moveSheet(id, numberValue(value)),
    visibility({ id }, value, { book }) {
      const visible = textValue(value) === "Visible";
      const others = book.sheets().filter((sheet) => sheet.visible && sheet.id !== id);
      if (!visible && others.length === 0) throw new HostError("InvalidOperation", "the last visible sheet");
      book.setVisible(id, visible);
    },
    tabColor: ({ id }, value, { book }) =>
      void book.dispatch("COLOR_SHEET", { sheetId: id, color: textValue(value) || undefined }),
    showGridlines: showGridlines,
    /** The name under which the client sends `showGridlines`. */
    gridlines: showGridlines,
  },
  call: {
    activate({ id }, _args, context) {
      if (!sheetOf(id, context).visible) throw new HostError("InvalidOperation", "a hidden sheet");
      context.book.activateSheet(id);
    },
    calculate: (_sheet, _args, { book }) => recalculate(book),
    copy: (sheet, args, context) => worksheetType({ id: copySheet(sheet.id, args, context) }),
    delete({ id }, _args, { book }) {
      if (!book.sheets().some((sheet) => sheet.visible && sheet.id !== id)) {
        throw new HostError("InvalidOperation", "the last visible sheet");
      }
      book.deleteSheet(id);
    },
    getCell: (sheet, args, context) => {
      const [row, column] = [numberArgument(args, 0), numberArgument(args, 1)];
      return range(sheet, { top: row, left: column, bottom: row, right: column }, context);
    },
    getRange(sheet, args, context) {
      if (args[0] == null || args[0] === "") return range(sheet, WHOLE, context);
      const found = findZone(textArgument(args, 0), sheet.id, context);
      if (found.sheetId !== sheet.id) throw new HostError("InvalidArgument", "another sheet");
      return range(sheet, found.zone, context);
    },
    getRanges(sheet, args, context) {
      const parts = textArgument(args, 0).split(",");
      return rangeAreasType.of(
        sheet.id,
        parts.map((part) => findZone(part, sheet.id, context).zone),
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
    getNext: (sheet, args, context) => orNotFound(neighbour(sheet, 1, args, context)),
    getNextOrNullObject: (sheet, args, context) => neighbour(sheet, 1, args, context),
    getPrevious: (sheet, args, context) => orNotFound(neighbour(sheet, -1, args, context)),
    getPreviousOrNullObject: (sheet, args, context) => neighbour(sheet, -1, args, context),
    _getSheetById: (_sheet, args) => worksheetType({ id: textArgument(args, 0) }),
    _getAnotherWorksheetById: (_sheet, args) => worksheetType({ id: textArgument(args, 0) }),
    _registerSelectionChangedEvent: register(EventType.selectionChanged),
    _unregisterSelectionChangedEvent: unregister(EventType.selectionChanged),
    _registerDataChangedEvent: register(EventType.changed),
    _unregisterDataChangedEvent: unregister(EventType.changed),
    _registerActivatedEvent: register(EventType.activated),
    _unregisterActivatedEvent: unregister(EventType.activated),
  },
});
