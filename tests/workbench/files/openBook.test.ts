import { strToU8 } from "fflate";
import { openBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";

describe("a text file in the workbench", () => {
  it("shows its dates and numbers as they were written", () => {
    const { book } = openBook(strToU8('2024-03-01,"1,234",00123\n'), "list.csv");
    const zone = { top: 0, left: 0, bottom: 0, right: 2 };
    expect(book.readTexts(book.activeSheetId(), zone)).toEqual([["2024-03-01", "1,234", "00123"]]);
  });

  it("says once how it was read: a save loses nothing of it", () => {
    const { book, notes } = openBook(new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x0a]), "list.csv");
    expect(notes).toEqual([{ key: "readAsGb18030" }]);
    expect(saveBook(book).notes).toEqual([]);
  });

  it("opens tens of thousands of rows quickly", () => {
    const rows = Array.from({ length: 20000 }, (_, i) => `A${i},${i},2024-01-0${(i % 9) + 1},"text ${i}"`);
    const start = performance.now();
    const { book } = openBook(strToU8(rows.join("\n")), "big.csv");
    expect(performance.now() - start).toBeLessThan(8000);
    expect(book.usedZone(book.activeSheetId(), true)).toEqual({ top: 0, left: 0, bottom: 19999, right: 3 });
  });
});
