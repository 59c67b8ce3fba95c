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
    expect(parseAddress("A:A")).toBeNull();
  });

  test("a sheet is always quoted in a formula", () => {
    expect(sheetPrefix("It's")).toBe("'It''s'!");
  });
});
