import type { Cell } from "../../../../src/core/cells/Cell";
import { readRows } from "../../../../src/core/reading/readRows";
import type { RowReading } from "../../../../src/core/reading/RowFacts";
import { cpuSeconds } from "../../../support/cpuSeconds";
import { facts } from "./rowFacts";

const headers = ["Customer", "Id", "Region", "Product", "2023", "2024", "2025"];

function salesRow(index: number): Cell[] {
  const amount = (index * 7919) % 100_000;
  return [
    `Customer ${index % 5000}`,
    `R-${index}`,
    `Region ${index % 40}`,
    "Pump",
    amount,
    amount + 0.5,
    amount / 4,
  ];
}

/** Rows with a subtotal after every third one, and a grand total. */
function withTotals(count: number): Cell[][] {
  const rows: Cell[][] = [];
  const sums = (from: Cell[][]) =>
    [4, 5, 6].map((column) => from.reduce((sum, row) => sum + Number(row[column] ?? 0), 0));
  const all: Cell[][] = [];
  for (let index = 0; index < count; index += 3) {
    const run = [salesRow(index), salesRow(index + 1), salesRow(index + 2)];
    rows.push(...run, ["Subtotal", null, null, null, ...sums(run)]);
    all.push(...run);
  }
  rows.push(["Total", null, null, null, ...sums(all)]);
  return rows;
}

test("a hundred thousand rows with three columns of amounts take no time that grows with their square", () => {
  const clean = facts(
    headers,
    "nk..aaa",
    Array.from({ length: 100_000 }, (_, index) => salesRow(index)),
  );
  // About half a second each; with the square of the rows it would take minutes.
  expect(cpuSeconds(() => readRows(clean, {}))).toBeLessThan(20);
  const totals = facts(headers, "nk..aaa", withTotals(75_000));
  let reading: RowReading | null = null;
  expect(cpuSeconds(() => (reading = readRows(totals, {})))).toBeLessThan(20);
  expect(reading).toMatchObject({
    questions: [],
    findings: [{ key: "readTotalRows", params: { count: 25_001 } }],
  });
});
