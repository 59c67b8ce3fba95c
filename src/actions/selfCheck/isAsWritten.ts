import { spilledContent, type SheetDraft } from "../../excel/output/SheetDraft";
import type { SheetImage } from "../../excel/output/SheetImage";
import { sameContent } from "../../excel/write/sameContent";
import { selfCheckPlaces as places } from "./selfCheckPlaces";

/** Whether a sheet still holds what the draft says, but for the moment of writing; what spilled is not compared. */
export function isAsWritten(draft: SheetDraft, image: SheetImage): boolean {
  for (const [key, { content }] of draft.cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (row === places.written || content === spilledContent) continue;
    if (!sameContent(image.content(row + image.anchor.row, column + image.anchor.column), content))
      return false;
  }
  return true;
}
