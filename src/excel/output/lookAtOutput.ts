import { queueBookMeta } from "../read/queueBookMeta";
import { safeSheetName } from "../safeSheetName";
import { latestVersion } from "./latestVersion";

export interface OutputLook {
  /** The sheet that a write would fill, by its present or its coming name. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Its own protection; false for a new one. */
  readonly sheetProtected: boolean;
  /** No sheet can be added while the workbook's structure is protected. */
  readonly structureProtected: boolean;
}

/** Where a write of a feature from a source would go. One round trip, one more when the sheet is there. */
export async function lookAtOutput(
  context: Excel.RequestContext,
  feature: string,
  source: string,
  title: string,
): Promise<OutputLook> {
  const readMeta = queueBookMeta(context);
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  const meta = readMeta();
  const { sheet } = latestVersion(meta, feature, source);
  if (sheet === null) {
    const names = meta.sheets.map(({ name }) => name);
    return {
      sheet: safeSheetName(title, names),
      isNew: true,
      sheetProtected: false,
      structureProtected: protection.protected,
    };
  }
  const own = context.workbook.worksheets.getItem(sheet).protection;
  own.load("protected");
  await context.sync();
  return { sheet, isNew: false, sheetProtected: own.protected, structureProtected: protection.protected };
}
