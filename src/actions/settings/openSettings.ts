import { settingsSheet } from "../../excel/settingsSheet";
import { goTo } from "../goTo";
import type { WriteOptions, WriteResult } from "../list/messages";
import { queueWritable } from "../../excel/read/readOnly";
import { runExcel } from "../../excel/runExcel";
import { undoStack } from "../../excel/undo/undoStack";
import { executeWrites } from "../../excel/write/executeWrites";
import { settingsOps } from "./settingsOps";

/** Shows the settings sheet, adding it where there is none. */
export async function openSettings(options: WriteOptions): Promise<void> {
  await ensureSettings(options);
  await goTo({ sheet: settingsSheet, address: "A1" });
}

/** Adds the settings sheet with the house defaults; null when the workbook has one. Two round trips. */
export async function ensureSettings(options: WriteOptions): Promise<WriteResult | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(settingsSheet).load("name");
    const checkWritable = queueWritable(context);
    await context.sync();
    if (!sheet.isNullObject) return null;
    checkWritable();
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
