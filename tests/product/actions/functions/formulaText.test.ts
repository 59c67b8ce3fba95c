import {
  argumentProblem,
  buildFormula,
  cleanArgument,
  splitFormula,
} from "../../../../src/actions/functions/formulaText";
import { referenceText } from "../../../../src/actions/functions/readSelection";
import { refersTo } from "../../../../src/actions/functions/insertFormula";

describe("buildFormula", () => {
  test("leaves an argument in the middle empty, and those at the end off", () => {
    expect(buildFormula("TIER", ["A2:A9", "", "", '"above"'])).toBe('=KAM.TIER(A2:A9,,,"above")');
    expect(buildFormula("TIER", ["A2:A9", "", "", ""])).toBe("=KAM.TIER(A2:A9)");
    expect(buildFormula("COVERAGE", ["", "5000000"])).toBe("=KAM.COVERAGE(,5000000)");
    expect(buildFormula("HHI", [""])).toBe("=KAM.HHI()");
  });
});

describe("cleanArgument", () => {
  test.each([
    ["  A2:A9 ", "A2:A9"],
    ["=A2:A9", "A2:A9"],
    ["＝ A2：A9", "A2:A9"],
    ["｛0.8；0.95｝", "{0.8;0.95}"],
    ["SUM（A1，B1）", "SUM(A1,B1)"],
    ['"甲；乙"', '"甲；乙"'],
    ["客户[销售额（元）]", "客户[销售额（元）]"],
    ["'一、（二）'！A1", "'一、（二）'!A1"],
    ["", ""],
  ])("%s is written as %s", (typed, written) => {
    expect(cleanArgument(typed)).toBe(written);
  });
});

describe("argumentProblem", () => {
  test.each([
    "A2:A200",
    "Accounts[Annual sales]",
    "Accounts[[Name]:[Tier]]",
    "Accounts[a '] b, c]",
    "{0.8;0.95}",
    "{0.8,0.95}",
    '"a, ""b"""',
    "'Sheet, 1'!A1",
    "IF(A1>0,1,0)",
    "0.8",
    "",
  ])("%s is one argument", (argument) => {
    expect(argumentProblem(argument)).toBeNull();
  });

  test.each(["A2:A9,B2:B9", "0.8;0.95", "A1,", "{1;2},3"])("%s would be two arguments", (argument) => {
    expect(argumentProblem(argument)).toBe("separator");
  });

  test.each(['"upper', "'Sheet 1!A1", "Accounts[Sales", "{0.8;0.95", "(A1", "A1)", "{(1})", "A1]"])(
    "%s has a bracket or quotation mark without a partner",
    (argument) => {
      expect(argumentProblem(argument)).toBe("open");
    },
  );
});

describe("referenceText", () => {
  const cells = { sheet: "Bob's list", text: "B2:B9", structured: false };

  test("names the sheet only when the formula stands on another one", () => {
    expect(referenceText(cells, "Bob's list")).toBe("B2:B9");
    expect(referenceText(cells, "Report")).toBe("'Bob''s list'!B2:B9");
  });

  test("columns of a table need no sheet", () => {
    const column = { sheet: "List", text: "Accounts[Sales]", structured: true };
    expect(referenceText(column, "Report")).toBe("Accounts[Sales]");
  });
});

describe("refersTo", () => {
  const target = { sheet: "My list", address: "C5" };

  test.each([
    "=KAM.TIER(C5)",
    "=KAM.TIER(A1:D9)",
    "=KAM.TIER($D$9:$A$1)",
    "=KAM.TIER(C:C)",
    "=KAM.TIER(B:$E)",
    "=KAM.TIER(2:5)",
    "=KAM.TIER('my list'!C1:C9)",
    '=KAM.TIER(A1,,"x",C5)',
    "=KAM.TIER(Other!A1+C5)",
  ])("%s in C5 is circular", (formula) => {
    expect(refersTo(formula, target)).toBe(true);
  });

  test.each([
    "=KAM.TIER(C4)",
    "=KAM.TIER(D1:E9)",
    "=KAM.TIER(D:D)",
    "=KAM.TIER(6:9)",
    "=KAM.TIER('Other list'!C5)",
    "=KAM.TIER(Other!C1:C9)",
    '=KAM.TIER("C5")',
    "=KAM.TIER(Accounts[C5])",
    "=KAM.TIER(ABC5)",
    "=KAM.TIER(C50)",
    "=KAM.TIER(C5_total)",
    "=KAM.TIER(LOG10(2))",
  ])("%s in C5 is not", (formula) => {
    expect(refersTo(formula, target)).toBe(false);
  });

  test("a sheet without spaces is known by its name alone", () => {
    expect(refersTo("=KAM.HHI(List!A1:A9)", { sheet: "List", address: "A3" })).toBe(true);
    expect(refersTo("=KAM.HHI(List!A1:A9)", { sheet: "Report", address: "A3" })).toBe(false);
  });
});

test("splitFormula cuts where signs lose their meaning, and the parts are the whole", () => {
  const formula = `=F("a""b",'x''y'!A1,T[[a'[]:[b]])&"open`;
  const parts = splitFormula(formula);
  expect(parts.map(({ text }) => text)).toEqual([
    ...["=F(", '"a""b"', ",", "'x''y'", "!A1,T", "[[a'[]:[b]]", ")&", '"open'],
  ]);
  expect(parts.map(({ text }) => text).join("")).toBe(formula);
  expect(parts.at(-1)).toEqual({ kind: "text", text: '"open', closed: false });
});
