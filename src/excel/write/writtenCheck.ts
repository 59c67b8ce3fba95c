import { formatZone, type Zone } from "../address/Zone";
import { type Content, contentOf, sameContent, sameRowFormula } from "./Content";
import { jsonBytes } from "./WriteOp";

/** What cells of one column must hold after a write. */
export interface WrittenColumn {
  readonly sheet: string;
  readonly zone: Zone;
  /** Per row. */
  readonly contents: readonly Content[];
}

/** Bytes of one answer: below Excel's 5 MB, for a formula may come back longer than it was written. */
const answerBytes = 2_500_000;

/**
 * Reads columns back and compares them with what was written: Excel may fill a column of a table by itself, or misplace
 * what is written over hidden rows. The first cell that differs, as "Sheet!A1"; null when none does. One round trip per
 * 2.5 MB of each column. `check` is queued with each; its error when the columns may not be where they were written.
 */
export async function firstDifference(
  context: Excel.RequestContext,
  columns: readonly WrittenColumn[],
  check: (context: Excel.RequestContext) => () => void,
): Promise<string | null> {
  for (const block of columns.flatMap(blocksOf)) {
    const { sheet, zone, contents } = block;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange(formatZone(zone))
      .load("formulas,values");
    const checkPlace = check(context);
    await context.sync();
    checkPlace();
    const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
    const row = contents.findIndex(
      (content, r) => !isWritten(content, contentOf(formulas[r]?.[0], values[r]?.[0])),
    );
    if (row >= 0) return `${sheet}!${formatZone({ ...zone, row: zone.row + row, rows: 1 })}`;
  }
  return null;
}

function blocksOf({ sheet, zone, contents }: WrittenColumn): WrittenColumn[] {
  const blocks: WrittenColumn[] = [];
  let first = 0;
  let bytes = 0;
  contents.forEach((content, row) => {
    bytes += 2 * (jsonBytes(content) + 4);
    if (bytes < answerBytes && row < contents.length - 1) return;
    const rows = row + 1 - first;
    blocks.push({
      sheet,
      zone: { ...zone, row: zone.row + first, rows },
      contents: contents.slice(first, row + 1),
    });
    first = row + 1;
    bytes = 0;
  });
  return blocks;
}

/** A formula counts as written in its own row also where Excel has rewritten what it refers to. */
function isWritten(content: Content, now: Content): boolean {
  const isFormula = (cell: Content): boolean => typeof cell === "string" && cell.startsWith("=");
  if (isFormula(content) !== isFormula(now)) return false;
  return sameContent(content, now) || sameRowFormula(content, now);
}
