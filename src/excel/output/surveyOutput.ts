import { queueBookMeta, type BookMeta } from "../read/BookMeta";
import { readMarks } from "../marks/storedMarks";
import { queueSheetFiltered } from "../read/sheetFiltered";
import { tabColorsOfReports } from "../report/sheetFrame";
import { safeSheetName } from "../safeSheetName";
import { isUntouched } from "../takeover/earlierDesign";
import { anchorName, latestVersion } from "./outputVersion";
import { RecordedCells } from "./RecordedCells";
import { recordNow } from "./recordNow";
import { separateSpills } from "./separateSpills";
import { readSheetImage } from "./SheetImage";

export interface OutputSurvey {
  /** The sheet that a write would fill, by its present or its coming name. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Its own protection; false for a new one. */
  readonly sheetProtected: boolean;
  /** A filter hides rows of it; false for a new one. */
  readonly sheetFiltered: boolean;
  /** No sheet can be added while the workbook's structure is protected. */
  readonly structureProtected: boolean;
  /** Names of all sheets. */
  readonly sheets: readonly string[];
  /** What becomes of the sheet because it is of an earlier design; null where it is not. */
  readonly design: "kept" | "replaced" | null;
}

/**
 * Where a write of a feature from a source would go. One round trip, one more when the sheet is there; those of
 * isUntouched and four more for one of an earlier design.
 */
export async function surveyOutput(
  context: Excel.RequestContext,
  feature: string,
  source: string,
  title: string,
): Promise<OutputSurvey> {
  const readMeta = queueBookMeta(context);
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  const meta = readMeta();
  const { sheet, source: version } = latestVersion(meta, feature, source);
  const names = meta.sheets.map(({ name }) => name);
  if (sheet === null) {
    return {
      design: null,
      sheet: safeSheetName(title, names),
      isNew: true,
      sheetProtected: false,
      sheetFiltered: false,
      structureProtected: protection.protected,
      sheets: names,
    };
  }
  const own = context.workbook.worksheets.getItem(sheet);
  own.load("tabColor").protection.load("protected");
  const isFiltered = queueSheetFiltered(own);
  await context.sync();
  const isOfToday = own.protection.protected || tabColorsOfReports.includes(own.tabColor.toUpperCase());
  return {
    design: isOfToday ? null : await designOf(context, meta, anchorName(feature, version)),
    sheet,
    isNew: false,
    sheetProtected: own.protection.protected,
    sheetFiltered: isFiltered(),
    structureProtected: protection.protected,
    sheets: names,
  };
}

/** What becomes of a sheet that is there because of its design; null where it is of today's, or nothing is known of it. */
async function designOf(
  context: Excel.RequestContext,
  meta: BookMeta,
  anchor: string,
): Promise<OutputSurvey["design"]> {
  const marks = readMarks(context, meta, { anchor });
  const image = await readSheetImage(context, meta, anchor);
  const mark = marks().sheet?.mark;
  if (image === null || typeof mark !== "object" || mark.looks !== null) return null;
  const written = new RecordedCells(recordNow(mark, image), mark.keys, image);
  const found = { ...(await separateSpills(context, { image, written })), charts: mark.charts };
  return (await isUntouched(context, meta, found)) ? "replaced" : "kept";
}
