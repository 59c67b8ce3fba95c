import { suggestCriteria } from "../../../../src/actions/classify/suggestCriteria";
import { tableOf } from "../support/tableOf";

const table = tableOf(
  "Accounts",
  ["Account", "Growth", "Potential", "Region", ""],
  [
    ["a", 0.1, 80, "East", 1],
    ["b", null, "n/a", "West", 2],
    ["c", 0.3, 60, "West", 3],
  ],
);

test("columns of numbers with a header can be criteria; those that the settings name are used", () => {
  const known = [{ criterion: " GROWTH ", weight: 0.6 }];
  expect(suggestCriteria(table, known, new Map())).toEqual([
    { column: 1, header: "Growth", weight: 0.6, used: true },
    { column: 2, header: "Potential", weight: 1, used: false },
  ]);
});

test("what the user chose here goes before the settings, as long as the column is the same", () => {
  const chosen = new Map([
    [1, { column: 1, header: "Growth", weight: 2, used: false }],
    [2, { column: 2, header: "Another list's column", weight: 5, used: true }],
  ]);
  expect(suggestCriteria(table, [], chosen)).toEqual([
    { column: 1, header: "Growth", weight: 2, used: false },
    { column: 2, header: "Potential", weight: 1, used: false },
  ]);
});
