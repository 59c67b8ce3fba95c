import { formatZone } from "../address/formatZone";
import type { Zone } from "../address/Zone";
import type { Content } from "../write/Content";
import { contentOf } from "../write/contentOf";

/** Long formulas included, a block of this many cells stays below Excel's 5 MB per response. */
const blockCells = 18_000;

/** What is typed in each cell of a zone, row by row. One round trip per 18,000 cells. */
export async function readContents(
  context: Excel.RequestContext,
  sheet: string,
  zone: Zone,
): Promise<Content[][]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const blockRows = Math.max(1, Math.floor(blockCells / zone.columns));
  const contents: Content[][] = [];
  for (let first = 0; first < zone.rows; first += blockRows) {
    const block: Zone = { ...zone, row: zone.row + first, rows: Math.min(blockRows, zone.rows - first) };
    const range = worksheet.getRange(formatZone(block)).load("formulas,values");
    await context.sync();
    const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
    formulas.forEach((row, index) =>
      contents.push(row.map((formula, column) => contentOf(formula, values[index]?.[column]))),
    );
  }
  return contents;
}
