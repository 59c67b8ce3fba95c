import { anchorName } from "../excel/output/anchorName";
import { safeSheetName } from "../excel/safeSheetName";
import { sourceKey } from "./sources/sourceKey";
import type { SourceTable } from "./sources/SourceTable";

export interface OutputSheet {
  readonly sheet: string;
  /** False: the sheet will be added. */
  readonly exists: boolean;
}

/** Which sheet a feature will write for a source: its own of an earlier run, or a new one of that title. */
export function outputSheet(feature: string, table: SourceTable, title: string): OutputSheet {
  const known = table.outputs?.[anchorName(feature, sourceKey(table))];
  return known === undefined
    ? { sheet: safeSheetName(title, table.sheets ?? []), exists: false }
    : { sheet: known, exists: true };
}
