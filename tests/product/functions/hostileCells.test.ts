import { signatures } from "../../support/signatures";
import { errorCell, registered } from "../../support/customFunctions";
import "../../../src/functions/functions";

/** Deterministic pseudo-random numbers, so that a failure can be repeated. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 12.5, numberFormat: "0.00" };
const entity = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "x", properties: {} };
const hostile: readonly unknown[] = [
  ...[0, -0, 1, -1, 0.1, 100, 1e308, -1e308, 5e-324, 1e-300, 2 ** 53, NaN, Infinity, -Infinity, 46037, 1e15],
  ...[
    "",
    " ",
    "abc",
    "x".repeat(32_767),
    "1,200",
    "12%",
    "P3",
    "Lost",
    "KDM",
    "CR1",
    "Won",
    "marginal",
    "1e999",
  ],
  ...["=1+1", "#N/A", "２０", "-", "()", "1".repeat(400), "\u0000", "2026-02-31", "9999-12-31"],
  ...[true, false, null, undefined, formatted, entity, {}, 10n, Symbol.iterator, new Date(0), () => 1],
  ...[errorCell("#N/A"), errorCell("#REF!"), errorCell("#DIV/0!")],
];
const ordinary: readonly unknown[] = [1, 0.5, 100, "P1", "P6", "KDM", "CR2", "Won", 46037, 0.2, ""];

function cellFrom(random: () => number): unknown {
  const pool = random() < 0.6 ? ordinary : hostile;
  return pool[Math.floor(random() * pool.length)];
}

function argumentFrom(random: () => number): unknown {
  const shape = Math.floor(random() * 12);
  const row = (length: number): unknown[] => Array.from({ length }, () => cellFrom(random));
  const sizes = [1, 2, 3, 7];
  const size = sizes[Math.floor(random() * sizes.length)] ?? 1;
  if (shape === 0) return cellFrom(random);
  if (shape === 1) return null;
  if (shape === 2) return [];
  if (shape === 3) return [[]];
  if (shape === 4) return row(size);
  if (shape === 5) return [row(size), row(1), [], row(2)];
  if (shape === 6) return [row(size)];
  if (shape === 7) return Array.from({ length: 3 }, () => row(2));
  return Array.from({ length: size }, () => row(1));
}

/** Excel shows the messages of these two, and each begins with a parameter. */
function expectMessage(failure: { readonly code: string; readonly message: string }, id: string): void {
  if (failure.code !== "#VALUE!" && failure.code !== "#N/A") return;
  const names = signatures[id]!;
  const parameter = /^(\w+)[,:] /.exec(failure.message)?.[1] ?? "";
  expect([failure.message, names.map((name) => name.replace("?", "")).includes(parameter)]).toEqual([
    failure.message,
    true,
  ]);
}

function expectCellValue(cell: unknown, id: string): void {
  if (cell instanceof CustomFunctions.Error) {
    expectMessage(cell as unknown as { code: string; message: string }, id);
    return;
  }
  if (typeof cell === "number") {
    expect(Number.isFinite(cell)).toBe(true);
    expect(Object.is(cell, -0)).toBe(false);
  } else if (typeof cell === "string") expect(cell.length).toBeLessThanOrEqual(32_767);
  else expect(typeof cell).toBe("boolean");
}

function expectResult(result: unknown, id: string): void {
  if (!Array.isArray(result)) {
    expectCellValue(result, id);
    return;
  }
  const rows = result as unknown[][];
  expect(rows.length).toBeGreaterThan(0);
  const width = rows[0]?.length ?? 0;
  expect(width).toBeGreaterThan(0);
  for (const row of rows) {
    expect(Array.isArray(row) && row.length === width).toBe(true);
    row.forEach((cell) => {
      expectCellValue(cell, id);
    });
  }
}

describe.each(Object.entries(signatures))("%s", (id, parameters) => {
  const implementation = registered.get(id);

  test("gives cell values or throws a CustomFunctions.Error, whatever it is handed", () => {
    const random = generator(id.length * 7919);
    for (let round = 0; round < 400; round++) {
      const values = parameters.map(() => argumentFrom(random));
      let result: unknown;
      try {
        result = implementation?.(...values);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(CustomFunctions.Error);
        expect((thrown as { code: string }).code).toMatch(/^#/);
        expectMessage(thrown as { code: string; message: string }, id);
        continue;
      }
      expectResult(result, id);
    }
  });

  test("gives an error with a message, or a result, when called with nothing", () => {
    try {
      expectResult(implementation?.(), id);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(CustomFunctions.Error);
    }
  });

  test("does not mind Excel's invocation object behind too few arguments", () => {
    const invocation = { functionName: id, address: "Sheet1!A1" };
    const outcome = (...values: unknown[]): unknown => {
      try {
        return implementation?.(...values);
      } catch (thrown) {
        return [(thrown as { code: string }).code, (thrown as Error).message];
      }
    };
    expect(outcome([[1]], invocation)).toEqual(outcome([[1]]));
  });
});
