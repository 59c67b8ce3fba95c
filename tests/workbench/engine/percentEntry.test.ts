import { Book } from "../../../workbench/engine/Book";
import { percentEntry } from "../../../workbench/engine/values/percentEntry";

describe("a number that is entered into a per cent cell", () => {
  it.each([
    ["25", "25%"],
    ["25%", "25%"],
    ["0.25", "25%"],
    [".07", "7%"],
    ["1", "1%"],
    ["0", "0%"],
    ["-0.5", "-50%"],
    ["-12.5", "-12.5%"],
    ["1,250", "1,250%"],
    ["abc", "abc"],
    ["=A1", "=A1"],
    ["２５", "２５"],
  ])("%s is %s", (typed, meant) => {
    expect(percentEntry(typed, "0.0%")).toBe(meant);
  });

  it("is what it says in a cell of another format", () => {
    expect(percentEntry("0.25", "#,##0.00")).toBe("0.25");
    expect(percentEntry("0.25", undefined)).toBe("0.25");
  });
});

const zone = (top: number, bottom = top) => ({ top, left: 0, bottom, right: 0 });

it("texts of another program are pasted as if typed: cells keep formats and looks", () => {
  const book = Book.create();
  const sheetId = book.activeSheetId();
  const formats = ["0.0%", "0.0%", "0.0%", "#,##0.00", "yyyy/m/d", "@", "General", "General"];
  book.write(sheetId, zone(0, formats.length - 1), { formats: formats.map((format) => [format]) });
  book.dispatch("SET_FORMATTING", { sheetId, target: [zone(0, 7)], style: { bold: true } });
  const text = ["25", "25%", "0.25", "$90,000", "2026-3-5", "007", "¥1,200", "２５"].join("\n");
  book.dispatch("PASTE_FROM_OS_CLIPBOARD", { target: [zone(0)], clipboardContent: { text } });
  // 2026-03-05 is day 46,086.
  expect(book.readValues(sheetId, zone(0, 7)).flat()).toEqual([
    ...[0.25, 0.25, 0.25, 90_000, 46_086, "007", 1200, "２５"],
  ]);
  expect(book.readFormats(sheetId, zone(0, 5)).flat()).toEqual(formats.slice(0, 6));
  expect(book.model.getters.getCell({ sheetId, row: 0, col: 0 })?.style).toEqual({ bold: true });
});
