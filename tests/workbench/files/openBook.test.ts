import { strToU8 } from "fflate";
import { openWorkbook } from "../../../src/files/openWorkbook";
import { Book } from "../../../workbench/engine/Book";
import { openBook, type OpenedBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";
import { cpuSeconds } from "../../support/cpuSeconds";

describe("links of a saved workbook", () => {
  it("go to mail addresses as to the web", () => {
    const book = Book.create();
    const sheetId = book.activeSheetId();
    ["[mail](mailto:a@b.org)", "[site](https://example.com/a b)"].forEach((content, row) =>
      book.dispatch("UPDATE_CELL", { sheetId, row, col: 0, content }),
    );
    const [sheet] = openWorkbook(saveBook(book).bytes, "links.xlsx").workbook.sheets;
    expect(sheet!.links.map(({ url }) => url)).toEqual(["mailto:a@b.org", "https://example.com/a%20b"]);
  });
});

describe("a text file in the workbench", () => {
  it("shows its dates and numbers as they were written", () => {
    const { book } = openBook(strToU8("2024-03-01,1234.5,00123\n"), "list.csv");
    const zone = { top: 0, left: 0, bottom: 0, right: 2 };
    expect(book.readTexts(book.activeSheetId(), zone)).toEqual([["2024-03-01", "1234.5", "00123"]]);
  });

  it("says once how it was read: a save loses nothing of it", () => {
    const { book, notes } = openBook(new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x0a]), "list.csv");
    expect(notes).toEqual([{ key: "readAs", encoding: "gb18030" }]);
    expect(saveBook(book).notes).toEqual([]);
  });

  it("opens tens of thousands of rows quickly", () => {
    const rows = Array.from({ length: 20000 }, (_, i) => `A${i},${i},2024-01-0${(i % 9) + 1},"text ${i}"`);
    let opened: OpenedBook | undefined;
    expect(cpuSeconds(() => (opened = openBook(strToU8(rows.join("\n")), "big.csv")))).toBeLessThan(8);
    const { book } = opened!;
    expect(book.usedZone(book.activeSheetId(), true)).toEqual({ top: 0, left: 0, bottom: 19999, right: 3 });
  });
});
