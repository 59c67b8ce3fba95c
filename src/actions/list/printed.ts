import { type Paper, printSheets, type SheetToPrint } from "../../excel/report/printSheets";
import type { Language } from "../../i18n/Language";
import { describeError, type WriteResult } from "./messages";

/** A write with the pages of its sheets set up, and a note where Excel refuses that. One round trip, or none. */
export async function printed(
  context: Excel.RequestContext,
  sheets: readonly SheetToPrint[],
  result: WriteResult,
  { language, paper }: { readonly language: Language; readonly paper: Paper },
): Promise<WriteResult> {
  const refused = sheets.length === 0 ? null : await printSheets(context, sheets, paper);
  if (refused === null) return result;
  const reason = describeError(language, refused);
  return { ...result, notes: [...result.notes, { key: "notePrintLayout", params: { reason } }] };
}
