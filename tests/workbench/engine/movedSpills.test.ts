import { Book } from "../../../workbench/engine/Book";

const zone = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

test("a spill that moves to where a formula stood keeps all its cells, whatever that formula read", () => {
  const book = Book.create();
  const [sheet] = book.sheets();
  const { id: sheetId, name: sheetName } = sheet!;
  book.write(sheetId, zone(19, 0, 21), { formulas: [["1"], ["2"], ["3"]] });
  book.write(sheetId, zone(9, 0), { formulas: [["=TRANSPOSE(A20:A22)"]] });
  book.write(sheetId, zone(9, 3), { formulas: [["=C12+0"]] });
  book.write(sheetId, zone(11, 0), { formulas: [["=TRANSPOSE(A20:A22)"]] });
  expect(book.readValues(sheetId, zone(9, 0, 9, 4))).toEqual([[1, 2, 3, 3, ""]]);
  const line = { sheetId, sheetName, dimension: "COL", base: 0, position: "before", quantity: 1 };
  book.dispatch("ADD_COLUMNS_ROWS", line);
  expect(book.readValues(sheetId, zone(9, 0, 9, 4))).toEqual([["", 1, 2, 3, 3]]);
});
