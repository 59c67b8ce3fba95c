import { openBook, type OpenedBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";
import { openWorkbook } from "../../../src/files/openWorkbook";
import { cpuSeconds } from "../../support/cpuSeconds";
import { rawWorkbook } from "../../support/rawWorkbook";

const whole = "A1:XFD1048576";
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const corners = `${one}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
const wholeZone = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

const validation = (places: string) =>
  `<dataValidations count="1"><dataValidation type="whole" sqref="${places}" showErrorMessage="1"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>`;
const condition = (places: string) =>
  `<conditionalFormatting sqref="${places}"><cfRule type="expression" priority="1"><formula>A1&gt;3</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar></cfRule></conditionalFormatting>`;
const merge = (places: string) => `<mergeCells count="1"><mergeCell ref="${places}"/></mergeCells>`;

/** Opens within seconds; the sheet as a save holds it. */
function reopened(bytes: Uint8Array) {
  let opened: OpenedBook | undefined;
  expect(cpuSeconds(() => (opened = openBook(bytes, "huge.xlsx")))).toBeLessThan(15);
  const { book, notes } = opened!;
  expect(notes).toEqual([]);
  const [sheet] = openWorkbook(saveBook(book).bytes, "huge.xlsx").workbook.sheets;
  return { book, sheet: sheet! };
}

describe("what reaches over a whole sheet", () => {
  it("is kept as it is, with a cell in the last corner", () => {
    const { sheet } = reopened(
      rawWorkbook(corners, { after: merge(whole) + condition(whole) + validation(whole) }),
    );
    expect([...sheet.cells].map(({ row, col, value }) => [row, col, value])).toEqual([
      [0, 0, 1],
      [1_048_575, 16_383, 2],
    ]);
    expect(sheet.merges).toEqual([wholeZone]);
    expect(sheet.validations.map(({ zones }) => zones)).toEqual([[wholeZone]]);
    expect(sheet.conditionalFormats.map(({ zones }) => zones)).toEqual([[wholeZone], [wholeZone]]);
  }, 120_000);

  it("is a rule of the grid, and grows with it, where the sheet is small", () => {
    const { book, sheet } = reopened(rawWorkbook(one, { after: condition(whole) + validation(whole) }));
    const id = book.activeSheetId();
    expect(book.model.getters.getNumberRows(id)).toBe(1000);
    expect(sheet.validations.map(({ zones }) => zones)).toEqual([[wholeZone]]);
    expect(sheet.conditionalFormats.map(({ zones }) => zones)).toEqual([[wholeZone], [wholeZone]]);
    book.write(id, { top: 4999, left: 0, bottom: 4999, right: 0 }, { formulas: [[5]] });
    expect(book.model.getters.getValidationRuleForCell({ sheetId: id, col: 0, row: 4999 })).toBeDefined();
    const [again] = openWorkbook(saveBook(book).bytes, "huge.xlsx").workbook.sheets;
    expect(again!.validations.map(({ zones }) => zones)).toEqual([[wholeZone]]);
  });

  it.each([
    ["a column", "B1:B1048576", { top: 0, left: 1, bottom: 1_048_575, right: 1 }],
    ["a column below its header", "B2:C1048576", { top: 1, left: 1, bottom: 1_048_575, right: 2 }],
    ["a row", "A3:XFD3", { top: 2, left: 0, bottom: 2, right: 16_383 }],
    ["rows of a sheet that ends before", "B2:B50000", { top: 1, left: 1, bottom: 49_999, right: 1 }],
  ])("or over %s comes back as it was", (_, places, zone) => {
    const { sheet } = reopened(rawWorkbook(one, { after: condition(places) + validation(places) }));
    expect(sheet.validations.map(({ zones }) => zones)).toEqual([[zone]]);
    expect(sheet.conditionalFormats.map(({ zones }) => zones)).toEqual([[zone], [zone]]);
  });

  it("opens in time that grows with the number of rules", () => {
    const rules = Array.from(
      { length: 1000 },
      (_, i) =>
        `<dataValidation type="whole" sqref="A${i + 1}"><formula1>${i}</formula1><formula2>9999</formula2></dataValidation>`,
    );
    const { sheet } = reopened(
      rawWorkbook(one, { after: `<dataValidations>${rules.join("")}</dataValidations>` }),
    );
    expect(sheet.validations).toHaveLength(1000);
  }, 30_000);
});
