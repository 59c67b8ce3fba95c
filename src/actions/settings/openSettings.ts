import { settingsSheet } from "../../excel/settingsSheet";
import { goTo } from "../goTo";
import { ActionError, type WriteOptions, type WriteResult } from "../list/messages";
import { queueWritable } from "../../excel/read/readOnly";
import { readyToWrite, runExcel } from "../../excel/runExcel";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { queueBookNames } from "../../excel/undo/BookNames";
import { commitWrite, type WriteSummary } from "../list/commit";
import { printed } from "../list/printed";
import { settingsOps } from "./settingsOps";

/** Shows the settings sheet, adding it where there is none. */
export async function openSettings(options: WriteOptions): Promise<void> {
  await ensureSettings(options);
  await goTo({ sheet: settingsSheet, address: "A1" });
}

/**
 * Adds the settings sheet with the house defaults; null when the workbook has one. Four round trips.
 * Errors: unfinishedWrite, workbookReadOnly.
 */
export async function ensureSettings(options: WriteOptions): Promise<WriteResult | null> {
  const { structureProtected } = await readyToWrite(options.signal);
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
      if (structureProtected) throw new ActionError("structureProtected");
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
      const { ops, print } = settingsOps(options.language);
      const result = await commitWrite(context, ops, summary, options);
      return printed(context, [print], result, { language: options.language, paper: "A4" });
    },
    { signal: options.signal },
  );
}
