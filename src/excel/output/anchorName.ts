import { textHash } from "../marks/textHash";

/** Hidden name of the anchor cell of the sheet that a feature writes from a source. */
export function anchorName(feature: string, source: string): string {
  return `_KAM_sheet_${feature}_${textHash(source).toString(36)}`;
}
