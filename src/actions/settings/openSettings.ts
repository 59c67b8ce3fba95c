import { settingsSheet } from "../../excel/settingsSheet";
import { goTo } from "../goTo";
import type { WriteOptions, WriteResult } from "../list/messages";
import { queueWritable } from "../../excel/read/readOnly";
import { cellEditEnds, runExcel } from "../../excel/runExcel";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { queueBookNames } from "../../excel/undo/BookNames";
import { commitWrite, type WriteSummary } from "../list/commit";
import { settingsOps } from "./settingsOps";

/** Shows the settings sheet, adding it where there is none. */
export async function openSettings(options: WriteOptions): Promise<void> {
  await ensureSettings(options);
  await goTo({ sheet: settingsSheet, address: "A1" });
}

/**
 * Adds the settings sheet with the house defaults; null when the workbook has one. Three round trips.
 * Errors: unfinishedWrite, workbookReadOnly.
 */
export async function ensureSettings(options: WriteOptions): Promise<WriteResult | null> {
  await cellEditEnds(options.signal);
  return runExcel(
    async (context) => {
      const checkUnfinished = queueNothingUnfinished(context);
      const checkWritable = queueWritable(context);
      const readNames = queueBookNames(context);
      await context.sync();
      await checkUnfinished();
      const { sheets } = readNames();
      if (sheets.some(({ name }) => name === settingsSheet)) return null;
      checkWritable();
      const place = { sheet: settingsSheet, address: "A1" };
      const summary: WriteSummary = {
        page: "settings",
        title: { key: "settingsCreated", params: {} },
        goTo: place,
        written: [place],
        keptCells: [],
        notes: [],
        sheetsBefore: sheets,
      };
      return commitWrite(context, settingsOps(options.language).ops, summary, options);
    },
    { signal: options.signal },
  );
}
