import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "../../../scripts/ensureBuild.mjs";
import { Book } from "../../../workbench/engine/Book";
import type { FunctionsMetadata } from "../../../workbench/engine/customFunctions/FunctionsMetadata";
import { loadFunctionsBundle } from "../../../workbench/headless/loadFunctionsBundle";
import { registerFunctions } from "../../../workbench/engine/registerFunctions";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("the built functions in the grid", () => {
  const dist = ensureBuild("functions");
  const read = (name: string): string => readFileSync(path.join(dist, name), "utf8");
  const metadata = JSON.parse(read("functions.json")) as FunctionsMetadata;
  registerFunctions(metadata, loadFunctionsBundle(read("functions.js")));
  const book = Book.create();
  const id = book.activeSheetId();
  const at = (formula: string, rows = 1, columns = 1) => {
    book.write(id, area(0, 5, 0, 5), { formulas: [[formula]] });
    return book.readValues(id, area(0, 5, rows - 1, 4 + columns));
  };
  book.write(id, area(0, 0, 4, 1), {
    formulas: [
      [5000000, 0],
      [3000000, 100000],
      [999999, 0.02],
      ["'1000000", ""],
      ["", ""],
    ],
  });

  it("tier a column and spill", () => {
    expect(at("=KAM.TIER(A1:A5)", 5)).toEqual([["A"], ["B"], ["D"], ["C"], [""]]);
  });

  it("tell why they refuse", () => {
    expect(at('=KAM.TIER(A1:A5,,,"sideways")')[0]![0]).toMatch(/^#(VALUE!|N\/A)$/);
    const { message } = book.model.getters.getEvaluatedCell({ sheetId: id, col: 5, row: 0 }) as {
      message?: string;
    };
    expect(message).toBeTruthy();
  });

  it("follow a change of their source", () => {
    at("=KAM.TIER(A1:A5)");
    book.write(id, area(2, 0, 2, 0), { formulas: [[9000000]] });
    expect(book.readValues(id, area(2, 5, 2, 5))).toEqual([["A"]]);
    book.undo();
    expect(book.readValues(id, area(2, 5, 2, 5))).toEqual([["D"]]);
  });
});
