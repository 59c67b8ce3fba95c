import { sayHiddenRows } from "../../../../src/core/reading/readHidden";

const columns = [
  ["Alder", null, "Birch", "Cedar"],
  [100, null, 20, "n/a"],
];

/** Count and amount of what is said of hidden rows. */
function said(hidden: readonly number[], amounts: (typeof columns)[number] | null, answers = {}) {
  const found = sayHiddenRows({ hidden: new Set(hidden), columns, amounts }, answers);
  return found.map(({ key, params, evidence, otherwise }) => [key, params, evidence.rows, otherwise]);
}

describe("hidden rows", () => {
  const choices = { hiddenRows: "visibleOnly" };

  it("are said with the sum of their numbers, rows without any cell not among them", () => {
    expect(said([1, 2, 3], columns[1]!)).toEqual([
      ["readHiddenRows", { count: 2, amount: 20 }, [2, 3], choices],
    ]);
    expect(said([1], columns[1]!)).toEqual([]);
    expect(said([], columns[1]!)).toEqual([]);
  });

  it("are counted alone where nothing is to be added up", () => {
    expect(said([0], null)).toEqual([["readHiddenRowsOnly", { count: 1 }, [0], choices]]);
  });

  it("are said no more once they were decided", () => {
    expect(said([0], null, { hiddenRows: "visibleOnly" })).toEqual([]);
    expect(said([0], null, { hiddenRows: "read" })).toEqual([]);
  });
});
