import { sumCell } from "../../../../src/excel/read/sumFormulas";

/** Data in rows 5 to 14 of the columns B to D: the list's column 1 is C. */
const body = { row: 4, column: 1, rows: 10, columns: 3 };
const count = (formula: string, row = 9): number | null =>
  sumCell(formula, { row, column: 1 }, body)?.count ?? null;

test.each([
  ["=SUM(C5:C13)", 9],
  ["=SUBTOTAL(9,C5:C13)", 9],
  ["=SUBTOTAL(109,$C$5:$C$13)", 9],
  ["=AGGREGATE(9,5,C5:C13)", 9],
  ["=ROUND(SUM(C5:C13),2)", 9],
  ["=SUM(C5:C7,C9:C13)", 8],
  ["=SUM(C5,C9)", 2],
  ["=SUM(C1:C6)", 2],
  ["=sum(c13:c5)", 9],
])("%s adds up %d other rows of its list", (formula, rows) => {
  expect(count(formula)).toBe(rows);
});

test("the row itself does not count", () => {
  expect(count("=SUM(C5:C7)", 0)).toBe(2);
});

test.each([
  ["another column's", "=SUM(B5:B13)"],
  ["across the row", "=SUM(B14:C14)"],
  ["one row", "=SUM(C5:C5)"],
  ["rows outside", "=SUM(C20:C30)"],
  ["another sheet", "=SUM(Data!C5:C13)"],
  ["a part of more", "=SUM(C5:C13)*0.1"],
  ["numbers", "=SUM(5,6)"],
  ["an average", "=SUBTOTAL(1,C5:C13)"],
  ["no formula", "1200"],
])("%s is no total: %s", (_, formula) => {
  expect(count(formula)).toBeNull();
});
