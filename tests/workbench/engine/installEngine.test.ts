import { Book } from "../../../workbench/engine/Book";

/** The numbers of Microsoft's documentation of ERROR.TYPE. */
const published: readonly [content: string, number: number | string][] = [
  ["=1/0", 2],
  ['="a"*1', 3],
  ["#REF!", 4],
  ["#NAME?", 5],
  ["#NUM!", 6],
  ["#N/A", 7],
  ["=NA()", 7],
  ["12", "#N/A"],
  ["'#N/A is text", "#N/A"],
];

function bookWith(formulas: string[][]) {
  const book = Book.create();
  const id = book.activeSheetId();
  const zone = { left: 0, top: 0, right: formulas[0]!.length - 1, bottom: formulas.length - 1 };
  book.write(id, zone, { formulas });
  return { values: book.readValues(id, zone), formulas: book.readFormulas(id, zone) };
}

test.each(published)("ERROR.TYPE of %s is %s", (content, number) => {
  expect(bookWith([[content, "=ERROR.TYPE(A1)"]]).values[0]?.[1]).toBe(number);
});

test("an error in a formula reads back as it was typed, NA() too", () => {
  const typed = [["=SUM({1;#N/A})"], ["=NA()"], ["=IFERROR(#N/A,B1)"]];
  expect(bookWith(typed).formulas).toEqual(typed);
});

test.each([
  ["A", 65],
  ["华星", 0x534e],
  ["😀", 0x1f600],
  ["", "#VALUE!"],
])("UNICODE of %s is %s", (text, code) => {
  expect(bookWith([[text, "=UNICODE(A1)"]]).values[0]?.[1]).toBe(code);
});

test("UNICODE takes a block of texts, each with its own code", () => {
  const { values } = bookWith([
    ["Ann", '=SUMPRODUCT(UNICODE(MID(A1:A2&"  ",{1,2},1)))'],
    ["B", ""],
  ]);
  // A, n, B and a space
  expect(values[0]?.[1]).toBe(65 + 110 + 66 + 32);
});

test("& joins blocks cell by cell, each with its own row", () => {
  const { values } = bookWith([
    ["Ann", '=A1:A2&"-"&TRUE'],
    [12.5, ""],
  ] as string[][]);
  expect(values.map((row) => row[1])).toEqual(["Ann-TRUE", "12.5-TRUE"]);
});
