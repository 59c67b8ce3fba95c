import { safeSheetName } from "../../../src/excel/safeSheetName";

describe("safeSheetName", () => {
  test.each([
    ["Acme", "Acme"],
    ['=HYPERLINK("http://x","y")', '=HYPERLINK("http x","y")'],
    ["'z", "z"],
    ["a/b\\c[d]:*?", "a b c d"],
    ["line\nbreak", "line break"],
    ["History", "History 1"],
    ["???", "Account"],
    ["x".repeat(300), "x".repeat(31)],
  ])("%p becomes %p", (text, name) => {
    expect(safeSheetName(text, [])).toBe(name);
  });

  test("names that are taken get a number and stay within 31 characters", () => {
    expect(safeSheetName("Acme", ["ACME", "Acme (2)"])).toBe("Acme (3)");
    expect(safeSheetName("y".repeat(40), ["y".repeat(31)])).toBe(`${"y".repeat(27)} (2)`);
  });
});
