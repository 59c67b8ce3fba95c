import {
  asFixed,
  formatReference,
  relativeForm,
  splitReferences,
} from "../../../../src/excel/formulas/references";

const found = (formula: string): string[] =>
  splitReferences(formula).flatMap((part) => (typeof part === "string" ? [] : [formatReference(part)]));

describe("splitReferences", () => {
  it.each([
    ["=KAM.TIER(B2,$C$2:D$9)", ["B2", "$C$2:D$9"]],
    [
      "=KAM.TIER(List!B2,'My ''own'' sheet'!A:$D,Data!1:$3)",
      ["'List'!B2", "'My ''own'' sheet'!A:$D", "'Data'!1:$3"],
    ],
    ['=IF(A1="B2",LOG10(C3),1E5)', ["A1", "C3"]],
    ["=SUM(Accounts[A1],Accounts[@[B2]])+ABC1234567890", []],
    ["=SUM([Book2]Sheet1!A1,'[Other book.xlsx]S'!B2,Jan:Mar!C3)+D4", ["D4"]],
    ["=SUM(A1#)+tax_A1+KAM.HHI(XFD1048576)", ["A1", "XFD1048576"]],
    ["=XFE1+A1048577", []],
    ["=SUM(D9:B2)", ["B2:D9"]],
    ["=#REF!+Sheet1!#REF!", []],
  ])("finds in %s: %j", (formula, expected) => {
    expect(found(formula)).toEqual(expected);
  });

  it("keeps everything between", () => {
    const formula = '=KAM.TIER(B2,"B2",$C$2:D$9)&A1#';
    const joined = splitReferences(formula).map((part) =>
      typeof part === "string" ? part : formatReference(part),
    );
    expect(joined.join("")).toBe(formula);
  });
});

it("asFixed fixes every edge, of whole columns too", () => {
  const [, ref] = splitReferences("=List!B2:C9");
  if (typeof ref !== "object") throw new Error("no reference");
  expect(formatReference(asFixed(ref))).toBe("'List'!$B$2:$C$9");
  const [, columns] = splitReferences("=List!B:C");
  if (typeof columns !== "object") throw new Error("no reference");
  expect(formatReference(asFixed(columns))).toBe("'List'!$B:$C");
});

describe("relativeForm", () => {
  const form = (formula: string, row: number, column: number) =>
    relativeForm(splitReferences(formula), row, column);

  it("is the same for a formula that was filled down", () => {
    expect(form("=KAM.TIER(B2,$D$2:D2)", 1, 2)).toBe(form("=KAM.TIER(B3,$D$2:D3)", 2, 2));
  });

  it("differs where a formula refers to something else", () => {
    expect(form("=KAM.TIER(B2)", 1, 2)).not.toBe(form("=KAM.TIER(B2)", 2, 2));
    expect(form("=KAM.TIER($B$2)", 1, 2)).toBe(form("=KAM.TIER($B$2)", 2, 2));
  });
});
