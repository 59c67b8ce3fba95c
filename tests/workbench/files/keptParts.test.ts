import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { openWorkbook } from "../../../src/files/openWorkbook";
import { noteText } from "../../../src/files/notes/noteText";
import { openBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";
import { rawParts, rawWorkbook, relationships, zipped } from "../../support/rawWorkbook";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const fixtures = path.resolve(__dirname, "../../fixtures/files");
const fixture = (name: string) => readFileSync(path.join(fixtures, name));
const english = (notes: readonly Parameters<typeof noteText>[0][]) =>
  notes.map((note) => noteText(note, "en"));
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function read(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets[0]!;
}

describe("a part that cannot be kept", () => {
  it("never keeps the reduced cases of public workbooks from opening", () => {
    for (const name of readdirSync(fixtures)) expect(() => openBook(fixture(name), name)).not.toThrow();
  });

  it("is dropped and named, the rest opens: a validation whose reference is lost", () => {
    const { book, notes } = openBook(fixture("validation-ref-error.xlsx"), "lost.xlsx");
    expect(english(notes)).toEqual(['Not kept: data validation of B2:B3 on "Sheet".']);
    expect(book.readValues(book.activeSheetId(), area(0, 0, 1, 1))).toEqual([
      ["Account", "Annual sales"],
      ["Acme", 6_000_000],
    ]);
    expect(saveBook(book).notes).toEqual(notes);
  });

  it("is named with its place: merges and tables over others, a name that says nothing, cells beside the sheet", () => {
    const table = (id: number, name: string, ref: string) =>
      `<table id="${id}" name="${name}" displayName="${name}" ref="${ref}"><tableColumns><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;
    const parts = rawParts(`${one}<row r="9"><c r="XFE9"><v>1</v></c></row>`, {
      after:
        '<mergeCells><mergeCell ref="F1:G2"/><mergeCell ref="G2:H3"/></mergeCells><tableParts><tablePart r:id="r1"/><tablePart r:id="r2"/></tableParts>',
    });
    const { notes } = openBook(
      zipped({
        ...parts,
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
          "table ../tables/t1.xml",
          "table ../tables/t2.xml",
        ),
        "xl/tables/t1.xml": table(1, "First", "A1:B3"),
        "xl/tables/t2.xml": table(2, "Second", "B2:C4"),
      }),
      "over.xlsx",
    );
    expect(english(notes)).toEqual([
      'Not kept: cells whose address is on no sheet on "S".',
      'Not kept: merged cells G2:H3 on "S".',
      'Not kept: table "Second" (its cells stay) on "S".',
    ]);
  });
});

describe("a table", () => {
  it("whose header is a formula keeps the name that the file gives the column", async () => {
    const { book } = openBook(fixture("table-header-formula.xlsx"), "jobs.xlsx");
    expect(book.tables().map(({ columns }) => columns)).toEqual([["Job #", "Account", "Annual sales"]]);
    const sheet = await read(saveBook(book).bytes);
    expect(sheet.getCell("A1").value).toBe("Job #");
    const { tables } = sheet as unknown as {
      tables: Record<string, { table: { columns: { name: string }[] } }>;
    };
    expect(tables["T1"]!.table.columns.map(({ name }) => name)).toEqual(["Job #", "Account", "Annual sales"]);
  });

  const filtered = (criteria: string) =>
    zipped({
      ...rawParts(
        '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>',
        { after: '<tableParts><tablePart r:id="r1"/></tableParts>' },
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships("table ../tables/t1.xml"),
      "xl/tables/t1.xml": `<table id="1" name="T" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"><filterColumn colId="0">${criteria}</filterColumn></autoFilter><tableColumns><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
    });

  it("keeps what its filter asks, and the rows that it hides", () => {
    const { book, notes } = openBook(filtered('<filters><filter val="2"/></filters>'), "filter.xlsx");
    expect(notes).toEqual([]);
    const [sheet] = openWorkbook(saveBook(book).bytes, "filter.xlsx").workbook.sheets;
    expect(sheet!.tables.map(({ filter }) => filter)).toEqual([
      '<filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn>',
    ]);
    expect([...sheet!.rows]).toEqual([[1, { height: null, hidden: true }]]);
  });

  it("names the filter before a save that cannot keep it: another number of columns, or colours", () => {
    const { book } = openBook(filtered('<filters><filter val="2"/></filters>'), "filter.xlsx");
    book.resizeTable(book.tables()[0]!.id, area(0, 0, 2, 2));
    expect(english(saveBook(book).notes)).toEqual([
      'Not saved: filter (rows stay hidden or shown as they are) on "S".',
    ]);
    const { notes } = openBook(filtered('<colorFilter dxfId="0"/>'), "filter.xlsx");
    expect(english(notes)).toEqual(['Not kept: filter (rows stay hidden or shown as they are) on "S".']);
  });
});

describe("a filter of cells that are no table", () => {
  const file = rawWorkbook(
    '<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>',
    {
      after:
        '<autoFilter ref="A1:A9"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>',
    },
  );

  it("is kept while its headers stay, and named when they do not", () => {
    const { book, notes } = openBook(file, "filter.xlsx");
    expect(notes).toEqual([]);
    const [sheet] = openWorkbook(saveBook(book).bytes, "filter.xlsx").workbook.sheets;
    expect(sheet!.filter).toEqual({
      zone: area(0, 0, 8, 0),
      criteria: expect.stringContaining("greaterThan") as string,
    });
    book.write(book.activeSheetId(), area(0, 0, 0, 0), { formulas: [["other"]] });
    expect(english(saveBook(book).notes)).toEqual([
      'Not saved: filter (rows stay hidden or shown as they are) on "S".',
    ]);
  });
});

describe("formulas without a format", () => {
  it("whose arguments are dates are saved and shown as the numbers that they are", async () => {
    const workbook = new ExcelJS.Workbook();
    const source = workbook.addWorksheet("S");
    [new Date(Date.UTC(2024, 2, 1)), new Date(Date.UTC(2024, 2, 31))].forEach((day, index) => {
      source.getCell(1, index + 1).value = day;
      source.getCell(1, index + 1).numFmt = "yyyy-mm-dd";
    });
    source.getCell("C1").value = { formula: "B1-A1", result: 30 };
    const { book } = openBook(new Uint8Array(await workbook.xlsx.writeBuffer()), "days.xlsx");
    const id = book.activeSheetId();
    expect(book.readTexts(id, area(0, 2, 0, 2))).toEqual([["30"]]);
    expect(book.readFormats(id, area(0, 2, 0, 2))).toEqual([["General"]]);
    book.dispatch("SET_FORMATTING", { sheetId: id, target: [area(0, 2, 0, 2)], style: { bold: true } });
    expect((await read(saveBook(book).bytes)).getCell("C1").value).toEqual({ formula: "B1-A1", result: 30 });
  });
});

describe("a workbook that counts its dates from 1904", () => {
  const styles =
    '<styleSheet><fonts count="1"><font/></fonts><numFmts count="2"><numFmt numFmtId="170" formatCode="[h]:mm"/><numFmt numFmtId="171" formatCode="dd/mm/yyyy h:mm"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="171"/></cellXfs></styleSheet>';
  const file = zipped({
    ...rawParts(
      '<row r="1"><c r="A1" s="1"><v>43890</v></c><c r="B1" s="2"><v>1.5</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1"><v>7</v></c><c r="E1" s="4"><v>43890.25</v></c><c r="F1" s="1"><f>A1+1</f><v>43891</v></c></row>',
      {
        workbook: '<workbookPr date1904="1"/>',
        after:
          '<dataValidations count="1"><dataValidation type="date" operator="greaterThan" sqref="A1"><formula1>43890</formula1></dataValidation></dataValidations>',
      },
    ),
    "xl/styles.xml": styles,
  });

  it("is turned into one from 1900 with a note: days move, times and numbers do not", async () => {
    const { book, notes } = openBook(file, "mac.xlsx");
    const id = book.activeSheetId();
    expect(notes).toEqual([{ key: "dates1904" }]);
    expect(book.readTexts(id, area(0, 0, 0, 0))).toEqual([["3/1/2024"]]);
    expect(book.readValues(id, area(0, 0, 0, 5))).toEqual([[45352, 1.5, 0.5, 7, 45352.25, 45353]]);
    expect(book.validations(id).map(({ formula1 }) => formula1)).toEqual(["45352"]);
    const saved = saveBook(book);
    expect(saved.notes).toEqual([]);
    const sheet = await read(saved.bytes);
    expect(sheet.getCell("A1").value).toEqual(new Date(Date.UTC(2024, 2, 1)));
    expect(sheet.getCell("F1").value).toMatchObject({
      formula: "A1+1",
      result: new Date(Date.UTC(2024, 2, 2)),
    });
    expect(openBook(saved.bytes, "mac.xlsx").notes).toEqual([]);
  });
});

describe("looks of whole rows and columns", () => {
  const styles =
    '<styleSheet><fonts count="2"><font/><font><b/></font></fonts><cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>';
  const file = zipped({
    ...rawParts('<row r="3" s="1" customFormat="1"><c r="A3"><v>1</v></c></row>', {
      before: '<cols><col min="2" max="16384" width="12" style="1" customWidth="1"/></cols>',
    }),
    "xl/styles.xml": styles,
  });

  it("come back, beyond the grid too; a save after rows came or went names them", () => {
    const { book } = openBook(file, "bold.xlsx");
    const [sheet] = openWorkbook(saveBook(book).bytes, "bold.xlsx").workbook.sheets;
    expect(sheet!.columns.map(({ from, to, width, look }) => [from, to, width, look?.style])).toEqual([
      [1, 25, 84, { bold: true }],
      [26, 16_383, 84, { bold: true }],
    ]);
    expect(sheet!.rows.get(2)?.look?.style).toEqual({ bold: true });
    const sheetId = book.activeSheetId();
    book.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName: "S", dimension: "ROW", elements: [0] });
    expect(english(saveBook(book).notes)).toEqual([
      'Not saved: formats of empty cells of whole rows and columns on "S".',
    ]);
  });
});
