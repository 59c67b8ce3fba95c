import { call, errorCell } from "../../support/customFunctions";
import "../../../src/functions/functions";
import { expectResult, goldenCases } from "../../support/golden";

const cases = goldenCases();

function toRuntime(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toRuntime);
  if (typeof value === "object" && value !== null) return errorCell((value as { error: string }).error);
  return value;
}

describe("every golden case comes out as worked by hand", () => {
  test.each(cases.map((golden) => [golden.formula.slice(0, 90), golden.source, golden] as const))(
    "%s (%s)",
    (_formula, _source, golden) => {
      expectResult(call(golden.function, ...golden.arguments.map(toRuntime)), golden.result);
    },
  );
});

test("every function has several golden cases", () => {
  const ids = [...new Set(cases.map((golden) => golden.function))];
  for (const id of ids)
    expect([id, cases.filter((golden) => golden.function === id).length >= 2]).toEqual([id, true]);
});
