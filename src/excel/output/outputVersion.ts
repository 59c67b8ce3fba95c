import { textHash } from "../marks/contentHash";
import type { BookMeta } from "../read/BookMeta";

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
