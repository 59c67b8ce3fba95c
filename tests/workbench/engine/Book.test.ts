import { Book } from "../../../workbench/engine/Book";

const cell = (row: number, col = 0) => ({ top: row, left: col, bottom: row, right: col });
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("Book", () => {
  const hostile = [
    '=HYPERLINK("http://x","y")',
    "+1",
    "-x",
    "@y",
    "'z",
    'a "quoted" name',
    "two\nlines",
    "a".repeat(300),
    "[a](http://b)",
    "00123",
    "1-2",
    "TRUE",
    "  blanks  ",
    "#N/A",
    "12%",
    "www.example.com",
  ];

  it("keeps any text behind an apostrophe as that very text", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    const zone = area(0, 0, hostile.length - 1, 0);
    book.write(id, zone, { formulas: hostile.map((text) => [`'${text}`]) });
    expect(book.readValues(id, zone)).toEqual(hostile.map((text) => [text]));
    expect(book.readFormulas(id, zone)).toEqual(hostile.map((text) => [text]));
    expect(book.readTexts(id, zone)).toEqual(hostile.map((text) => [text]));
    expect(new Set(book.readValueTypes(id, zone).flat())).toEqual(new Set(["String"]));
  });

  it("keeps any text in a cell formatted as text", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    const texts = hostile.filter((text) => !text.startsWith("'"));
    const zone = area(0, 0, texts.length - 1, 0);
    book.write(id, zone, { formats: texts.map(() => ["@"]) });
    book.write(id, zone, { formulas: texts.map((text) => [text]) });
    expect(book.readValues(id, zone)).toEqual(texts.map((text) => [text]));
    expect(book.readFormats(id, zone)).toEqual(texts.map(() => ["@"]));
  });

  it("keeps a formula's result text that looks like a link", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    book.write(id, area(0, 0, 0, 1), { formulas: [["'[a](http://b)", "=A1"]] });
    expect(book.readValues(id, area(0, 0, 0, 1))).toEqual([["[a](http://b)", "[a](http://b)"]]);
  });

  it("reads typing as Excel does", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    const row = ["00123", "1,234.5", "12%", "2024-03-01", "TRUE", "#N/A", "-5", "=1+1", "plain", 7, false];
    const zone = area(0, 0, 0, row.length - 1);
    book.write(id, zone, { formulas: [row] });
    expect(book.readValues(id, zone)).toEqual([
      [123, 1234.5, 0.12, 45352, true, "#N/A", -5, 2, "plain", 7, false],
    ]);
    expect(book.readValueTypes(id, zone)[0]).toEqual([
      "Double",
      "Double",
      "Double",
      "Double",
      "Boolean",
      "Error",
      "Double",
      "Double",
      "String",
      "Double",
      "Boolean",
    ]);
    expect(book.readFormats(id, zone)[0]!.slice(1, 4)).toEqual(["#,##0.00", "0%", "yyyy-mm-dd"]);
  });

  it("leaves null alone and empties with an empty text", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    book.write(id, area(0, 0, 0, 1), { formulas: [[1, 2]] });
    book.write(id, area(0, 0, 0, 1), { formulas: [[null, ""]] });
    expect(book.readValues(id, area(0, 0, 0, 1))).toEqual([[1, ""]]);
    expect(book.usedZone(id, true)).toEqual(cell(0));
  });

  it("undoes a batch as one step and reads fresh values inside it", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    book.write(id, cell(0), { formulas: [[5]] });
    const seen = book.batch(() => {
      book.write(id, cell(0), { formulas: [[6]] });
      book.write(id, cell(1), { formulas: [["=A1*2"]] });
      return book.readValues(id, cell(1))[0]![0];
    });
    expect(seen).toBe(12);
    book.undo();
    expect(book.readValues(id, area(0, 0, 1, 0))).toEqual([[5], [""]]);
    book.redo();
    expect(book.readValues(id, area(0, 0, 1, 0))).toEqual([[6], [12]]);
  });

  it("stays usable after an error inside a batch", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    expect(() =>
      book.batch(() => {
        book.write(id, cell(0), { formulas: [[1]] });
        throw new Error("stop");
      }),
    ).toThrow("stop");
    book.write(id, cell(1), { formulas: [["=A1+1"]] });
    expect(book.readValues(id, cell(1))).toEqual([[2]]);
  });

  it("keeps references that reach below or beside the grid as they are when the sheet grows", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    const formulas = ["=SUM(B995:B1010)", "=SUM(Z1:AB1)", "=B1200", "=SUM(B:B)"];
    book.write(id, area(0, 0, 3, 0), { formulas: formulas.map((formula) => [formula]) });
    book.write(id, area(999, 1, 1009, 1), { formulas: Array.from({ length: 11 }, () => [1]) });
    book.write(id, area(0, 26, 0, 27), { formulas: [[1, 1]] });
    expect(book.readFormulas(id, area(0, 0, 3, 0))).toEqual(formulas.map((formula) => [formula]));
    book.write(id, cell(1199, 1), { formulas: [[7]] });
    expect(book.readValues(id, area(0, 0, 3, 0))).toEqual([[11], [2], [7], [18]]);
    expect(book.readFormulas(id, area(0, 0, 3, 0))).toEqual(formulas.map((formula) => [formula]));
  });

  it("grows the sheet for a write far below", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    book.write(id, cell(50000, 60), { formulas: [["far"]] });
    expect(book.readValues(id, cell(50000, 60))).toEqual([["far"]]);
    expect(book.readValues(id, cell(900000, 9000))).toEqual([[""]]);
  });

  it("keeps quotes, backslashes and structured references of formulas as typed", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    book.write(id, area(0, 0, 3, 1), {
      formulas: [
        ["Name", "Amount"],
        ["A", 1],
        ["B", 2],
        ["C", 3],
      ],
    });
    book.addTable(id, area(0, 0, 3, 1), true, "Sales");
    const formulas = [
      '="say ""hi"" \\"&"x"',
      "=SUM(Sales[Amount])",
      "=SUM(Sales[[#All],[Amount]])",
      "=Sales[[#Headers],[Amount]]",
      "=ROWS(Sales)",
      "=SUM( A1 , 2 )",
    ];
    book.write(id, area(0, 4, 5, 4), { formulas: formulas.map((formula) => [formula]) });
    expect(book.readFormulas(id, area(0, 4, 5, 4))).toEqual(formulas.map((formula) => [formula]));
    expect(book.readValues(id, area(0, 4, 3, 4))).toEqual([['say "hi" \\x'], [6], [6], ["Amount"]]);
  });

  it("follows a table that grows, moves and is renamed", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    book.write(id, area(0, 0, 2, 1), {
      formulas: [
        ["Name", "Amount"],
        ["A", 1],
        ["B", 2],
      ],
    });
    const table = book.addTable(id, area(0, 0, 2, 1), true, "Sales");
    book.write(id, area(0, 5, 0, 5), { formulas: [["=SUM(Sales[Amount])"]] });
    book.write(id, area(1, 3, 1, 3), { formulas: [["=Sales[@Amount]*10"]] });
    book.write(id, area(3, 0, 3, 1), { formulas: [["C", 4]] });
    book.resizeTable(table.id, area(0, 0, 3, 1));
    expect(book.readValues(id, cell(0, 5))).toEqual([[7]]);
    book.renameTable(table.id, "Umsatz");
    book.write(id, cell(0, 1), { formulas: [["Net [EUR]"]] });
    expect(book.readFormulas(id, cell(0, 5))).toEqual([["=SUM(Umsatz[Net '[EUR']])"]]);
    expect(book.readValues(id, cell(1, 3))).toEqual([[10]]);
    book.deleteTable(table.id);
    expect(book.readFormulas(id, cell(0, 5))).toEqual([["=SUM($B$2:$B$4)"]]);
    expect(book.readValues(id, cell(0, 5))).toEqual([[7]]);
  });

  it("copies a sheet with a table of its own", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    book.write(id, area(0, 0, 1, 2), {
      formulas: [
        ["N", "V", "F"],
        ["a", 2, ""],
      ],
    });
    book.addTable(id, area(0, 0, 1, 2), true, "T");
    book.write(id, area(1, 2, 1, 2), { formulas: [["=[@V]*3"]] });
    book.dispatch("DUPLICATE_SHEET", { sheetId: id, sheetIdTo: "copy", sheetNameTo: "Copy" });
    book.write("copy", area(1, 1, 1, 1), { formulas: [[5]] });
    expect(book.tables().map((table) => [table.sheetId, table.name])).toEqual([
      [id, "T"],
      ["copy", "T1"],
    ]);
    expect(book.readValues("copy", area(1, 2, 1, 2))).toEqual([[15]]);
    expect(book.readFormulas("copy", area(1, 2, 1, 2))).toEqual([["=[@V]*3"]]);
  });

  it("grows a sheet for a spilled result, and undo takes both away", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    const other = book.addSheet("Other");
    const numbers = Array.from({ length: 3000 }, (_, i) => [3000 - i]);
    book.write(other.id, area(0, 0, 2999, 0), { formulas: numbers });
    book.model.dispatch("UPDATE_CELL", { sheetId: id, col: 1, row: 0, content: "before" });
    book.model.dispatch("UPDATE_CELL", { sheetId: id, col: 2, row: 0, content: "=SORT(Other!A1:A3000)" });
    expect(book.readValues(id, cell(2999, 2))).toEqual([[3000]]);
    book.undo();
    expect(book.readValues(id, area(0, 1, 0, 2))).toEqual([["before", ""]]);
    book.redo();
    expect(book.readValues(id, cell(2999, 2))).toEqual([[3000]]);
  });

  it("writes names of sheets as Excel quotes them, and takes Excel's names only", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    const neil = book.addSheet("O'Neil");
    book.write(neil.id, cell(0), { formulas: [[9]] });
    const year = book.addSheet("2024");
    book.write(year.id, cell(0), { formulas: [[4]] });
    const formulas = [["='O''Neil'!A1*2"], ["='2024'!A1"]];
    book.write(id, area(0, 0, 1, 0), { formulas });
    expect(book.readFormulas(id, area(0, 0, 1, 0))).toEqual(formulas);
    expect(book.readValues(id, area(0, 0, 1, 0))).toEqual([[18], [4]]);
    for (const name of ["a:b", "o'neil", "'a", "History", "a".repeat(32), "a/b"]) {
      expect(() => book.addSheet(name)).toThrow();
    }
  });

  it("adapts defined names, hidden ones included, and knows names of constants", () => {
    const book = Book.create();
    const id = book.activeSheetId();
    book.write(id, area(0, 0, 2, 0), { formulas: [[1], [2], [3]] });
    book.addName("_KAM_block", "=Sheet1!$A$1:$A$3", { visible: false, comment: "ours" });
    book.addName("Rate", "=0.5");
    book.write(id, area(0, 2, 0, 2), { formulas: [["=SUM(_KAM_block)*Rate"]] });
    expect(book.readValues(id, cell(0, 2))).toEqual([[3]]);
    book.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: id,
      sheetName: "Sheet1",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 2,
    });
    expect(book.names()).toEqual([
      {
        name: "_KAM_block",
        scope: null,
        sheetId: id,
        zone: area(2, 0, 4, 0),
        formula: "=Sheet1!$A$3:$A$5",
        visible: false,
        comment: "ours",
      },
      { name: "Rate", scope: null, sheetId: null, zone: null, formula: "=0.5", visible: true, comment: "" },
    ]);
  });
});
