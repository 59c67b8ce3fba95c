import type { SourceOption, SourceRef } from "../../../../src/actions/sources/SourceTable";
import { chooseOption, sameCells } from "../../../../src/taskpane/state/chooseSource";
import { tableOf } from "../support/tableOf";

const option = (ref: SourceRef, rows = 1): SourceOption => ({
  ref,
  label: JSON.stringify(ref),
  sheet: "S",
  address: "A1:B2",
  rows,
  headers: [],
});
const accounts = option({ kind: "table", name: "Accounts" });
const archive = option({ kind: "table", name: "Archive" });
const selection = option({ kind: "range", sheet: "S", address: "A1:B2" });

test("at first the likeliest list is read", () => {
  expect(chooseOption([accounts, archive], undefined).option).toBe(accounts);
  expect(chooseOption([], undefined).option).toBeNull();
});

test("a list once chosen stays when another becomes likelier, and is read as it is now", () => {
  const longer = option({ kind: "table", name: "Archive" }, 9);
  expect(chooseOption([accounts, longer], archive).option).toBe(longer);
});

test("a list that is gone gives way to the likeliest", () => {
  const elsewhere = { ...accounts, sheet: "T" };
  expect(chooseOption([elsewhere, selection], archive).option).toBe(elsewhere);
});

test("a table that was renamed is the same list", () => {
  const elsewhere = { ...accounts, sheet: "T" };
  const renamed = { ...option({ kind: "table", name: "Old" }, 3), address: "A1:B4" };
  expect(chooseOption([elsewhere, renamed], archive).option).toBe(renamed);
});

test("a selected range stays on offer after the selection has moved on", () => {
  expect(chooseOption([accounts], selection)).toEqual({ options: [selection, accounts], option: selection });
});

test("none stays none", () => {
  expect(chooseOption([accounts], null)).toEqual({ options: [accounts], option: null });
});

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

test("another look of a column makes another list", () => {
  const looks = (format: string) => ({
    ...{ above: [], formats: [], sums: [], hidden: new Set<number>() },
    cellFormats: new Map([[1, [format]]]),
  });
  expect(sameCells({ ...read(), look: looks("0") }, { ...read(), look: looks("0") })).toBe(true);
  expect(sameCells({ ...read(), look: looks("0") }, { ...read(), look: looks("0%") })).toBe(false);
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
