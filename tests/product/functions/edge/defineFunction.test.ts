import "../../../support/customFunctions";
import { DomainError } from "../../../../src/core/DomainError";
import { type Answer, defineFunction } from "../../../../src/functions/edge/defineFunction";
import { allNumbers, numbers } from "../../../../src/functions/edge/numbers";
import { optional } from "../../../../src/functions/edge/Parameter";
import { likeClasses, likeGrid, tableOf } from "../../../../src/functions/edge/results";
import { number, typedNumber } from "../../../../src/functions/edge/single";

/** What a function that computes so gives or throws for no arguments. */
function outcome(compute: () => Answer): unknown {
  try {
    return defineFunction({ parameters: {}, result: "one" }, compute).call();
  } catch (thrown) {
    const { code, message } = thrown as { readonly code: string; readonly message: string };
    return [code, message];
  }
}

test("an error that no one foresaw is #VALUE! and says its reason", () => {
  const failing = (thrown: unknown) => (): Answer => {
    throw thrown;
  };
  expect(outcome(failing(new TypeError("x is not iterable")))).toEqual([
    "#VALUE!",
    "This could not be computed: x is not iterable",
  ]);
  expect(outcome(failing("no reason"))).toEqual(["#VALUE!", "This could not be computed: no reason"]);
  const outside = new DomainError("outOfRange", { parameter: "top", value: 7, expected: "0 to 1" });
  expect(outcome(failing(outside))).toEqual(["#NUM!", "top: 7 is out of range; needed: 0 to 1."]);
});

test("a single result that is no cell value is an error, and −0 is 0", () => {
  expect(outcome(() => NaN)).toEqual(["#NUM!", ""]);
  expect(outcome(() => "x".repeat(32_768))).toEqual(["#VALUE!", "The text is longer than 32767 characters."]);
  expect(
    Object.is(
      outcome(() => -0),
      0,
    ),
  ).toBe(true);
});

test("a table without rows and headers is one row of blanks, never an empty grid", () => {
  expect(outcome(() => tableOf(["A", "B"], 0, () => [], false))).toEqual([["", ""]]);
});

test("arguments are read by their parameters, in order, whatever Excel appends", () => {
  const { call } = defineFunction(
    {
      parameters: {
        values: allNumbers("money"),
        factor: typedNumber("share", 2),
        plus: optional(number("money")),
      },
      result: "each",
    },
    ({ values, factor, plus }) =>
      likeGrid(values, (index) => (values.values[index] as number) * factor + (plus ?? 0)),
  );
  expect(call([["1,200", 3]])).toEqual([[2400, 6]]);
  expect(call([[3]], [[10]], "5")).toEqual([[35]]);
  expect(call([[3]], null, { functionName: "X", address: "A1" })).toEqual([[6]]);
});

test.each([
  ["a column", [[7], ["x"], [3], [""], [7], [3]], [["A"], ["#VALUE!"], ["B"], [""], ["A"], ["B"]]],
  ["a row", [[7, 3, "x", 7]], [["A", "B", "#VALUE!", "A"]]],
])("%s of labels by class: an error stands in its own cell alone", (_, cells, expected) => {
  const { call } = defineFunction(
    { parameters: { values: numbers("money") }, result: "each" },
    ({ values }) => {
      const classes = Int32Array.from(values.values, (value) => (value === value ? Number(value < 5) : -1));
      return likeClasses(values, classes, ["A", "B"]);
    },
  );
  const shown = (cell: unknown) => (cell instanceof Error ? "#VALUE!" : cell);
  const result = call(cells) as unknown[][];
  expect(result.map((row) => row.map(shown))).toEqual(expected);
});
