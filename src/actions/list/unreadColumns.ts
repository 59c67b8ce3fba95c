import { type Cell, isBlank, isCellError, textOfCell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { type ColumnMapping, type FieldOf, requiredFields, type SourceRole } from "../../core/columns/fields";
import { dateOfCell } from "../../core/dates/parseDate";
import type { Question } from "../../core/reading/Reading";
import { fieldTexts } from "../../i18n/fieldTexts";
import type { Language } from "../../i18n/Language";
import type { SourceTable } from "../sources/SourceTable";
import type { Message } from "./messages";

/** What the cells of a field must be read as. */
export type FieldContent<R extends SourceRole> = Readonly<
  Partial<Record<FieldOf<R>, "number" | "date" | "text">>
>;

/** A column of which a smaller share can be read was taken for another (house default). */
const leastShare = 0.05;
const shownExamples = 2;

/**
 * Columns of a list as it was read of whose cells none, or nearly none, can be what their field must be; and columns of
 * required fields that are empty. A column of which the reading asks is left to the question.
 */
export function unreadColumns<R extends SourceRole>(
  role: R,
  table: Pick<SourceTable, "headers" | "columns">,
  mapping: ColumnMapping<R>,
  contents: FieldContent<R>,
  language: Language,
  questions: readonly Question[] = [],
): Message[] {
  const names: Readonly<Record<string, string>> = fieldTexts[language][role];
  const required: readonly string[] = requiredFields[role];
  const columns: Readonly<Record<string, number | null>> = mapping;
  return Object.entries<string>(contents as Readonly<Record<string, string>>).flatMap(
    ([name, content]): Message[] => {
      const column = columns[name] ?? null;
      if (column === null || questions.some(({ evidence }) => evidence.column === column)) return [];
      const header = table.headers[column] ?? "";
      const cells = table.columns[column] ?? [];
      const field = names[name] ?? name;
      let [filled, read] = [0, 0];
      for (const cell of cells) {
        if (isEmpty(cell, content)) continue;
        filled++;
        if (isRead(cell, content)) read++;
      }
      if (filled === 0) {
        if (!required.includes(name)) return [];
        if (content === "number") return [{ key: "noNumbers", params: { column: header } }];
        return [{ key: "columnEmpty", params: { field, column: header } }];
      }
      if (read >= leastShare * filled) return [];
      const unread = cells.filter((cell) => !isEmpty(cell, content) && !isRead(cell, content));
      const examples = [...new Set(unread.map((cell) => `“${textOfCell(cell)}”`))].slice(0, shownExamples);
      const params = { field, column: header, count: unread.length, examples: examples.join(", ") };
      return [
        {
          key: content === "date" ? "datesUnread" : content === "number" ? "numbersUnread" : "textsUnread",
          params,
        },
      ];
    },
  );
}

function isEmpty(cell: Cell, content: string): boolean {
  if (isBlank(cell) || (typeof cell === "string" && cell.trim() === "")) return true;
  return content === "number" ? numberFromCell(cell) === null : content === "date" && cell === 0;
}

function isRead(cell: Cell, content: string): boolean {
  if (content === "number") return typeof numberFromCell(cell) === "number";
  return content === "date" ? dateOfCell(cell) !== null : !isCellError(cell);
}
