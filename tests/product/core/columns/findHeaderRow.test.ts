import { findHeaderRow } from "../../../../src/core/columns/findHeaderRow";

describe("findHeaderRow", () => {
  test("a list that starts at once has its headers in the first row", () => {
    expect(
      findHeaderRow([
        ["Account", "Sales"],
        ["A", 1],
      ]),
    ).toBe(0);
  });

  test("a merged title and a blank row above the list are passed over", () => {
    expect(
      findHeaderRow([
        ["Sales 2025", null, null],
        [null, null, null],
        ["Account", "Sales", "Owner"],
        ["A", 1, "X"],
      ]),
    ).toBe(2);
  });

  test("numbers alone have no header row", () => {
    expect(
      findHeaderRow([
        [1, 2],
        [3, 4],
      ]),
    ).toBeNull();
  });
});
