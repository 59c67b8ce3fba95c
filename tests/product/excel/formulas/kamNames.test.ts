import { kamNamesIn, withPlainNames } from "../../../../src/excel/formulas/kamNames";

describe("kamNamesIn", () => {
  it.each([
    ["=KAM.TIER(B2)", "plain"],
    ["=kam.tier (B2)", "plain"],
    ['=IF(@KAM.TIER(B2)="A",1,0)', "plain"],
    ["=_xldudf_KAM_TIER(B2)", "stored"],
    ["=1+_xlfn._xldudf_KAM_TIER(B2)", "stored"],
    ["=_xlfn.KAM.TIER(B2)", "stored"],
    ["='C:\\Add ins\\old.xll'!_xldudf_KAM_TIER(B2)", "stored"],
    ["=SUM(B2)", "none"],
    ['="KAM.TIER(B2)"', "none"],
    ["=XKAM.TIER(B2)", "none"],
    ["=SUM(Sales[KAM.TIER(x)])", "none"],
    ["='KAM.TIER('!A1", "none"],
    ["=KAM.TIER", "none"],
    ["KAM.TIER(B2)", "none"],
    [12, "none"],
  ])("finds in %j: %s", (formula, expected) => {
    expect(kamNamesIn(formula)).toBe(expected);
  });
});

describe("withPlainNames", () => {
  it.each([
    ["=_xldudf_KAM_TIER(B2)", "=KAM.TIER(B2)"],
    [
      '=IF(_xlfn._xldudf_KAM_TIER(B2)="_xldudf_KAM_TIER(",_xlfn.KAM.HHI(B2),KAM.GINI(B2))',
      '=IF(KAM.TIER(B2)="_xldudf_KAM_TIER(",KAM.HHI(B2),KAM.GINI(B2))',
    ],
    ["='C:\\Add ins\\old.xll'!_xldudf_KAM_TIER('My sheet'!B2)", "=KAM.TIER('My sheet'!B2)"],
    ["=_xlfn.XLOOKUP(1,A:A,B:B)", "=_xlfn.XLOOKUP(1,A:A,B:B)"],
  ])("turns %j into %j", (formula, expected) => {
    expect(withPlainNames(formula)).toBe(expected);
  });
});
