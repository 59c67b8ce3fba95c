import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

export interface GoldenCase {
  /** As typed into a cell, with array constants for the arguments. */
  readonly formula: string;
  readonly function: string;
  /** null is an argument left out or a blank cell; `{error}` an error cell. */
  readonly arguments: readonly unknown[];
  /** `{error, message?}` where an error is due, in the whole or in a cell; without a message any will do. */
  readonly result: unknown;
  /** How it was worked, in words or as a calculation. */
  readonly source: string;
  /** The source in Chinese; a calculation reads alike in both languages and needs none. */
  readonly "zh-CN"?: string;
}

const folder = path.resolve(__dirname, "../golden");

export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as GoldenCase[]);
}

/** Fails unless the result has the expected shape and values; numbers to twelve digits. */
export function expectResult(actual: unknown, expected: unknown): void {
  // As the last branch says, without what jest does to be ready for a failure: there are 100,000 of them.
  if (Object.is(actual, expected)) return;
  if (Array.isArray(expected)) {
    const rows = expected as unknown[];
    expect(Array.isArray(actual) ? actual.length : actual).toBe(rows.length);
    rows.forEach((value, index) => {
      expectResult((actual as unknown[])[index], value);
    });
  } else if (typeof expected === "number" && typeof actual === "number") {
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
  } else if (typeof expected === "object") {
    expect(actual).toMatchObject(expected as object);
  } else {
    expect(actual).toBe(expected);
  }
}
