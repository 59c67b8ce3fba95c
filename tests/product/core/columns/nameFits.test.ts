import { nameFits } from "../../../../src/core/columns/recogniseColumns";

describe("nameFits", () => {
  it.each([
    ["payments", "Payments"],
    ["payments", "2026年回款"],
    ["opportunities", "sales_pipeline!A1:H8801"],
    ["accounts", "ＣＵＳＴＯＭＥＲＳ"],
    ["contacts", "联系人"],
  ] as const)("finds a list of %s by its name %s", (role, name) => {
    expect(nameFits(role, name)).toBe(true);
  });

  it("does not take a list of opportunities for payments", () => {
    expect(nameFits("payments", "Opportunities")).toBe(false);
  });
});
