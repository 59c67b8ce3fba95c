import { sameCells } from "../../../../src/taskpane/state/sameCells";
import { tableOf } from "../support/tableOf";

const read = () =>
  tableOf(
    "List",
    ["Account", "Sales"],
    [
      ["a", 1],
      ["b", { error: "#N/A" }],
      [null, ""],
    ],
  );

test("two readings of an unchanged list are the same, error cells included", () => {
  expect(sameCells(read(), read())).toBe(true);
});

test("a changed cell, header, place or tier column makes another list", () => {
  expect(
    sameCells(
      read(),
      tableOf(
        "List",
        ["Account", "Sales"],
        [
          ["a", 2],
          ["b", { error: "#N/A" }],
          [null, ""],
        ],
      ),
    ),
  ).toBe(false);
  expect(
    sameCells(
      read(),
      tableOf(
        "List",
        ["Account", "Sales"],
        [
          ["a", 1],
          ["b", { error: "#REF!" }],
          [null, ""],
        ],
      ),
    ),
  ).toBe(false);
  expect(sameCells(read(), { ...read(), headers: ["Account", "Turnover"] })).toBe(false);
  expect(sameCells(read(), { ...read(), address: "A2:B4" })).toBe(false);
  expect(sameCells(read(), { ...read(), own: { ...read().own, tier: 2 } })).toBe(false);
});
