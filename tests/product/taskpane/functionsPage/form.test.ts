import {
  argumentProblems,
  argumentText,
  draftText,
} from "../../../../src/taskpane/functionsPage/argumentDraft";
import { functionOfHash } from "../../../../src/taskpane/functionsPage/FunctionsPage";

const cells = {
  kind: "cells",
  reference: { sheet: "Accounts", text: "F2:F9", structured: false },
} as const;

describe("an argument's field", () => {
  test("names the sheet of cells that were selected as soon as the formula goes to another one", () => {
    expect(draftText(cells, "Accounts")).toBe("F2:F9");
    expect(argumentText(cells, "Report")).toBe("'Accounts'!F2:F9");
  });

  test("shows what was typed as it was typed, and gives the formula what it needs", () => {
    const typed = { kind: "typed", text: " ｛0.8；0.95｝" } as const;
    expect(draftText(typed, "Report")).toBe(" ｛0.8；0.95｝");
    expect(argumentText(typed, "Report")).toBe("{0.8;0.95}");
  });

  test("that was never filled leaves the argument out", () => {
    expect(argumentText(undefined, "Report")).toBe("");
    expect(argumentText({ kind: "typed", text: "  " }, "Report")).toBe("");
  });
});

test("argumentProblems names what is missing where it is needed, and what is wrong anywhere", () => {
  const argument = (name: string, optional: boolean) => ({
    name,
    description: "",
    optional,
    words: [],
    flag: false,
  });
  const parameters = [argument("amounts", false), argument("ladder", false), argument("method", true)];
  expect(argumentProblems(parameters, ["", "H2:I6", ""])).toEqual(["missing", null, null]);
  expect(argumentProblems(parameters, ["A1,A2", "{0,1", '"whole'])).toEqual(["separator", "open", "open"]);
  expect(argumentProblems(parameters, ["A1", "H2:I6", '"whole"'])).toEqual([null, null, null]);
});

test("a hash opens a function of the page, and nothing else does", () => {
  expect(functionOfHash("#/functions/tier")).toBe("TIER");
  expect(functionOfHash("#/functions")).toBeNull();
  expect(functionOfHash("#/functions/")).toBeNull();
  expect(functionOfHash("#/settings/tier")).toBeNull();
  expect(functionOfHash("#/functions/tier/x")).toBeNull();
});
