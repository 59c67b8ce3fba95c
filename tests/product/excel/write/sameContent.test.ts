import { sameContent } from "../../../../src/excel/write/Content";

describe("sameContent", () => {
  it("takes a whole table for its data, however Excel writes it back", () => {
    expect(
      sameContent("=KAM.RELATION(C2:C9,D2:D9,KAM_Roles[#Data])", "=KAM.RELATION(C2:C9,D2:D9,KAM_Roles)"),
    ).toBe(true);
  });

  it("takes the file's form of a function for its name", () => {
    expect(sameContent("=_xldudf_KAM_TIER(B2)", "=KAM.TIER(B2)")).toBe(true);
  });

  it("tells texts inside formulas apart to the letter", () => {
    expect(sameContent('=IF(A1="x","a b","")', '=IF(A1="x","ab","")')).toBe(false);
  });

  it("tells a number from the text of that number", () => {
    expect(sameContent(1, "1")).toBe(false);
  });
});
