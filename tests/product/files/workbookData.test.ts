import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileCell, FileSheet, FileWorkbook } from "../../../src/files/FileWorkbook";
import { openWorkbook } from "../../../src/files/openWorkbook";
import { saveWorkbook } from "../../../src/files/saveWorkbook";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

function cell(row: number, col: number, value: FileCell["value"], more: Partial<FileCell> = {}): FileCell {
  return { row, col, value, isError: false, formula: null, block: null, look: null, ...more };
}

const look = {
  style: {
    bold: true,
    underline: "double",
    fontName: "Arial",
    fontSize: 14,
    color: "#FF0000",
    fill: "#FFFF00",
    horizontal: "distributed",
    vertical: "center",
    wrapText: true,
    indent: 2,
    textRotation: 135,
    locked: false,
  },
  format: '#,##0.00 "€"',
  border: { top: { style: "double", color: "#0000FF" } },
  quotePrefix: true,
};

const sheet: FileSheet = {
  name: "Kunden & Co",
  state: "visible",
  cells: [
    cell(0, 0, "Account"),
    cell(0, 1, "Sales"),
    cell(1, 0, "Ann"),
    cell(1, 1, 12.5, { look }),
    cell(2, 0, "#N/A"),
    cell(2, 1, "#N/A", { isError: true }),
    cell(3, 1, 25, { formula: 'IFS(B2>1,B2*2,TRUE,"")' }),
    cell(4, 1, "A", { formula: "KAM.TIER(B2:B3)", block: area(4, 1, 5, 1) }),
    cell(5, 1, "B"),
    cell(6, 0, "two\nlines  "),
    cell(6, 1, true),
    cell(8, 0, "Site"),
    cell(9, 3, null, { look }),
  ],
  rows: new Map([
    [1, { height: 40, hidden: false }],
    [7, { height: null, hidden: true }],
    [20, { height: 21, hidden: true }],
  ]),
  columns: [
    { from: 0, to: 0, width: 210, hidden: false },
    { from: 3, to: 5, width: 63, hidden: true },
  ],
  defaultWidth: 70,
  merges: [area(11, 0, 12, 2)],
  tables: [
    {
      name: "Accounts",
      zone: area(0, 0, 3, 1),
      columns: [
        { name: "Account", formula: null, totalsLabel: "Sum", totalsFunction: null, totalsFormula: null },
        {
          name: "Sales",
          formula: "IFS(B2>1,1)",
          totalsLabel: null,
          totalsFunction: "custom",
          totalsFormula: "SUM(Accounts[Sales])",
        },
      ],
      hasHeaders: true,
      hasTotals: true,
      hasFilterButtons: true,
      filter: '<filterColumn colId="0"><filters><filter val="A"/></filters></filterColumn>',
      style: "My own style",
      firstColumn: true,
      lastColumn: false,
      bandedRows: true,
      bandedColumns: false,
    },
  ],
  filter: {
    zone: area(20, 0, 25, 2),
    criteria:
      '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn>',
  },
  validations: [
    {
      zones: [area(1, 5, 9, 5), area(1, 7, 1, 7)],
      rule: {
        type: "decimal",
        operator: "notBetween",
        formula1: "0",
        formula2: "MAXIFS(B:B,A:A,1)",
        allowBlank: true,
        showDropDown: true,
        showError: true,
        errorStyle: "warning",
        errorTitle: "Share",
        error: "0 to 1",
        showPrompt: false,
        promptTitle: "",
        prompt: "",
      },
    },
  ],
  conditionalFormats: [
    {
      zones: [area(1, 1, 9, 1)],
      stopIfTrue: true,
      rule: {
        type: "cellIs",
        operator: "between",
        formulas: ["1", '"z"'],
        style: { bold: true, fill: "#FFC7CE" },
      },
    },
    {
      zones: [area(1, 2, 9, 2)],
      stopIfTrue: false,
      rule: { type: "beginsWith", text: 'say "hi"', style: {} },
    },
    {
      zones: [area(1, 2, 9, 2)],
      stopIfTrue: false,
      rule: { type: "top10", rank: 3, isPercent: true, isBottom: false, style: { color: "#FF0000" } },
    },
    {
      zones: [area(1, 3, 9, 3)],
      stopIfTrue: false,
      rule: {
        type: "colorScale",
        points: [
          { type: "min", value: null, color: "#FF0000" },
          { type: "percentile", value: "50", color: "#FFFF00" },
          { type: "num", value: "9", color: "#00FF00" },
        ],
      },
    },
    { zones: [area(1, 4, 9, 4)], stopIfTrue: false, rule: { type: "dataBar", color: "#638EC6" } },
  ],
  links: [{ zone: area(8, 0, 8, 0), url: "https://example.com/a?b=1&c=2" }],
  charts: [
    {
      name: "Pareto",
      anchor: { from: { col: 3, row: 2, x: 10, y: 5 }, to: { col: 9, row: 20, x: 0, y: 0 }, size: null },
      type: "combo",
      title: "Who & what\nand when",
      legend: "bottom",
      axes: { category: { title: "who" }, value: {}, secondary: { min: 0, max: 1 } },
      showValues: true,
      series: [
        {
          name: "",
          nameFrom: { formula: "'Kunden & Co'!$B$1" },
          values: { formula: "'Kunden & Co'!$B$2:$B$3" },
          categories: { formula: "'Kunden & Co'!$A$2:$A$3" },
          kind: "column",
          secondary: false,
          color: "#4472C4",
        },
        {
          name: "Share",
          nameFrom: null,
          values: { formula: "Rate" },
          categories: null,
          kind: "line",
          secondary: true,
          color: null,
        },
      ],
    },
  ],
  pictures: [
    {
      anchor: { from: { col: 0, row: 30, x: 0, y: 0 }, to: null, size: { width: 50, height: 40 } },
      type: "image/png",
      bytes: new Uint8Array([137, 80, 78, 71]),
    },
  ],
  freeze: { rows: 1, columns: 2 },
  showsGridLines: false,
  zoom: 80,
  tabColor: "#00B050",
  isProtected: true,
  pageSetup: {
    orientation: "landscape",
    paperSize: 9,
    fitTo: { width: 1, height: 0 },
    centerHorizontally: true,
    printsGridLines: false,
    blackAndWhite: true,
    errors: "dash",
    order: "overThenDown",
    margins: { left: 0.5, right: 0.5, top: 1, bottom: 0.75, header: 0.3, footer: 0.25 },
    header: { left: "Müller && Co", center: '&"Arial,Bold"&14Plan', right: "" },
    footer: { left: "", center: "&P / &N", right: "&D" },
    rowBreaks: [3, 40],
    columnBreaks: [5],
    others: {
      pageSetup: { attributes: { horizontalDpi: "300" }, inner: "" },
      headerFooter: {
        attributes: { differentFirst: "1" },
        inner: "<firstHeader>&amp;LFirst</firstHeader>",
      },
    },
  },
};

const workbook: FileWorkbook = {
  sheets: [
    sheet,
    { ...sheet, name: "Gone", state: "veryHidden", tables: [], cells: [], charts: [], pictures: [] },
  ],
  activeSheet: 0,
  names: [
    { name: "Local", scope: 1, formula: "Gone!$A$1", hidden: false, comment: "" },
    { name: "Rate", scope: null, formula: "0.25", hidden: true, comment: "a share" },
    { name: "Print_Area", scope: 1, formula: "Gone!$A$1:$C$9", hidden: false, comment: "" },
  ],
  customXml: new Map([["{12345678-1234-1234-1234-1234567890AB}", '<k:w xmlns:k="urn:x"><b n="1"/></k:w>']]),
  settings: new Map<string, unknown>([["mapping", { name: 0 }]]),
  theme: null,
  defaultFont: { name: "Aptos", size: 12 },
};

/** Cells as a list, so that the data compare by value. */
function listed({ sheets, ...rest }: FileWorkbook): unknown {
  return { ...rest, theme: null, sheets: sheets.map((one) => ({ ...one, cells: [...one.cells] })) };
}

describe("a workbook as data", () => {
  const { bytes, notes } = saveWorkbook(workbook);
  const opened = openWorkbook(bytes, "data.xlsx");

  it("comes back as it was written", () => {
    expect(listed(opened.workbook)).toEqual(listed(workbook));
    expect(notes).toEqual([]);
    expect(opened.notes).toEqual([]);
  });

  it("comes back from a second file as from the first", () => {
    const again = openWorkbook(saveWorkbook(opened.workbook).bytes, "data.xlsx");
    expect(again.workbook).toEqual(opened.workbook);
  });

  it("names its own sheets where the file has others that are left out", () => {
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts["xl/workbook.xml"]!)
      .replace("<sheets>", '<sheets><sheet name="Chart1" sheetId="9" r:id="rId99"/>')
      .replaceAll('localSheetId="1"', 'localSheetId="2"')
      .replace('activeTab="0"', 'activeTab="1"');
    const { workbook: read, notes: left } = openWorkbook(
      zipSync({ ...parts, "xl/workbook.xml": strToU8(xml) }),
      "data.xlsx",
    );
    expect(left).toEqual([{ key: "notKept", part: { kind: "sheet", name: "Chart1", type: "unknown" } }]);
    expect(read.activeSheet).toBe(0);
    expect(read.names).toEqual(workbook.names);
  });

  it("is read the same by an independent reader", async () => {
    const reader = new ExcelJS.Workbook();
    await reader.xlsx.load(bytes.buffer as ArrayBuffer);
    const read = reader.getWorksheet("Kunden & Co")!;
    expect(read.getCell("A3").value).toBe("#N/A");
    expect(read.getCell("B3").value).toEqual({ error: "#N/A" });
    expect(read.getCell("B4").value).toMatchObject({ formula: '_xlfn.IFS(B2>1,B2*2,TRUE,"")', result: 25 });
    expect(read.getCell("B2").font).toMatchObject({
      name: "Arial",
      size: 14,
      bold: true,
      underline: "double",
    });
    expect(read.getCell("B2").alignment).toMatchObject({
      horizontal: "distributed",
      indent: 2,
      textRotation: -45,
    });
    expect(read.getRow(2).height).toBe(30);
    expect([read.getRow(8).hidden, read.getRow(21).hidden]).toEqual([true, true]);
    expect(read.getColumn(1).width).toBe(30);
    expect(reader.getWorksheet("Gone")!.state).toBe("veryHidden");
  });

  it("takes cells that are made one after the other", () => {
    function* many() {
      for (let row = 0; row < 3; row += 1) yield cell(row, 0, row);
    }
    const plain = { ...sheet, tables: [], cells: many() };
    const { bytes: saved } = saveWorkbook({ ...workbook, sheets: [plain], names: [] });
    const [read] = openWorkbook(saved, "many.xlsx").workbook.sheets;
    expect([...read!.cells].map(({ value }) => value)).toEqual([0, 1, 2]);
  });
});
