import { readShaped, shapedProblems } from "../../../../src/actions/reading/readShaped";
import { tableOf } from "../../taskpane/support/tableOf";
import { noAccountColumns } from "../../../support/noAccountColumns";

const mapping = {
  name: 0,
  value: 1,
  ...noAccountColumns,
};

async function oddCells(rows: readonly (readonly (string | number | null)[])[]) {
  const table = tableOf(
    "Accounts",
    ["Customer", "Sales", "Region"],
    rows.map((row) => [...row]),
  );
  const read = await readShaped("accounts", table, mapping, {});
  return (await shapedProblems("accounts", read)).map(({ kind, rows: odd }) => [kind, odd]);
}

test("a blank row in a list is no account without a name and a value", async () => {
  expect(
    await oddCells([
      ["Alder", 7, "North"],
      [null, null, null],
      ["Birch", 3, "South"],
    ]),
  ).toEqual([]);
});

test("an account without a value, or a value without an account, is said with its row", async () => {
  expect(
    await oddCells([
      ["Alder", 7, "North"],
      ["Birch", null, "South"],
      [null, 3, "South"],
    ]),
  ).toEqual([
    ["blankName", [2]],
    ["blankValue", [1]],
  ]);
});
