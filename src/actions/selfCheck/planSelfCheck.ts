import { formatZone } from "../../excel/address/Zone";
import { anchorName, latestVersion } from "../../excel/output/outputVersion";
import { outputOps } from "../../excel/output/outputOps";
import { readSheetImage, type SheetImage } from "../../excel/output/SheetImage";
import { type BookMeta, queueBookMeta } from "../../excel/read/BookMeta";
import { queueWritable } from "../../excel/read/readOnly";
import { type FormulaBlock, renewal } from "../../excel/selfCheck/readVerdicts";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { cellOps } from "../../excel/write/cellOps";
import type { WriteOp } from "../../excel/write/WriteOp";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import type { Language } from "../../i18n/Language";
import type { DrawnReport } from "../../excel/report/drawReport";
import { writtenRow } from "./selfCheckReport";
import { colourVerdicts } from "./colourVerdicts";
import { cellCode, columnOfCode, rowOfCode } from "../../excel/address/cellCode";
import type { SheetDraft } from "../../excel/output/SheetDraft";
import { sameContent } from "../../excel/write/Content";

const feature = "selfCheck";

export interface SelfCheckPlan {
  readonly sheet: string;
  /** Hidden name of the sheet's first cell. */
  readonly anchor: string;
  readonly address: string;
  readonly ops: readonly WriteOp[];
  /** The sheets that there are. */
  readonly sheetsBefore: BookMeta["sheets"];
  /** The sheet is there and as it was written: the moment and the formulas are written anew. */
  readonly isRerun: boolean;
  /** After the write: whether what was computed before is gone. Error: staleResults. */
  readonly checkRenewed: () => void;
  /** An earlier sheet of other cases, or that was changed, and stays as it is; null as a rule. */
  readonly leaves: string | null;
}

/**
 * Where the cases go: to the sheet of the last run in the language if nothing on it has changed, where the formulas,
 * counted from the sheet's first cell, are written anew; else to a new one. No mark is kept: what stands on the sheet says enough, and a mark of thousands of cells would weigh on every later write.
 * Two round trips; three where there is a sheet. Errors: workbookReadOnly, sheetProtected.
 */
export async function planSelfCheck(
  context: Excel.RequestContext,
  drawn: DrawnReport,
  language: Language,
  blocks: readonly FormulaBlock[],
): Promise<SelfCheckPlan> {
  const { draft, looks } = drawn;
  const readMeta = queueBookMeta(context);
  const checkUnfinished = queueNothingUnfinished(context);
  const checkWritable = queueWritable(context);
  await context.sync();
  checkWritable();
  await checkUnfinished();
  const meta = readMeta();
  const version = latestVersion(meta, feature, language);
  const image =
    version.sheet === null ? null : await readSheetImage(context, meta, anchorName(feature, version.source));
  if (image !== null && isAsWritten(draft, image)) {
    const { row, column } = image.anchor;
    const zone = { row: row + writtenRow, column, rows: 1, columns: 1 };
    const contents = [[draft.cells.get(cellCode(writtenRow, 0))?.content ?? ""]];
    const before = { contents: [[image.content(zone.row, zone.column)]] };
    const moved = blocks.map((block) => ({
      ...block,
      zone: { ...block.zone, row: row + block.zone.row, column: column + block.zone.column },
    }));
    const { ops: renewed, check } = renewal(image.id, moved);
    return {
      sheet: image.name,
      anchor: anchorName(feature, version.source),
      address: formatZone(zone),
      ops: [...cellOps({ sheet: image.id, zone, contents, before }), ...renewed],
      sheetsBefore: meta.sheets,
      isRerun: true,
      checkRenewed: check,
      leaves: null,
    };
  }
  const output = outputOps(draft, {
    feature,
    source: version.next,
    title: selfCheckTexts[language].sheet.name,
    takenSheets: meta.sheets.map(({ name }) => name),
    existing: null,
    looks,
    style: colourVerdicts(drawn),
  });
  return {
    sheet: output.sheet,
    anchor: output.mark.anchor,
    address: output.address,
    ops: [...output.sheetOps, ...output.ops],
    sheetsBefore: meta.sheets,
    isRerun: false,
    checkRenewed: () => undefined,
    leaves: image?.name ?? null,
  };
}

/** Whether a sheet still holds what the draft says, but for the moment of writing. */
function isAsWritten(draft: SheetDraft, image: SheetImage): boolean {
  for (const [code, { content }] of draft.cells) {
    const [row, column] = [rowOfCode(code), columnOfCode(code)];
    if (row === writtenRow) continue;
    if (!sameContent(image.content(row + image.anchor.row, column + image.anchor.column), content))
      return false;
  }
  return true;
}
