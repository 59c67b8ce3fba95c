import { fromFunctionResult } from "../../../workbench/engine/customFunctions/fromFunctionResult";

test("a result of 200,000 rows is shown whole, short rows filled with blanks", () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => (row === 1 ? [row] : [row, "A"]));
  const [numbers, tiers] = fromFunctionResult(rows) as { value: unknown }[][];
  expect([numbers?.length, numbers?.at(-1)?.value, tiers?.at(-1)?.value]).toEqual([200_000, 199_999, "A"]);
  expect(tiers?.[1]?.value).toBe("");
});
