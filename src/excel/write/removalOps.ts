import type { SheetCopy } from "../undo/SheetCopy";
import { jsonBytes, type WriteOp } from "./WriteOp";

/** Deletes a sheet; without a copy that cannot be taken back. */
export function deleteSheetOp(name: string, copy: SheetCopy | null): WriteOp {
  const temporary = `KAM ${crypto.randomUUID().slice(0, 18)}`;
  return {
    bytes: 500,
    undo: copy === null ? [] : [{ kind: "addSheet", temporary, copy }],
    apply: ({ workbook }) => workbook.worksheets.getItem(name).delete(),
  };
}

/** Takes away a custom XML part. */
export function deletePartOp(id: string, namespace: string, xml: string): WriteOp {
  return {
    bytes: 500,
    undo: [{ kind: "xml", namespace, xml, written: null }],
    apply: ({ workbook }) => workbook.customXmlParts.getItem(id).delete(),
  };
}

/** Takes away what the workbook keeps under a key. */
export function deleteSettingOp(key: string, value: unknown): WriteOp {
  return {
    bytes: 500,
    undo: [{ kind: "addSetting", key, value }],
    apply: ({ workbook }) => workbook.settings.getItem(key).delete(),
  };
}

/** UTF-8 bytes in which a copy of a sheet is kept. */
export function copyBytes({ contents, formats }: SheetCopy): number {
  return [...contents, ...formats].flat().reduce<number>((sum, cell) => sum + jsonBytes(cell), 1000);
}
