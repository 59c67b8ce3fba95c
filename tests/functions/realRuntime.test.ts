import path from "node:path";
import { functionSignatures } from "../../src/i18n/en/functions";
import { ensureBuild } from "../../scripts/ensureBuild.mjs";
import { CustomFunctionsRuntime, errorNumbers, type Outcome } from "../support/customFunctionsRuntime";
import { expectResult, goldenCases } from "../support/golden";

const runtime = new CustomFunctionsRuntime(path.join(ensureBuild("functions"), "functions.js"));
const cases = goldenCases();

afterAll(() => {
  runtime.close();
});

interface WireError {
  readonly code: string;
  readonly message?: string;
}

/** Cells that are errors arrive as objects; here as golden cases write them. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null) return value;
  const { code, message } = value as WireError;
  return message === undefined ? { error: code } : { error: code, message };
}

function expectOutcome(outcome: Outcome | undefined, expected: unknown): void {
  if (typeof expected !== "object" || expected === null || Array.isArray(expected)) {
    expect(outcome?.ok).toBe(true);
    expectResult(readable(outcome?.value), expected);
    return;
  }
  const { error, message } = expected as { error: string; message?: string };
  expect([outcome?.ok, outcome?.code]).toEqual([false, errorNumbers[error]]);
  if (message !== undefined) expect(outcome?.value).toBe(message);
}

test("the bundle registers exactly the functions of the contract", () => {
  expect([...runtime.associated].sort()).toEqual(Object.keys(functionSignatures).sort());
});

test("Excel receives the hand-worked result of every golden case", async () => {
  const outcomes = await runtime.callAll(
    cases.map((golden): [string, ...unknown[]] => {
      const count = functionSignatures[golden.function as keyof typeof functionSignatures].length;
      const values = Array.from({ length: count }, (_, index) => golden.arguments[index] ?? null);
      return [golden.function, ...values];
    }),
  );
  cases.forEach((golden, index) => {
    try {
      expectOutcome(outcomes[index], golden.result);
    } catch (failure) {
      throw new Error(`${golden.formula} (${golden.source})`, { cause: failure });
    }
  });
});

test("every #VALUE! and #N/A that is thrown carries a message", async () => {
  const failing = cases.filter(
    ({ result }) => typeof result === "object" && result !== null && "error" in result,
  );
  const outcomes = await runtime.callAll(
    failing.map((golden): [string, ...unknown[]] => [golden.function, ...golden.arguments]),
  );
  for (const { ok, code, value } of outcomes) {
    expect(ok).toBe(false);
    if (code === errorNumbers["#VALUE!"] || code === errorNumbers["#N/A"]) expect(value).toMatch(/\w+.*:/);
  }
});

test("a formatted value counts as its number", async () => {
  const formatted = {
    type: "FormattedNumber",
    basicType: "Double",
    basicValue: 6_000_000,
    numberFormat: "#,##0",
  };
  expect((await runtime.call("TIER", [[formatted]], null, null, null)).value).toEqual([["A"]]);
  expect((await runtime.call("COVERAGE", formatted, 3_000_000, null)).value).toBe(2);
});

test("an error cell goes through a function that is like its input, and fails a total with its position", async () => {
  const cells = [[6_000_000], [{ error: "#N/A" }], [{ error: "#REF!" }]];
  const tiers = await runtime.call("TIER", cells, null, null, null);
  expect(tiers.value).toEqual([
    ["A"],
    [expect.objectContaining({ code: "#N/A" })],
    [expect.objectContaining({ code: "#REF!" })],
  ]);
  const total = await runtime.call("HHI", cells);
  expect(total).toMatchObject({
    ok: false,
    code: 7,
    value: "values, cell 2: the cell holds the error #N/A.",
  });
});

test("empty cells may arrive as null, as empty text, or not at all", async () => {
  expect((await runtime.call("TIER", [[null], [""]], null, null, null)).value).toEqual([[""], [""]]);
  expect((await runtime.call("TIER", [[6_000_000]])).value).toEqual([["A"]]);
});

test("ten thousand calls in one batch are all answered, in few deliveries", async () => {
  const before = runtime.deliveries;
  const outcomes = await runtime.callAll(
    Array.from({ length: 10_000 }, (_, index): [string, ...unknown[]] => [
      "TIER",
      [[index * 1000]],
      null,
      null,
      null,
    ]),
  );
  expect(outcomes).toHaveLength(10_000);
  expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
  expect(outcomes[999]?.value).toEqual([["D"]]);
  expect(outcomes[5000]?.value).toEqual([["A"]]);
  expect(runtime.deliveries - before).toBeLessThan(10);
});
