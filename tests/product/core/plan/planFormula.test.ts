import { planFormula } from "../../../../src/core/plan/planFormula";
import type { PlanColumn } from "../../../../src/core/plan/PlanField";

/** Rows from 0 are r0, r1, …; columns B to I are ours. */
const cellAt = (row: number, column: number) =>
  column >= 1 && column <= 8 && row < 90
    ? { row: `r${row}`, column: String.fromCharCode(97 + column) as PlanColumn }
    : null;
const keyOf = (text: string) => planFormula.keyOfText(text, cellAt);

describe("planFormula", () => {
  it("knows a formula again when Excel has changed case, spaces, dollars and the add-in's prefix", () => {
    const key = keyOf('=IF(COUNTA(C3:C9)=0,"",KAM.RELATION(C3:C9,D3:D9,KAM_Roles))');
    expect(key).toContain("<r2!c>:<r8!c>");
    expect(keyOf('=if(counta($C$3:C9) = 0,"",_xldudf_KAM_RELATION(C3:C9, D3:D9, KAM_Roles[#Data]))')).toBe(
      key,
    );
  });

  it("has the same key before and after the formula is written", () => {
    const formula = { formula: ["=SUM(", { row: "r4", column: "b" as const }, ')&"a  b"'] };
    expect(planFormula.text(formula, () => "B5")).toBe('=SUM(B5)&"a  b"');
    expect(planFormula.keyOf(formula, ({ row }) => row)).toBe(keyOf('=SUM(B5)&"a  b"'));
  });

  it("tells another reference, another text and another sheet apart", () => {
    const key = keyOf('=B5&"x"');
    expect(keyOf('=B6&"x"')).not.toBe(key);
    expect(keyOf('=B5&"X"')).not.toBe(key);
    expect(keyOf('=Other!B5&"x"')).not.toBe(key);
    expect(keyOf('=Z99&"x"')).not.toBe(key);
  });
});
