import ExcelJS from "exceljs";
import { seeded } from "./seeded";

const formats = [
  "General",
  "0",
  "0.00",
  "#,##0.00",
  "0%",
  "0.0%",
  "yyyy-mm-dd",
  "dd.mm.yyyy",
  "h:mm",
  "[h]:mm",
  "@",
];
const moreFormats = [
  '#,##0.00 "€"',
  '_-* #,##0.0_-;-* #,##0.0_-;_-* "-"_-;_-@_-',
  "[Red]-0.0;[Blue]0.0",
  "0.00E+00",
];
const texts = [
  "Alder & Söhne",
  "客户甲",
  "00123",
  " blanks ",
  "two\nlines",
  "<b>bold</b>",
  "=1+1",
  "it's",
  "😀",
  "'quoted",
];
const fonts = ["Arial", "Calibri", "Times New Roman", "等线"];
const colors = ["FFFF0000", "FF00B050", "FFFFFF00", "FF4472C4", "FF7F7F7F"];
const patterns = ["solid", "darkGrid", "lightUp", "gray125"] as const;
const lines = ["thin", "medium", "double", "dotted", "dashDot", "thick", "hair"] as const;
const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** A workbook with something of everything that exceljs can write, the same for the same seed. */
export async function generateWorkbook(seed: number): Promise<Uint8Array> {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)]!;
  const chance = (share: number): boolean => random() < share;
  const workbook = new ExcelJS.Workbook();
  const count = 1 + below(3);
  for (let index = 0; index < count; index += 1) {
    const sheet = workbook.addWorksheet(`${pick(["Data", "Übersicht", "客户", "A & B", "it's"])}${index}`, {
      state: index > 0 && chance(0.3) ? pick(["hidden", "veryHidden"] as const) : "visible",
      properties: chance(0.3) ? { tabColor: { argb: pick(colors) } } : {},
      views: chance(0.5) ? [{ state: "frozen", xSplit: below(3), ySplit: 1 + below(3) }] : [],
    });
    fillCells(sheet);
    for (let column = 1; column <= 8; column += 1) {
      if (chance(0.4)) sheet.getColumn(column).width = 5 + below(40);
      if (column > 3 && chance(0.1)) sheet.getColumn(column).hidden = true;
    }
    for (let row = 1; row <= 20; row += 1) {
      if (chance(0.2)) sheet.getRow(row).height = 12 + 3 * below(10);
      if (chance(0.1)) sheet.getRow(row).hidden = true;
    }
    if (chance(0.5)) sheet.mergeCells(30, 1, 31 + below(3), 2 + below(3));
    addRules(sheet);
    if (chance(0.6)) addTable(sheet, `T${index}`);
    else if (chance(0.4)) sheet.autoFilter = "A1:D20";
    if (chance(0.4)) {
      const image = workbook.addImage({ base64: pixel, extension: "png" });
      sheet.addImage(image, { tl: { col: 2, row: 40 }, ext: { width: 40 + below(50), height: 30 } });
    }
    if (chance(0.3)) sheet.pageSetup.orientation = "landscape";
    if (chance(0.2)) sheet.getCell("A1").note = "a comment";
    if (chance(0.5))
      workbook.definedNames.add(
        `'${sheet.name.replace(/'/g, "''")}'!$A$1:$B$${2 + below(9)}`,
        `Name_${index}`,
      );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());

  function fillCells(sheet: ExcelJS.Worksheet): void {
    for (let row = 1; row <= 25; row += 1) {
      for (let column = 1; column <= 8; column += 1) {
        if (chance(0.3)) continue;
        const cell = sheet.getCell(row, column);
        cell.value = value(row, column);
        if (chance(0.4)) cell.numFmt = pick([...formats, ...moreFormats]);
        if (chance(0.2)) cell.font = font();
        if (chance(0.2)) {
          const pattern = pick(patterns);
          cell.fill = {
            type: "pattern",
            pattern,
            fgColor: { argb: pick(colors) },
            bgColor: { argb: pick(colors) },
          };
        }
        if (chance(0.2))
          cell.border = {
            top: { style: pick(lines) },
            left: { style: pick(lines), color: { argb: pick(colors) } },
          };
        if (chance(0.2))
          cell.alignment = {
            horizontal: pick(["left", "center", "right"] as const),
            vertical: "top",
            wrapText: chance(0.5),
          };
      }
    }
  }

  function font(): Partial<ExcelJS.Font> {
    return {
      name: pick(fonts),
      size: 8 + below(12),
      ...(chance(0.5) ? { bold: true } : {}),
      ...(chance(0.3) ? { italic: true } : {}),
      ...(chance(0.3) ? { underline: true } : {}),
      ...(chance(0.5) ? { color: { argb: pick(colors) } } : {}),
    };
  }

  function value(row: number, column: number): ExcelJS.CellValue {
    const kind = below(9);
    if (kind < 3) return Math.round(random() * 1e6) / 100;
    if (kind < 5) return pick(texts);
    if (kind === 5) return new Date(Date.UTC(1990 + below(60), below(12), 1 + below(28)));
    if (kind === 6) return chance(0.5);
    if (kind === 7 && row > 1) return { formula: `1+${column}*2`, result: 1 + column * 2 };
    return { error: pick(["#N/A", "#DIV/0!", "#REF!"] as const) };
  }

  function addRules(sheet: ExcelJS.Worksheet): void {
    if (chance(0.5))
      sheet.getCell("J2").dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: ['"A,B,C"'],
        showErrorMessage: true,
      };
    if (chance(0.5))
      sheet.getCell("K3").dataValidation = {
        type: pick(["whole", "decimal", "textLength"] as const),
        operator: pick(["between", "notBetween"] as const),
        formulae: [1, 9],
        showInputMessage: true,
        promptTitle: "Between",
        prompt: "1 and 9",
      };
    if (chance(0.3))
      sheet.getCell("L3").dataValidation = {
        type: "custom",
        formulae: ["ISNUMBER(L3)"],
        showErrorMessage: true,
      };
    if (chance(0.5))
      sheet.addConditionalFormatting({
        ref: "A1:D25",
        rules: [
          {
            type: "cellIs",
            operator: pick(["greaterThan", "lessThan", "equal"] as const),
            formulae: [5],
            priority: 1,
            style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: pick(colors) } } },
          },
          { type: "expression", formulae: ["$A1>3"], priority: 2, style: { font: { bold: true } } },
        ],
      });
    if (chance(0.3))
      sheet.addConditionalFormatting({
        ref: "E1:E25",
        rules: [
          {
            type: "colorScale",
            priority: 3,
            cfvo: [{ type: "min" }, { type: "percentile", value: 50 }, { type: "max" }],
            color: [{ argb: "FFFF0000" }, { argb: "FFFFFF00" }, { argb: "FF00FF00" }],
          },
        ],
      });
  }

  function addTable(sheet: ExcelJS.Worksheet, name: string): void {
    sheet.addTable({
      name,
      ref: "N1",
      headerRow: true,
      totalsRow: chance(0.5),
      style: { theme: pick(["TableStyleLight9", "TableStyleMedium4"] as const), showRowStripes: chance(0.5) },
      columns: [
        { name: "Name", totalsRowLabel: "Sum", filterButton: true },
        { name: "Pay €", totalsRowFunction: "sum", filterButton: true },
      ],
      rows: [
        ["Ann", below(100)],
        ["Bob", below(100)],
        ["客户", below(100)],
      ],
    });
  }
}
