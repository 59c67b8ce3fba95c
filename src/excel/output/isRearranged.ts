import type { Content } from "../write/Content";
import { sameContent } from "../write/sameContent";
import type { OutputList } from "./notesInTheWay";
import type { ExistingOutput } from "./settleSpills";
import { spilledContent, type SheetDraft } from "./SheetDraft";

/**
 * Whether our cells no longer stand where they were written, because rows were inserted, deleted or sorted: then
 * nothing there can be told from what the user typed. So it is when a list row has lost all that tells what it is
 * about, or two rows in a row have lost part of it; and when formulas moved with the anchor cell. A sheet that was
 * emptied is not rearranged.
 */
export function isRearranged(
  draft: SheetDraft,
  { image, mark }: ExistingOutput,
  lists: readonly OutputList[],
): boolean {
  const recorded = Object.entries(mark.cells);
  const now = (row: number, column: number): Content =>
    image.content(row + image.anchor.row, column + image.anchor.column);
  const placed = recorded.map(([key, content]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column, content };
  });
  if (placed.every(({ row, column }) => now(row, column) === "")) return false;
  const moved = image.anchor.row !== 0 || image.anchor.column !== 0;
  if (moved && [...recorded.map(([, content]) => content), ...draftContents(draft)].some(isFormula))
    return true;

  for (const { zone, keys } of lists) {
    const rows = new Map<number, { keys: number; lost: number }>();
    for (const { row, column, content } of placed) {
      if (row < zone.row || !keys.includes(column) || content === spilledContent) continue;
      const count = rows.get(row) ?? { keys: 0, lost: 0 };
      count.keys++;
      if (!sameContent(content, now(row, column))) count.lost++;
      rows.set(row, count);
    }
    for (const [row, { keys: all, lost }] of rows) {
      if (lost === all || (lost > 0 && (rows.get(row + 1)?.lost ?? 0) > 0)) return true;
    }
  }
  return false;
}

function draftContents(draft: SheetDraft): Content[] {
  return [...draft.cells.values()].map(({ content }) => content);
}

function isFormula(content: Content): boolean {
  return typeof content === "string" && content.startsWith("=");
}
