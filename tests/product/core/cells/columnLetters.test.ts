import { columnIndex, columnLetters } from "../../../../src/core/cells/columnLetters";

const known: readonly [number, string][] = [
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
];

test.each(known)(
  "column %i is lettered %s, A to Z, then AA, to XFD at the end of the sheet",
  (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
    expect(columnIndex(letters.toLowerCase())).toBe(column);
  },
);
