import { fromFileFormula, toFileFormula } from "../../../src/files/formulas/fileFormula";
import { shiftFormula } from "../../../src/files/formulas/shiftFormula";

describe("the file's form of formulas", () => {
  it.each([
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ['IFS(A1>1,"XLOOKUP(",TRUE,"")', '_xlfn.IFS(A1>1,"XLOOKUP(",TRUE,"")'],
    ["FILTER(A1:A3,B1:B3>0)", "_xlfn._xlws.FILTER(A1:A3,B1:B3>0)"],
    ["SORT(UNIQUE(A:A))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A:A))"],
    ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["LET(x,A1,y_1,x*2,x+y_1)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y_1,_xlpm.x*2,_xlpm.x+_xlpm.y_1)"],
    ["MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
    ["KAM.TIER(B2:B9)", "_xldudf_KAM_TIER(B2:B9)"],
    ["'XLOOKUP( it'!A1+STDEV.S(A1:A9)", "'XLOOKUP( it'!A1+_xlfn.STDEV.S(A1:A9)"],
    ["Sales[SORT(x)]&Rate", "Sales[SORT(x)]&Rate"],
  ])("%s is stored as %s and comes back", (typed, stored) => {
    expect(toFileFormula(typed)).toBe(stored);
    expect(fromFileFormula(stored)).toBe(typed);
  });

  it("drops a stale link to the book of an add-in", () => {
    expect(fromFileFormula("[2]!_xldudf_KAM_FORECAST(A1)")).toBe("KAM.FORECAST(A1)");
  });

  it.each([
    ["A1+$B$2+C$3+$D4", "B3+$B$2+D$3+$D6"],
    ['SUM(A:B,3:4)&"A1"', 'SUM(B:C,5:6)&"A1"'],
    ["'A1 x'!A1+LOG10(A1)+A1B2", "'A1 x'!B3+LOG10(B3)+A1B2"],
  ])("%s moves to %s two rows down and one to the right", (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });
});
