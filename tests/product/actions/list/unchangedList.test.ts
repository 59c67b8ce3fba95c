import { unchangedCells } from "../../../../src/actions/list/unchangedList";
import { Book } from "../../../../workbench/engine/Book";

type Content = string | number | boolean;

/** What the check of a column of cells says once they hold others. */
function says(cells: readonly Content[], later: readonly Content[] = cells): unknown {
  const book = Book.create();
  const id = book.activeSheetId();
  const column = { left: 0, right: 0, top: 0, bottom: cells.length - 1 };
  const write = (contents: readonly Content[]): void =>
    book.write(id, column, { formulas: contents.map((cell) => [cell]) });
  write(cells);
  const found = book.readValues(id, column).map(([cell]) => cell ?? "");
  const loaded = found.map((cell) =>
    typeof cell === "string" && cell.startsWith("#") ? { error: cell } : cell,
  );
  const condition = unchangedCells([{ reference: `$A$1:$A$${cells.length}`, cells: loaded }]);
  const place = { left: 2, right: 2, top: 0, bottom: 0 };
  book.write(id, place, { formulas: [[`=IF(${condition ?? ""},"same","other")`]] });
  write(later);
  return book.readValues(id, place)[0]?.[0];
}

const long = "A name that is longer than twenty-four characters";

describe("the check of a column", () => {
  it.each<readonly [string, readonly Content[]]>([
    ["numbers, whole and broken, below zero and large", [1, 2.5, -3.25, 0.1 + 0.2, 9e12, 0, -0.005]],
    ["texts of any writing", ["Ann", "李四", "Ångström", "", " padded ", long]],
    ["texts with characters of more than 16 bits", ["😀 Ann", "𠮷田"]],
    ["numbers, texts, flags, errors and blanks", [1, "one", true, "=1/0", "", "=NA()"]],
    ["nothing", ["", ""]],
    ["one cell", ["Ann"]],
  ])("is still while it holds %s", (_, cells) => {
    expect(says(cells)).toBe("same");
  });

  it.each<readonly [string, readonly Content[], readonly Content[]]>([
    ["names of one length change places", ["Ann", "Bob", "Ann"], ["Bob", "Ann", "Ann"]],
    ["a name gives way to another of its length", ["Ann", "Bob"], ["Ann", "Eve"]],
    ["characters of a name change places", ["Ann", "Bob"], ["Ann", "Bbo"]],
    ["Chinese names of one length change places", ["李四", "王五"], ["王五", "李四"]],
    ["a name is written in small letters", ["Ann", "Bob"], ["Ann", "bob"]],
    ["amounts change places", [100, 200, 300], [200, 100, 300]],
    ["an amount changes by a cent", [100.1, 200], [100.11, 200]],
    ["an amount changes its sign, and another with it", [5, -5], [-5, 5]],
    ["a number becomes a text", [5, 7], [5, "'7"]],
    ["a text becomes a number", ["five", "seven"], ["five", 7]],
    ["a blank is filled", ["Ann", ""], ["Ann", "Bob"]],
    ["a cell is cleared", ["Ann", "Bob"], ["Ann", ""]],
    ["a long name gets another end of another length", [long, "Bob"], [`${long}s`, "Bob"]],
    ["a column of texts gets a number", ["Ann", ""], ["Ann", 1]],
    ["a column of numbers gets a text", [1, ""], [1, "one"]],
  ])("says so when %s", (_, cells, later) => {
    expect(says(cells, later)).toBe("other");
  });
});
