import { formatZone } from "../../../../src/excel/address/Zone";
import { parseAddress, sheetPrefix } from "../../../../src/excel/address/parseAddress";

describe("addresses", () => {
  test("a zone is written as A1, relative or absolute", () => {
    expect(formatZone({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
    expect(formatZone({ row: 1, column: 25, rows: 2, columns: 3 }, true)).toBe("$Z$2:$AB$3");
  });

  test("an address with a quoted sheet is read back", () => {
    expect(parseAddress("'It''s mine'!$B$2:D9")).toEqual({
      sheet: "It's mine",
      zone: { row: 1, column: 1, rows: 8, columns: 3 },
    });
    expect(parseAddress("no address")).toBeNull();
  });

  test("whole columns and whole rows reach from edge to edge", () => {
    expect(parseAddress("Sheet1!$B:$D")).toEqual({
      sheet: "Sheet1",
      zone: { row: 0, column: 1, rows: 1_048_576, columns: 3 },
    });
    expect(parseAddress("3:90")).toEqual({
      sheet: "",
      zone: { row: 2, column: 0, rows: 88, columns: 16_384 },
    });
  });

  test("a sheet is always quoted in a formula", () => {
    expect(sheetPrefix("It's")).toBe("'It''s'!");
  });
});
