import { isBlank } from "../../core/cells/isBlank";
import { textOfCell } from "../../core/cells/textOfCell";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import type { ClassificationRequest } from "./types";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import type { SourceTable } from "../sources/SourceTable";
import type { Classification } from "./classifyAccounts";

/** What the user should know before writing, and what forbids live formulas. */
export function classificationNotes(
  request: ClassificationRequest,
  table: SourceTable,
  { values, bad, overrides }: Classification,
  language: Language,
): { readonly notes: Message[]; readonly conflicts: Message[] } {
  const notes: Message[] = [];
  const conflicts: Message[] = [];
  const column = request.mapping.value ?? -1;
  const cells = table.columns[column] ?? [];
  const header = table.headers[column] ?? "";
  const textNumbers = cells.flatMap((cell, row) =>
    typeof cell === "string" && values[row] === values[row] ? [cell] : [],
  );
  if (textNumbers.length > 0)
    notes.push({
      key: "noteTextNumbers",
      params: { count: textNumbers.length, example: textNumbers[0] ?? "" },
    });
  const [firstBad] = bad;
  if (firstBad !== undefined) {
    const example = textOfCell(cells[firstBad]);
    const row = table.firstRow + firstBad;
    notes.push({ key: "noteNotNumber", params: { count: bad.length, field: header, example, row } });
    if (request.mode === "live" && request.method !== "threshold")
      conflicts.push({
        key: "liveNeedsNumbers",
        params: {
          column: header,
          example,
          row,
          method: classifySheetTexts[language].methods[request.method],
        },
      });
    else if (request.mode === "live") notes.push({ key: "noteSummaryAsValues", params: {} });
  }
  const blank = cells.filter((cell) => isBlank(cell)).length;
  if (blank > 0) notes.push({ key: "noteBlankValue", params: { count: blank } });
  const moved = overrides.filter(({ typedOver }) => typedOver).length;
  if (moved > 0) notes.push({ key: "noteOverridesMoved", params: { count: moved } });
  return { notes, conflicts };
}
