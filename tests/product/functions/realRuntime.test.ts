import { readFileSync } from "node:fs";
import path from "node:path";
import { signatures } from "../../support/signatures";
import { ensureBuild } from "../../../scripts/ensureBuild.mjs";
import { CustomFunctionsRuntime, errorNumbers, type Outcome } from "../../support/customFunctionsRuntime";
import { expectResult, type GoldenCase, goldenCases } from "../../support/golden";

let runtime: CustomFunctionsRuntime;
const cases = goldenCases();
const metadata = JSON.parse(readFileSync(path.join(ensureBuild("metadata"), "functions.json"), "utf8")) as {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly dimensionality?: string }[];
  }[];
};

beforeAll(() => {
  runtime = new CustomFunctionsRuntime(path.join(ensureBuild("functions"), "functions.js"));
});
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
  expect([...runtime.associated].sort()).toEqual(Object.keys(signatures).sort());
});

/** One argument for each parameter as Excel sends them: null for one left out, [[v]] for one cell of a plural one. */
function argumentsOf(golden: GoldenCase): unknown[] {
  const { parameters } = metadata.functions.find(({ id }) => id === golden.function)!;
  return parameters.map(({ dimensionality }, index) => {
    const value = golden.arguments[index] ?? null;
    return dimensionality === "matrix" && value !== null && !Array.isArray(value) ? [[value]] : value;
  });
}

/** Every golden case must come out as worked by hand, however its arguments are dressed. */
async function expectGolden(dress: (values: readonly unknown[]) => unknown[], chosen = cases): Promise<void> {
  const outcomes = await runtime.callAll(
    chosen.map((golden): [string, ...unknown[]] => [golden.function, ...dress(argumentsOf(golden))]),
  );
  chosen.forEach((golden, index) => {
    try {
      expectOutcome(outcomes[index], golden.result);
    } catch (failure) {
      throw new Error(`${golden.formula} (${golden.source})`, { cause: failure });
    }
  });
}

const everyCell =
  (change: (cell: unknown) => unknown) =>
  (values: readonly unknown[]): unknown[] =>
    values.map((value) =>
      Array.isArray(value)
        ? (value as unknown[]).map((row) => (Array.isArray(row) ? row.map(change) : change(row)))
        : value === null
          ? null
          : change(value),
    );

const formatted = (cell: unknown): unknown =>
  typeof cell === "number"
    ? { type: "FormattedNumber", basicType: "Double", basicValue: cell, numberFormat: "#,##0.00" }
    : cell;
const isError = (value: unknown): boolean => typeof value === "object" && value !== null && "error" in value;
const hasError = (result: unknown): boolean =>
  Array.isArray(result) ? (result as unknown[]).some(hasError) : isError(result);
const withErrorFirst = ([first, ...more]: readonly unknown[]): unknown[] => {
  const error = { error: "#REF!" };
  if (!Array.isArray(first)) return [error, ...more];
  const [[, ...line], ...rows] = first as unknown[][] as [unknown[], ...unknown[][]];
  return [[[error, ...line], ...rows], ...more];
};
const isBlank = (cell: unknown): boolean => cell === null || cell === "";

test("Excel receives the hand-worked result of every golden case", async () => {
  await expectGolden((values) => [...values]);
});

test("formatted numbers count as their numbers, in every function", async () => {
  await expectGolden(everyCell(formatted));
});

test("empty cells may arrive as null or as empty text, in every function", async () => {
  await expectGolden(everyCell((cell) => (isBlank(cell) ? null : cell)));
  await expectGolden(everyCell((cell) => (isBlank(cell) ? "" : cell)));
});

test("arguments left out at the end may be null or not there at all, in every function", async () => {
  await expectGolden((values) => {
    const given = [...values];
    while (given.length > 0 && given.at(-1) === null) given.pop();
    return given;
  });
});

test("every #VALUE! and #N/A that is thrown carries a message", async () => {
  const failing = cases.filter(({ result }) => isError(result));
  const outcomes = await runtime.callAll(
    failing.map((golden): [string, ...unknown[]] => [golden.function, ...golden.arguments]),
  );
  for (const { ok, code, value } of outcomes) {
    expect(ok).toBe(false);
    if (code === errorNumbers["#VALUE!"] || code === errorNumbers["#N/A"]) expect(value).toMatch(/\w+.*:/);
  }
});

test("an error cell goes through in its own place, or fails the whole with its position, in every function", async () => {
  const plain = Object.keys(signatures).map((id) => {
    const found = cases.find((golden) => golden.function === id && !hasError(golden.result));
    if (found === undefined) throw new Error(`${id} has no golden case without an error`);
    return found;
  });
  const outcomes = await runtime.callAll(
    plain.map((golden): [string, ...unknown[]] => [golden.function, ...withErrorFirst(argumentsOf(golden))]),
  );
  plain.forEach(({ function: id }, index) => {
    const outcome = outcomes[index];
    const signature = signatures[id]!;
    if (outcome?.ok === true) {
      const cells = (outcome.value as unknown[][]).flat();
      expect([id, cells]).toEqual([id, expect.arrayContaining([expect.objectContaining({ code: "#REF!" })])]);
    } else {
      expect([id, outcome?.code]).toEqual([id, errorNumbers["#VALUE!"]]);
      expect(outcome?.value).toMatch(new RegExp(`^${signature[0]!.replace("?", "")}\\b.*#REF!`));
    }
  });
});

test("ten thousand calls of all functions in one batch are all answered right, in few deliveries", async () => {
  const before = runtime.deliveries;
  const many = Array.from({ length: 10_000 }, (_, index) => cases[index % cases.length]!);
  await expectGolden((values) => [...values], many);
  expect(runtime.deliveries - before).toBeLessThan(100);
});
