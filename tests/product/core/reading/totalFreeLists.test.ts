import fc from "fast-check";
import { readRows } from "../../../../src/core/reading/readRows";
import { facts } from "./rowFacts";

const names = [
  "Alder",
  "Total Energies",
  "TotalEnergies",
  "合计科技",
  "Sum Ltd",
  "Note Ltd",
  "Page 1",
  "小计划",
  "Birch: East",
  "A",
];
const row = fc.record({
  name: fc.oneof(fc.constantFrom(...names), fc.stringMatching(/^[B-R][a-z]{2,8}$/)),
  region: fc.constantFrom("North", "South", null),
  amount: fc.oneof(
    fc.integer({ min: 0, max: 10 }),
    fc.integer({ min: -500, max: 9_000_000 }),
    fc.constant(null),
  ),
  more: fc.integer({ min: 1, max: 10 }),
});
const headers = ["Customer", "Id", "Region", "Sales", "Units"];
type Row = [string | null, number | null, string | null, number | null, number | null];
const lists = fc
  .array(row, { minLength: 3, maxLength: 40 })
  .map((rows) =>
    rows.map(({ name, region, amount, more }, index): Row => [name, index + 1, region, amount, more]),
  );
const read = (rows: readonly Row[]) => readRows(facts(headers, "nk.aa", rows), {});

test("named rows with ids are never left out and never asked, whatever their names and amounts", () => {
  fc.assert(
    fc.property(lists, (rows) => {
      const { kinds, questions, findings } = read(rows);
      expect(kinds).toEqual(rows.map(() => "data"));
      expect([...questions, ...findings]).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a total put in anywhere is left out and changes no other row", () => {
  fc.assert(
    fc.property(
      lists,
      fc.nat(),
      fc.constantFrom("Total", "合计", "Summe", "Grand Total"),
      (rows, at, word) => {
        const place = at % (rows.length + 1);
        const above = rows.slice(0, place);
        const sum = (column: 3 | 4) => above.reduce((total, each) => total + (each[column] ?? 0), 0);
        const total: Row = [word, null, null, sum(3), sum(4)];
        const { kinds, questions } = read([...above, total, ...rows.slice(place)]);
        expect(kinds).toEqual([...above.map(() => "data"), "total", ...rows.slice(place).map(() => "data")]);
        expect(questions).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
