import { settingsSheet } from "../../excel/settings/settingsSheet";
import { runExcel } from "../../excel/runExcel";
import { undoStack } from "../../excel/undo/undoStack";
import { executeWrites } from "../../excel/write/executeWrites";
import type { WriteOptions, WriteResult } from "../list/messages";
import { settingsOps } from "./settingsOps";

/** Adds the settings sheet with the house defaults; null when the workbook has one. Two round trips. */
export async function ensureSettings(options: WriteOptions): Promise<WriteResult | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(settingsSheet).load("name");
    await context.sync();
    if (!sheet.isNullObject) return null;
    const undo = await executeWrites(context, settingsOps(options.language).ops, options);
    const place = { sheet: settingsSheet, address: "A1" };
    return {
      title: { key: "settingsCreated", params: {} },
      undoId: undoStack.push(undo),
      goTo: place,
      written: [place],
      kept: 0,
      keptCells: [],
      notes: [],
    };
  });
}
