import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { Book } from "../../../workbench/engine/Book";
import { loadFunctionsBundle } from "../../../workbench/headless/loadFunctionsBundle";
import { registerFunctions } from "../../../workbench/engine/registerFunctions";
import { anyValue } from "../../../workbench/engine/rules/ValidationRule";
import { openBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";
import { sheetImages } from "../../support/bookImage";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const hostile = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-x",
  "@y",
  "'z",
  'a "quoted" name',
  "two\nlines\n\nthree",
  "b".repeat(300),
  "[a](http://b)",
  "00123",
  "1-2",
  "TRUE",
  "  blanks  ",
  "_x000A_ & <tag>",
  "\u000b vertical tab",
  "#N/A",
  "客户 – Ünï 😀",
];

registerFunctions(
  {
    functions: [
      {
        id: "TIER",
        name: "TIER",
        parameters: [{ name: "values", type: "any", dimensionality: "matrix" }],
        result: { dimensionality: "matrix" },
      },
    ],
  },
  loadFunctionsBundle(
    'CustomFunctions.associate("TIER", (m) => m.map((row) => row.map((v) => (v >= 50 ? "A" : "B"))));',
  ),
);

function example(): Book {
  const book = Book.create();
  const id = book.activeSheetId();
  book.renameSheet(id, "Kunden & Co");
  book.write(id, area(0, 0, 4, 3), {
    formulas: [
      ["Account", "Sales", "Date", "Line\nbreak"],
      ["A", 60, "2024-03-01", true],
      ["B", 30, "2024-04-01", false],
      ["C", 10, "2024-05-01", "=1/0"],
      ["Total", "=SUM(Accounts[Sales])", "", ""],
    ],
    formats: [
      [null, null, null, null],
      [null, "#,##0.00", "yyyy-mm-dd", null],
      [null, '#,##0.00 "€";[Red]-#,##0.00 "€"', "yyyy-mm-dd", null],
      [null, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', "[h]:mm", null],
    ],
  });
  book.addTable(id, area(0, 0, 3, 3), true, "Accounts");
  book.write(id, area(0, 6, hostile.length - 1, 6), { formulas: hostile.map((text) => [`'${text}`]) });
  book.write(id, area(0, 8, 5, 8), {
    formulas: [
      ["=KAM.TIER(B2:B4)"],
      [""],
      [""],
      ['=TEXTJOIN("; ",TRUE,A2:A4)&" says ""hi"""'],
      ['=XLOOKUP("B",Accounts[Account],Accounts[Sales])'],
      ["=Rate*2"],
    ],
  });
  book.write(id, area(1, 10, 1, 10), { formulas: [["=Accounts[@Sales]*2"]] });
  book.write(id, area(0, 12, 0, 12), { formulas: [["=UNIQUE(A2:A4)"]] });
  book.addName("Rate", "=0.25", { comment: "a share" });
  book.addName("_KAM_block", "='Kunden & Co'!$A$2:$B$4", { visible: false });
  const other = book.addSheet("Hidden one");
  book.addName("Local", "='Hidden one'!$A$1", { scope: other.id });
  book.write(other.id, area(0, 0, 0, 0), { formulas: [["x"]] });
  book.setVisible(other.id, false);
  book.setValidation(id, area(1, 9, 5, 9), {
    ...anyValue,
    type: "list",
    formula1: '"A,B,C"',
    error: "Choose",
    errorTitle: "Tier",
  });
  book.setValidation(id, area(1, 11, 5, 11), {
    ...anyValue,
    type: "decimal",
    operator: "between",
    formula1: "0",
    formula2: "1",
  });
  book.addConditionalFormat(id, area(1, 1, 3, 1), {
    type: "CellIsRule",
    operator: "isGreaterThan",
    values: ["20"],
    style: { fillColor: "#FFC7CE", bold: true },
  } as never);
  book.dispatch("SET_FORMATTING", {
    sheetId: id,
    target: [area(0, 0, 0, 3)],
    style: { bold: true, fillColor: "#DDEBF7", align: "center", wrapping: "wrap" },
  });
  book.dispatch("SET_ZONE_BORDERS", {
    sheetId: id,
    target: [area(4, 0, 4, 3)],
    border: { position: "top", style: "medium", color: "#FF0000" },
  });
  book.dispatch("RESIZE_COLUMNS_ROWS", { sheetId: id, dimension: "COL", elements: [0], size: 210 });
  book.dispatch("RESIZE_COLUMNS_ROWS", { sheetId: id, dimension: "ROW", elements: [0], size: 40 });
  book.dispatch("HIDE_COLUMNS_ROWS", { sheetId: id, dimension: "ROW", elements: [9] });
  book.dispatch("FREEZE_ROWS", { sheetId: id, quantity: 1 });
  book.dispatch("ADD_MERGE", { sheetId: id, target: [area(20, 0, 21, 2)] });
  const values = (column: number) => ({ sheetId: id, zone: area(1, column, 3, column) });
  book.addChart(id, {
    name: "Pareto",
    type: "combo",
    title: "Who & what",
    categories: values(0),
    series: [
      { name: "Sales", nameFrom: { sheetId: id, zone: area(0, 1, 0, 1) }, values: values(1), kind: "column" },
      {
        name: "Date",
        nameFrom: { sheetId: id, zone: area(0, 2, 0, 2) },
        values: values(2),
        kind: "line",
        secondary: true,
      },
    ],
    axes: { category: { title: "who" }, value: {}, secondary: { min: 0, max: 1 } },
    rect: { left: 400, top: 200, width: 500, height: 300 },
  });
  book
    .customXml()
    .set(
      "{12345678-1234-1234-1234-1234567890AB}",
      '<k:w xmlns:k="urn:kam-for-excel:written"><b n="1"/></k:w>',
    );
  book.settings().set("mapping", { name: 0 });
  return book;
}

describe("saving and opening again", () => {
  const book = example();
  const saved = saveBook(book);
  const opened = openBook(saved.bytes, "x.xlsx");

  it("gives the same workbook", () => {
    expect(sheetImages(opened.book)).toEqual(sheetImages(book));
    const names = (of: Book) =>
      of.names().map(({ scope, ...name }) => ({ ...name, sheetId: null, scoped: scope !== null }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(names(opened.book).sort(byName)).toEqual(names(book).sort(byName));
    expect([...opened.book.customXml()]).toEqual([...book.customXml()]);
    expect([...opened.book.settings()]).toEqual([...book.settings()]);
    expect(saved.notes).toEqual([]);
    expect(opened.notes).toEqual([]);
    expect(opened.book.undo()).toBe(false);
  });

  it("gives the same again from the file that was opened", () => {
    const again = openBook(saveBook(opened.book).bytes, "x.xlsx");
    expect(sheetImages(again.book)).toEqual(sheetImages(book));
  });

  it("stores formulas in the form of files", () => {
    const sheet = strFromU8(unzipSync(saved.bytes)["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toContain('<f t="array" ref="I1:I3">_xldudf_KAM_TIER(B2:B4)</f>');
    expect(sheet).toContain("<f>SUM(Accounts[Sales])</f>");
    expect(sheet).toContain("<f>Accounts[[#This Row],[Sales]]*2</f>");
    expect(sheet).toContain("_xlfn.XLOOKUP(");
    expect(sheet).toContain("_xlfn.TEXTJOIN(");
    expect(sheet).toContain('<f t="array" ref="M1:M3">_xlfn.UNIQUE(A2:A4)</f>');
  });

  it("is read the same by an independent reader", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(saved.bytes.buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet("Kunden & Co")!;
    hostile.forEach((text, row) => expect(sheet.getCell(row + 1, 7).value).toBe(text));
    expect(sheet.getCell("B2").value).toBe(60);
    expect(sheet.getCell("B2").numFmt).toBe("#,##0.00");
    expect(sheet.getCell("B3").numFmt).toBe('#,##0.00 "€";[Red]-#,##0.00 "€"');
    expect(sheet.getCell("C2").value).toEqual(new Date(Date.UTC(2024, 2, 1)));
    expect(sheet.getCell("D2").value).toBe(true);
    expect(sheet.getCell("D4").value).toMatchObject({ formula: "1/0", result: { error: "#DIV/0!" } });
    expect(sheet.getCell("B5").value).toMatchObject({ formula: "SUM(Accounts[Sales])", result: 100 });
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true });
    const { tables } = sheet as unknown as {
      tables: Record<string, { table: { columns: { name: string }[] } }>;
    };
    expect(Object.keys(tables)).toEqual(["Accounts"]);
    expect(tables["Accounts"]!.table.columns.map((column) => column.name)).toEqual([
      "Account",
      "Sales",
      "Date",
      "Line_x000a_break",
    ]);
    expect(workbook.getWorksheet("Hidden one")!.state).toBe("hidden");
    expect(sheet.getCell("J2").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"A,B,C"'],
      errorTitle: "Tier",
    });
  });
});
