import { strToU8 } from "fflate";
import { openWorkbook } from "../../../src/files/openWorkbook";

function open(bytes: Uint8Array | string, name = "My list.csv") {
  const { book, notes } = openWorkbook(typeof bytes === "string" ? strToU8(bytes) : bytes, name);
  const id = book.activeSheetId();
  const zone = book.usedZone(id, true)!;
  return {
    sheet: book.sheets()[0]!.name,
    notes,
    values: book.readValues(id, zone),
    texts: book.readTexts(id, zone),
    book,
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
      ["last", ""],
    ]);
  });

  it("types plain numbers, ISO dates and truth values and leaves all else text", () => {
    const { values, texts } = open(
      '00123,12.5,-3,2024-03-01,2024-03-01 00:00:00.000,TRUE,+1,=1+1,1-2,12345678901234567,"1,234"\n',
    );
    expect(values).toEqual([
      ["00123", 12.5, -3, 45352, 45352, true, "+1", "=1+1", "1-2", "12345678901234567", 1234],
    ]);
    expect(texts[0]!.slice(3, 5)).toEqual(["2024-03-01", "2024-03-01"]);
  });

  it("reads GB18030 and says so", () => {
    const opened = open(new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x31, 0x0a]));
    expect(opened.values).toEqual([["客户", 1]]);
    expect(opened.notes).toEqual([{ key: "readAsGb18030" }]);
  });

  it("names the sheet after the file by Excel's rules", () => {
    expect(open("a\n", "dir/Sales [2024]: all the accounts of the year.csv").sheet).toBe(
      "Sales  2024   all the accounts",
    );
    expect(open("a\n", ".csv").sheet).toBe("Sheet1");
  });

  it("opens tens of thousands of rows quickly", () => {
    const rows = Array.from({ length: 20000 }, (_, i) => `A${i},${i},2024-01-0${(i % 9) + 1},"text ${i}"`);
    const start = performance.now();
    const { book } = openWorkbook(strToU8(rows.join("\n")), "big.csv");
    expect(performance.now() - start).toBeLessThan(8000);
    expect(book.usedZone(book.activeSheetId(), true)).toEqual({ top: 0, left: 0, bottom: 19999, right: 3 });
  });
});
