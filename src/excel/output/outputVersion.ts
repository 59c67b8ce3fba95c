import { queueBookMeta, type BookMeta } from "../read/BookMeta";
import { queueSheetFiltered } from "../read/sheetFiltered";
import { safeSheetName } from "../safeSheetName";
import { textHash } from "../marks/contentHash";

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
}

/** Where a write of a feature from a source would go. One round trip, one more when the sheet is there. */
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
  const { sheet } = latestVersion(meta, feature, source);
  const names = meta.sheets.map(({ name }) => name);
  if (sheet === null) {
    return {
      sheet: safeSheetName(title, names),
      isNew: true,
      sheetProtected: false,
      sheetFiltered: false,
      structureProtected: protection.protected,
      sheets: names,
    };
  }
  const own = context.workbook.worksheets.getItem(sheet);
  own.protection.load("protected");
  const isFiltered = queueSheetFiltered(own);
  await context.sync();
  return {
    sheet,
    isNew: false,
    sheetProtected: own.protection.protected,
    sheetFiltered: isFiltered(),
    structureProtected: protection.protected,
    sheets: names,
  };
}

export interface OutputVersion {
  /** Source under which the version is kept: the source itself, then "source#2", … */
  readonly source: string;
  /** Sheet where it stands; null when there is none, or no more. */
  readonly sheet: string | null;
  /** Source for the next version. */
  readonly next: string;
}

/** The newest sheet that a feature wrote from a source, by the hidden names of the workbook. */
export function latestVersion(meta: BookMeta, feature: string, source: string): OutputVersion {
  const versionName = (count: number): string => (count === 1 ? source : `${source}#${count}`);
  const taken = (count: number): boolean =>
    meta.takenNames.has(anchorName(feature, versionName(count)).toLowerCase());
  let count = 1;
  while (taken(count)) count++;
  for (let version = count - 1; version >= 1; version--) {
    const name = versionName(version);
    const place = meta.names.get(anchorName(feature, name));
    if (place && meta.sheets.some((sheet) => sheet.name === place.sheet))
      return { source: name, sheet: place.sheet, next: versionName(count) };
  }
  return { source: versionName(count), sheet: null, next: versionName(count) };
}

/** Hidden name of the anchor cell of the sheet that a feature writes from a source. */
export function anchorName(feature: string, source: string): string {
  return `_KAM_sheet_${feature}_${textHash(source).toString(36)}`;
}
