import { strToU8 } from "fflate";
import { openWorkbook } from "../../../src/files/openWorkbook";

function open(bytes: Uint8Array | string, name = "My list.csv") {
  const { workbook, notes } = openWorkbook(typeof bytes === "string" ? strToU8(bytes) : bytes, name);
  const [sheet] = workbook.sheets;
  const cells = [...sheet!.cells];
  const columns = Math.max(...cells.map(({ col }) => col)) + 1;
  const values = Array.from({ length: Math.max(...cells.map(({ row }) => row)) + 1 }, () =>
    Array.from({ length: columns }, (): unknown => null),
  );
  cells.forEach(({ row, col, value }) => (values[row]![col] = value));
  return {
    sheet: sheet!.name,
    columns: sheet!.columns,
    formats: cells.map(({ look }) => look?.format),
    notes,
    values,
  };
}

describe("openCsv", () => {
  it.each([
    [",", 'a,b\n1,"x,y"\n'],
    [";", 'a;b\n1;"x,y"\n'],
    ["tab", 'a\tb\n1\t"x,y"\n'],
    ["|", 'a|b\n1|"x,y"\n'],
  ])("finds the delimiter %s", (_, text) => {
    expect(open(text).values).toEqual([
      ["a", "b"],
      [1, "x,y"],
    ]);
  });

  it("reads quotes, line breaks inside them, a byte order mark and all line ends", () => {
    expect(open('\ufeffa,b\r\n"say ""hi""","two\nlines"\rlast,').values).toEqual([
      ["a", "b"],
      ['say "hi"', "two\nlines"],
      ["last", null],
    ]);
  });

  it("types plain numbers, ISO dates and truth values and leaves all else text", () => {
    const { values, formats } = open(
      '00123,12.5,-3,2024-03-01,2024-03-01 00:00:00.000,TRUE,+1,=1+1,1-2,12345678901234567,"1,234"\n',
    );
    expect(values).toEqual([
      ["00123", 12.5, -3, 45352, 45352, true, "+1", "=1+1", "1-2", "12345678901234567", 1234],
    ]);
    expect([3, 4, 10].map((col) => formats[col])).toEqual(["yyyy-mm-dd", "yyyy-mm-dd", "#,##0"]);
  });

  it("reads the time of a day, and dates on both sides of Excel's 29 February 1900", () => {
    const { values, formats } = open(
      "2024-03-01T18:00Z,1900-02-28,1900-03-01,2024-02-30,1899-12-31,2024-13-01\n",
    );
    expect(values).toEqual([[45352.75, 59, 61, "2024-02-30", "1899-12-31", "2024-13-01"]]);
    expect(formats[0]).toBe("yyyy-mm-dd h:mm");
  });

  it("reads GB18030 and says so", () => {
    const opened = open(new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x31, 0x0a]));
    expect(opened.values).toEqual([["客户", 1]]);
    expect(opened.notes).toEqual([{ key: "readAs", encoding: "gb18030" }]);
  });

  it("names the sheet after the file by Excel's rules", () => {
    expect(open("a\n", "dir/Sales [2024]: all the accounts of the year.csv").sheet).toBe(
      "Sales  2024   all the accounts",
    );
    expect(open("a\n", ".csv").sheet).toBe("Sheet1");
  });

  it("gives columns a width that shows their texts, within bounds", () => {
    expect(open(`a,${"b".repeat(15)},${"c".repeat(90)}\n`).columns.map(({ width }) => width)).toEqual([
      72, 140, 300,
    ]);
  });
});
