import { columnProblems } from "../../../../src/core/quality/columnProblems";

describe("columnProblems", () => {
  test("each kind of trouble in a number column is listed with its rows", () => {
    const problems = columnProblems([100, "1,200", "n/a", null, -5, { error: "#N/A" }, " "], {
      field: "value",
      column: 2,
      content: "number",
      blankMatters: true,
      negativeMatters: true,
    });
    expect(problems.map(({ kind, rows }) => [kind, rows])).toEqual([
      ["textNumber", [1]],
      ["notNumber", [2]],
      ["blankValue", [3, 6]],
      ["negative", [4]],
      ["error", [5]],
    ]);
  });

  test("a column of dates takes serials and year-first text", () => {
    const problems = columnProblems([46082, "2026-03-01", "soon"], {
      field: "closeDate",
      column: 0,
      content: "date",
      blankMatters: false,
      negativeMatters: false,
    });
    expect(problems).toEqual([
      { kind: "notDate", field: "closeDate", column: 0, rows: [2], examples: ["soon"] },
    ]);
  });
});
