import { strToU8 } from "fflate";
import { findDelimiter } from "../../../src/files/csv/parseCsv";
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

describe("the delimiter of a text file", () => {
  it.each([
    ["is the one that divides its lines alike", "a,b;c\n1,2;3\n4,5;x,6\n", { delimiter: ";", or: [] }],
    [
      "is one that the header has, too",
      "Name;Amount\nSmith, J;100\nDoe, A;200\n",
      { delimiter: ";", or: [] },
    ],
    ["is open where two divide all lines alike", "1,5;2,5\n3,5;4,5\n", { delimiter: ";", or: [","] }],
    ["is said by a first line", "sep=|\na;b|c\n", { delimiter: "|", or: [] }],
    ["is a comma where there is none", "a\nb\n", { delimiter: ",", or: [] }],
  ])("%s", (_, text, found) => expect(findDelimiter(text)).toEqual(found));
});

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
      ["00123", 12.5, -3, 45352, 45352, true, "+1", "=1+1", "1-2", "12345678901234567", "1,234"],
    ]);
    expect([3, 4, 10].map((col) => formats[col])).toEqual(["yyyy-mm-dd", "yyyy-mm-dd", undefined]);
  });

  it("leaves a text with a second reading as it is: thousands or decimals", () => {
    expect(open("620.000;-12.500;1,200;0.125;1234.567;620.5;620.0000\n").values).toEqual([
      ["620.000", "-12.500", "1,200", 0.125, 1234.567, 620.5, 620],
    ]);
  });

  it("is divided by the delimiter that was asked for, whatever a line says", () => {
    const { workbook } = openWorkbook(strToU8("sep=,\na|b,c\n"), "a.csv", { delimiter: "|" });
    expect([...workbook.sheets[0]!.cells].map(({ value }) => value)).toEqual(["a", "b,c"]);
  });

  it("types its fields as it is told, where it is told", () => {
    const { workbook } = openWorkbook(strToU8("n;m\n620.000;1\n"), "a.csv", {
      fields: (records, delimiter) => {
        expect([records, delimiter]).toEqual([
          [
            ["n", "m"],
            ["620.000", "1"],
          ],
          ";",
        ]);
        return (row, column) => (row === 1 && column === 0 ? { value: 620_000, format: "#,##0" } : null);
      },
    });
    expect([...workbook.sheets[0]!.cells].map(({ value }) => value)).toEqual(["n", "m", 620_000, 1]);
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
