import { longestText } from "../../../src/core/cells/Cell";
import { literal } from "../../../src/excel/literal";

describe("literal", () => {
  test.each([
    '=HYPERLINK("http://x","y")',
    "+1",
    "-x",
    "@y",
    "'z",
    "\tx",
    "\rx",
    "00123",
    "12%",
    "3/4",
    "2026-01-01",
    "TRUE",
    "Mar 5",
    "(1)",
    "¥5",
    "１２",
    "[a](b)",
    "#N/A",
  ])("%p gets an apostrophe", (text) => {
    expect(literal(text)).toBe(`'${text}`);
  });

  test.each(["Acme", "Marlin 5 Ltd", "x=1", "华东机械", "A\nB", 'say "x"', "True North"])(
    "%p is written as it is",
    (text) => {
      expect(literal(text)).toBe(text);
    },
  );

  test("numbers, booleans and null pass", () => {
    expect([5, true, null, ""].map(literal)).toEqual([5, true, null, ""]);
  });

  test("text is cut at what a cell can hold", () => {
    expect(literal("x".repeat(40_000))).toHaveLength(longestText);
  });
});
