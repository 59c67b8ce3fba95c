import { Book } from "../../../workbench/engine/Book";
import { loadFunctionsBundle } from "../../../workbench/headless/loadFunctionsBundle";
import { registerFunctions } from "../../../workbench/engine/registerFunctions";

const source = `
  const seen = [];
  CustomFunctions.associate("SHOW", (...input) => JSON.stringify(input.slice(0, -1)));
  CustomFunctions.associate("DOUBLE", (x) => x * 2);
  CustomFunctions.associate("TRANSPOSED", (m) => m[0].map((_, c) => m.map((row) => row[c])));
  CustomFunctions.associate("FAIL", (x) => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "because"); });
  CustomFunctions.associate("ODD", () => [[NaN, null, Infinity], ["", new CustomFunctions.Error("#N/A")]]);
  CustomFunctions.associate("ADD.ALL", (values) => values.reduce((a, b) => a + b, 0));
  CustomFunctions.associate("WHERE", (x, invocation) => invocation.address);
`;
const matrix = (name: string) => ({ name, type: "any", dimensionality: "matrix" });
const metadata = {
  functions: [
    {
      id: "SHOW",
      name: "SHOW",
      parameters: [
        matrix("m"),
        { name: "a", type: "any", optional: true },
        { name: "b", type: "any", optional: true },
      ],
    },
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", type: "number" }] },
    { id: "TRANSPOSED", name: "TRANSPOSED", parameters: [matrix("m")] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "x", type: "any" }] },
    { id: "ODD", name: "ODD", parameters: [] },
    { id: "ADD.ALL", name: "ADD.ALL", parameters: [{ name: "v", type: "number", repeating: true }] },
    { id: "WHERE", name: "WHERE", parameters: [{ name: "x", type: "any" }] },
  ],
};

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("registerFunctions", () => {
  registerFunctions(metadata, loadFunctionsBundle(source), "TST");
  const book = Book.create();
  const id = book.activeSheetId();
  const value = (formula: string, rows = 1, columns = 1) => {
    book.write(id, area(0, 10, 0, 10), { formulas: [[formula]] });
    const zone = area(0, 10, rows - 1, 9 + columns);
    const values = book.readValues(id, zone);
    return rows === 1 && columns === 1 ? values[0]![0] : values;
  };
  book.write(id, area(0, 0, 2, 1), {
    formulas: [
      [1, "a"],
      ["'5", true],
      ["", "=1/0"],
    ],
  });

  it("hands ranges over by rows, a blank cell as null and an omitted argument as null", () => {
    expect(value("=TST.SHOW(A1:B2)")).toBe('[[[1,"a"],["5",true]],null,null]');
    expect(value("=TST.SHOW(A3:A3,,7)")).toBe("[[[null]],null,7]");
    expect(value("=TST.SHOW(3)")).toBe("[[[3]],null,null]");
  });

  it("turns text numbers into numbers for number parameters, and refuses other text", () => {
    expect(value("=TST.DOUBLE(A2)")).toBe(10);
    expect(value("=TST.DOUBLE(B1)")).toBe("#VALUE!");
    expect(value("=TST.DOUBLE(A3)")).toBe(0);
  });

  it("spills block results and calls scalar functions cell by cell", () => {
    expect(value("=TST.TRANSPOSED(A1:B2)", 2, 2)).toEqual([
      [1, "5"],
      ["a", true],
    ]);
    expect(value("=TST.DOUBLE(A1:A2)", 2)).toEqual([[2], [10]]);
  });

  it("shows thrown errors, and an error among the arguments without calling the function", () => {
    expect(value("=TST.FAIL(1)")).toBe("#N/A");
    expect(book.model.getters.getEvaluatedCell({ sheetId: id, col: 10, row: 0 })).toMatchObject({
      message: "because",
    });
    expect(value("=TST.SHOW(B1:B3)")).toBe("#DIV/0!");
  });

  it("shows what Excel shows for odd elements of a block", () => {
    expect(value("=TST.ODD()", 2, 3)).toEqual([
      [0, 0, 0],
      ["", "#N/A", ""],
    ]);
  });

  it("collects repeating arguments and gives the cell's address", () => {
    expect(value("=TST.ADD.ALL(1,2,3)")).toBe(6);
    expect(value("=tst.where(1)")).toBe("Sheet1!K1");
    expect(book.readFormulas(id, area(0, 10, 0, 10))).toEqual([["=TST.WHERE(1)"]]);
  });
});
