import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

describe("reading ranges", () => {
  test("loads only what was asked for, and the client refuses the rest", async () => {
    await withWorkbook({ Data: [["a"]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([["a"]]);
      expect(() => range.formulas).toThrow(/property 'formulas' is not available/);
    });
  });

  test("answers error cells as their words and empty cells as empty text", async () => {
    await withWorkbook({ Data: [["=1/0", "=NA()", null, true, "x"]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:E1").load("values, valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#DIV/0!", "#N/A", "", true, "x"]]);
      expect(range.valueTypes).toEqual([["Error", "Error", "Empty", "Boolean", "String"]]);
    });
  });

  test("tells a formula from its value, and text that looks like one from a formula", async () => {
    await withWorkbook({ Data: [[2, "=A1*3", "'=A1"]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:C1").load("values, formulas");
      await context.sync();
      expect(range.values).toEqual([[2, 6, "=A1"]]);
      expect(range.formulas).toEqual([[2, "=A1*3", "=A1"]]);
    });
  });

  test("gives addresses with the sheet, quoted where Excel quotes", async () => {
    await withWorkbook({ "Key accounts": [["a"]], Plain: [["b"]], "2024": [["c"]] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const ranges = ["Key accounts", "Plain", "2024"].map((name) =>
        worksheets.getItem(name).getRange("B2:C3").load("address"),
      );
      const columns = worksheets.getItem("Plain").getRange("A:B").load("address, values, rowCount");
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        "'Key accounts'!B2:C3",
        "Plain!B2:C3",
        "'2024'!B2:C3",
      ]);
      expect([columns.address, columns.rowCount]).toEqual(["Plain!A:B", 1048576]);
      expect(columns.values).toBeNull();
    });
  });

  test("reads beyond the filled part as empty cells", async () => {
    await withWorkbook({ Data: [[1]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Data")
        .getRange("XFC1048575:XFD1048576")
        .load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["", ""],
        ["", ""],
      ]);
    });
  });

  test("finds used ranges: the sheet's, a part's, and none", async () => {
    await withWorkbook({
      Data: [
        [null, null],
        [null, 1, 2],
        [null, 3, 4],
      ],
      Empty: [],
    });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const data = worksheets.getItem("Data");
      const whole = data.getUsedRange(true).load("address");
      const part = data.getRange("C:C").getUsedRangeOrNullObject(true).load("address");
      const none = data.getRange("E1:F9").getUsedRangeOrNullObject(true);
      const empty = worksheets.getItem("Empty").getUsedRangeOrNullObject(true);
      const emptyCell = worksheets.getItem("Empty").getUsedRange(true).load("address");
      await context.sync();
      expect([whole.address, part.address]).toEqual(["Data!B2:C3", "Data!C2:C3"]);
      expect([none.isNullObject, empty.isNullObject]).toEqual([true, true]);
      expect(emptyCell.address).toBe("Empty!A1");
    });
  });

  test("moves from range to range by position", async () => {
    await withWorkbook({ Data: [[1, 2, 3], [4, 5, 6], [null, null, null], [7]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B2:C3");
      const found = {
        cell: range.getCell(1, 0),
        row: range.getRow(1),
        column: range.getColumn(0),
        offset: range.getOffsetRange(-1, 1),
        resized: range.getResizedRange(2, -1),
        absolute: range.getAbsoluteResizedRange(1, 3),
        below: range.getRowsBelow(2),
        above: range.getRowsAbove(1),
        after: range.getColumnsAfter(1),
        before: range.getColumnsBefore(1),
        last: range.getLastCell(),
        lastRow: range.getLastRow(),
        lastColumn: range.getLastColumn(),
        bounding: range.getBoundingRect("E5"),
        common: range.getIntersection("A1:B9"),
        entireRow: range.getEntireRow(),
        entireColumn: range.getEntireColumn(),
        region: context.workbook.worksheets.getItem("Data").getRange("A1").getSurroundingRegion(),
      };
      for (const item of Object.values(found)) item.load("address");
      range.load("rowIndex, columnIndex");
      const apart = range.getIntersectionOrNullObject("X1");
      await context.sync();
      expect(apart.isNullObject).toBe(true);
      expect([range.rowIndex, range.columnIndex]).toEqual([1, 1]);
      const addresses = Object.entries(found).map(([name, { address }]) => [
        name,
        address.replace("Data!", ""),
      ]);
      expect(Object.fromEntries(addresses)).toEqual({
        cell: "B3",
        row: "B3:C3",
        column: "B2:B3",
        offset: "C1:D2",
        resized: "B2:B5",
        absolute: "B2:D2",
        below: "B4:C5",
        above: "B1:C1",
        after: "D2:D3",
        before: "A2:A3",
        last: "C3",
        lastColumn: "C2:C3",
        entireColumn: "B:C",
        lastRow: "B3:C3",
        bounding: "B2:E5",
        common: "B2:B3",
        entireRow: "2:3",
        region: "A1:C2",
      });
    });
  });

  test("finds the spill of a formula and the parent of a spilled cell", async () => {
    await withWorkbook({ Data: [["=SEQUENCE(3)"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("A3").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("B1").getSpillingToRangeOrNullObject();
      const cell = sheet.getRange("A2").load("hasSpill, values");
      await context.sync();
      expect([spill.address, parent.address, none.isNullObject]).toEqual(["Data!A1:A3", "Data!A1", true]);
      expect([cell.hasSpill, cell.values]).toEqual([true, [[2]]]);
    });
  });

  test("finds the spill of a formula whose first result is an error", async () => {
    await withWorkbook({ Data: [["=1/SEQUENCE(3,2,0)"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address, values");
      await context.sync();
      expect([spill.address, spill.values[0]]).toEqual(["Data!A1:B3", ["#DIV/0!", 1]]);
    });
  });

  test("finds special cells: formulas, constants by kind, visible ones", async () => {
    await withWorkbook({
      Data: [
        [1, "x", "=A1"],
        [2, "y", "=A2"],
        [3, "z", "=A3"],
      ],
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:C3");
      range.getRow(1).rowHidden = true;
      const formulas = range.getSpecialCellsOrNullObject("Formulas").load("address");
      const numbers = range.getSpecialCellsOrNullObject("Constants", "Numbers").load("address");
      const errors = range.getSpecialCellsOrNullObject("Formulas", "Errors");
      const visible = range.getSpecialCellsOrNullObject("Visible").load("address, areaCount");
      const view = range.getVisibleView().load("values");
      await context.sync();
      expect(formulas.address).toBe("Data!C1:C3");
      expect(numbers.address).toBe("Data!A1:A3");
      expect(errors.isNullObject).toBe(true);
      expect([visible.address, visible.areaCount]).toEqual(["Data!A1:C1,Data!A3:C3", 2]);
      expect(view.values).toEqual([
        [1, "x", 1],
        [3, "z", 3],
      ]);
    });
  });

  test("keeps a range usable after a sync, also when rows are inserted above it", async () => {
    await withWorkbook({ Data: [["a"], ["b"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const range = sheet.getRange("A2");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      range.load("address, values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Data!A3", [["b"]]]);
    });
  });

  test("sees in one batch what the batch itself wrote", async () => {
    await withWorkbook({ Data: [[1, "=A1*2"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").values = [[21]];
      const result = sheet.getRange("B1").load("values");
      await context.sync();
      expect(result.values).toEqual([[42]]);
    });
  });
});
