import { problemCells } from "../../../../src/taskpane/steps/ProblemList";
import { tableOf } from "../support/tableOf";

const table = { ...tableOf("List", ["Account", "Sales"], [["a", 1]]), firstRow: 5, firstColumn: 27 };

test("a problem's rows become cells of the sheet", () => {
  const cells = problemCells(
    { kind: "negative", field: "value", column: 1, rows: [0, 7], examples: [] },
    table,
  );
  expect(cells).toEqual([
    { sheet: "List", address: "AB5", row: 5 },
    { sheet: "List", address: "AB12", row: 12 },
  ]);
});

test("duplicates are listed group after group, so that the spellings of one account stand together", () => {
  const groups = [
    { rows: [3, 40], spellings: ["Acme", "ACME"] },
    { rows: [4, 5], spellings: ["Bolt", "Bolt Ltd"] },
  ];
  const cells = problemCells(
    { kind: "duplicate", field: "name", column: 0, rows: [3, 4, 5, 40], examples: [], groups },
    table,
  );
  expect(cells.map((cell) => cell.address)).toEqual(["AA8", "AA45", "AA9", "AA10"]);
});
