import { columnLetter } from "../../../../src/taskpane/format/columnLetter";

test("columns count A to Z, then AA, to XFD at the end of the sheet", () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16384].map(columnLetter)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});
