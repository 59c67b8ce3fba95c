import ExcelJS from "exceljs";
import { strToU8 } from "fflate";
import { rawParts, rawWorkbook, zipped } from "../../support/rawWorkbook";
import { noteText } from "../../../src/files/notes/noteText";
import { openBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

async function foreign(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Data", {
    properties: { tabColor: { argb: "FF00B050" } },
    views: [{ state: "frozen", xSplit: 1, ySplit: 2, zoomScale: 80 }],
  });
  sheet.columns = [{ width: 30 }, { width: 12 }, { width: 12, hidden: true }];
  sheet.addRow(["Account", "Sales", "Hidden"]);
  sheet.addRow([{ richText: [{ text: "Big " }, { text: "Co", font: { bold: true } }] }, 12.5, 1]);
  sheet.addRow([
    { text: "Site", hyperlink: "https://example.com/a?b=1" },
    { formula: "B2*2", result: 25 },
    2,
  ]);
  sheet.getCell("B4").value = { sharedFormula: "B3", result: 50 };
  sheet.getCell("A5").value = new Date(Date.UTC(2024, 0, 31));
  sheet.getCell("A5").numFmt = "dd/mm/yyyy;@";
  sheet.getCell("A6").value = "00123";
  sheet.getCell("A7").value = "=not a formula";
  sheet.getCell("A7").note = "a comment";
  sheet.getCell("A8").value = { error: "#N/A" } as never;
  sheet.getCell("B1").font = {
    name: "Arial",
    size: 14,
    bold: true,
    color: { argb: "FFFF0000" },
    underline: "double",
  };
  sheet.getCell("B1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  sheet.getCell("B1").alignment = { horizontal: "center", vertical: "top", wrapText: true, indent: 0 };
  sheet.getCell("B2").border = {
    top: { style: "thin" },
    bottom: { style: "double", color: { argb: "FF0000FF" } },
  };
  sheet.getCell("B2").numFmt = '"$"#,##0.00;[Red]\\-"$"#,##0.00';
  sheet.mergeCells("D1:E2");
  sheet.addTable({
    name: "People",
    ref: "G1",
    headerRow: true,
    totalsRow: true,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: [
      { name: "Name", totalsRowLabel: "Sum" },
      { name: "Pay [€]", totalsRowFunction: "sum" },
    ],
    rows: [
      ["Ann", 1],
      ["Bob", 2],
    ],
  });
  sheet.addConditionalFormatting({
    ref: "B2:B9",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: [20],
        priority: 1,
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
      },
      {
        type: "colorScale",
        priority: 2,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
      },
    ],
  });
  sheet.getCell("D5").dataValidation = {
    type: "list",
    allowBlank: true,
    formulae: ["$A$2:$A$4"],
    showErrorMessage: true,
    error: "No",
  };
  sheet.addImage(workbook.addImage({ base64: pixel, extension: "png" }), {
    tl: { col: 4, row: 10 },
    ext: { width: 50, height: 40 },
  });
  sheet.protect("", {}).catch(() => undefined);
  workbook.definedNames.add("Data!$B$2:$B$4", "Amounts");
  workbook.addWorksheet("Secret", { state: "veryHidden" }).getCell("A1").value = 1;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("a workbook that another program wrote", () => {
  it("keeps its cells, looks and objects through opening and saving", async () => {
    const { book, notes } = openBook(await foreign(), "foreign.xlsx");
    const check = (opened: typeof book): void => {
      const [data] = opened.sheets();
      const id = data!.id;
      expect(opened.sheets()).toMatchObject([
        { name: "Data", visible: true },
        { name: "Secret", visible: false },
      ]);
      expect(opened.readValues(id, area(0, 0, 7, 1))).toEqual([
        ["Account", "Sales"],
        ["Big Co", 12.5],
        ["Site", 25],
        ["", 50],
        [45322, ""],
        ["00123", ""],
        ["=not a formula", ""],
        ["#N/A", ""],
      ]);
      expect(opened.readFormulas(id, area(2, 1, 3, 1))).toEqual([["=B2*2"], ["=B3*2"]]);
      expect(opened.readValueTypes(id, area(5, 0, 7, 0)).flat()).toEqual(["String", "String", "Error"]);
      expect(opened.readFormats(id, area(1, 1, 1, 1))).toEqual([['"$"#,##0.00;[Red]\\-"$"#,##0.00']]);
      expect(opened.readFormats(id, area(4, 0, 4, 0))).toEqual([["dd/mm/yyyy;@"]]);
      const { getters } = opened.model;
      expect(getters.getCellStyle({ sheetId: id, row: 0, col: 1 })).toMatchObject({
        bold: true,
        fontSize: 14,
        textColor: "#FF0000",
        fillColor: "#FFFF00",
        align: "center",
        verticalAlign: "top",
        wrapping: "wrap",
      });
      expect(getters.getCellBorder({ sheetId: id, row: 1, col: 1 })).toMatchObject({
        top: { style: "thin" },
        bottom: { color: "#0000FF" },
      });
      expect(getters.getEvaluatedCell({ sheetId: id, row: 2, col: 0 }).link).toMatchObject({
        url: "https://example.com/a?b=1",
      });
      expect(getters.getPaneDivisions(id)).toEqual({ xSplit: 1, ySplit: 2 });
      expect([0, 1].map((col) => getters.getColSize(id, col))).toEqual([210, 84]);
      expect(getters.isColHiddenByUser(id, 2)).toBe(true);
      expect(getters.isSheetLocked(id)).toBe(true);
      expect(getters.getSheet(id).color).toBe("#00B050");
      expect(opened.tables()).toMatchObject([
        {
          name: "People",
          zone: area(0, 6, 3, 7),
          totals: true,
          style: "TableStyleLight9",
          columns: ["Name", "Pay [€]"],
        },
      ]);
      expect(opened.conditionalFormats(id)).toMatchObject([
        {
          rule: {
            type: "CellIsRule",
            operator: "isGreaterThan",
            values: ["20"],
            style: { fillColor: "#FFC7CE" },
          },
        },
        { rule: { type: "ColorScaleRule", minimum: { color: 0xff0000 }, maximum: { color: 0x00ff00 } } },
      ]);
      expect(opened.validations(id)).toMatchObject([
        { type: "list", error: "No", zones: [area(4, 3, 4, 3)] },
      ]);
      expect(opened.names()).toMatchObject([{ name: "Amounts", zone: area(1, 1, 3, 1) }]);
      expect(getters.getFigures(id)).toMatchObject([{ tag: "image", width: 50, height: 40 }]);
    };
    check(book);
    expect(notes.map((note) => noteText(note, "en"))).toEqual([
      "Not kept: formatting of parts of a cell's text.",
      'Not kept: comments on "Data".',
    ]);
    const saved = saveBook(book);
    expect(saved.notes).toEqual(notes);
    check(openBook(saved.bytes, "again.xlsx").book);
    const reader = new ExcelJS.Workbook();
    await reader.xlsx.load(saved.bytes.buffer as ArrayBuffer);
    expect(reader.getWorksheet("Secret")!.state).toBe("veryHidden");
    expect(reader.getWorksheet("Data")!.getCell("B1").font).toMatchObject({
      name: "Arial",
      underline: "double",
      size: 14,
    });
  }, 20_000);
});

describe("formulas of a file", () => {
  const cell = (name: string, formula: string, value = "<v>7</v>") =>
    `<row r="${name.slice(1)}"><c r="${name}"><f${formula}</f>${value}</c></row>`;
  const read = (rows: string) => {
    const { book } = openBook(rawWorkbook(rows), "raw.xlsx");
    const id = book.activeSheetId();
    return {
      book,
      formula: (row: number, col = 0) => book.readFormulas(id, area(row, col, row, col))[0]![0],
      value: (row: number, col = 0) => book.readValues(id, area(row, col, row, col))[0]![0],
    };
  };

  it("come back from their stored form, and go back into it", () => {
    const stored = [
      '_xlfn.IFNA(A9,"x_xlfn.y")',
      "_xlfn._xlws.SORT(B1:B3)",
      "_xldudf_KAM_NOSUCH(B1)+1",
      "[2]!_xldudf_KAM_NOSUCH(B1)",
      "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)",
      "SUM(_xlfn.ANCHORARRAY(B1))",
    ];
    const { book, formula, value } = read(
      stored.map((text, index) => cell(`A${index + 1}`, `>${text}`)).join(""),
    );
    expect(stored.map((_, row) => formula(row))).toEqual([
      '=IFNA(A9,"x_xlfn.y")',
      "=SORT(B1:B3)",
      "=KAM.NOSUCH(B1)+1",
      "=KAM.NOSUCH(B1)",
      "=LET(x,1,x+1)",
      "=SUM(B1#)",
    ]);
    expect([2, 3, 4].map((row) => value(row))).toEqual([7, 7, value(4)]);
    const again = openBook(saveBook(book).bytes, "again.xlsx").book;
    expect(again.readFormulas(again.activeSheetId(), area(0, 0, 5, 0))).toEqual(
      book.readFormulas(book.activeSheetId(), area(0, 0, 5, 0)),
    );
  });

  it("that cannot be computed show the values of the file, blocks included", () => {
    const { book, value } = read(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">NOSUCH(9)</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2" t="str"><v>four</v></c></row>',
    );
    expect([value(0), value(0, 1), value(1), value(1, 1)]).toEqual([1, 2, 3, "four"]);
    const again = openBook(saveBook(book).bytes, "again.xlsx").book;
    expect(again.readValues(again.activeSheetId(), area(0, 0, 1, 1))).toEqual([
      [1, 2],
      [3, "four"],
    ]);
  });

  it("shared by several cells move with the cell", () => {
    const { formula } = read(
      cell("A1", ' t="shared" ref="A1:A3" si="0">$B$1+C1+SUM(D:D)&amp;"C1"') +
        cell("A2", ' t="shared" si="0">') +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect([formula(1), formula(2)]).toEqual(['=$B$1+C2+SUM(D:D)&"C1"', '=$B$1+C3+SUM(D:D)&"C1"']);
  });

  it("stand in their cells whatever order the file has", () => {
    const { formula } = read(
      `<row r="2"><c r="B2"><f>1+1</f></c><c r="A2"><f>2+2</f></c></row>${cell("A1", ">3+3")}${cell("A1", ">4+4")}`,
    );
    expect([formula(0), formula(1), formula(1, 1)]).toEqual(["=4+4", "=2+2", "=1+1"]);
  });

  it("of the 1904 date system keep their day", () => {
    const styles =
      '<styleSheet xmlns="m"><fonts count="1"><font/></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const parts = rawParts('<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1"><v>0</v></c></row>', {
      workbook: '<workbookPr date1904="1"/>',
    });
    const { book } = openBook(zipped({ ...parts, "xl/styles.xml": styles }), "mac.xlsx");
    expect(book.readValues(book.activeSheetId(), area(0, 0, 0, 1))).toEqual([[1462, 0]]);
  });

  it("are told apart from files that are no workbooks", () => {
    expect(() => openBook(new Uint8Array([0xd0, 0xcf, 0x11]), "a.xls")).toThrow("old .xls format");
    expect(() => openBook(strToU8("hello"), "a.xlsx")).toThrow(
      "a.xlsx is a text file: give it the ending .csv or .txt",
    );
  });
});
