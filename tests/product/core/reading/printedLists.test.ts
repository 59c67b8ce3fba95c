import fc from "fast-check";
import type { Cell } from "../../../../src/core/cells/Cell";
import { readRows } from "../../../../src/core/reading/readRows";
import { facts, kindsOf } from "./rowFacts";

type Line = readonly [kind: string, cells: readonly Cell[]];

/** How a list was printed: each part may be there or not. */
const styles = fc.record({
  sizes: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 2, maxLength: 5 }),
  amounts: fc.infiniteStream(fc.integer({ min: 1, max: 900_000 })),
  hasIds: fc.boolean(),
  caption: fc.constantFrom(null, ":", "："),
  subtotal: fc.constantFrom(
    null,
    "Subtotal",
    "小计",
    "Zwischensumme",
    "{} Total",
    "Total for {}",
    "{}合计",
    "Summe {}",
  ),
  grand: fc.constantFrom(null, "Grand Total", "总计", "Gesamtsumme", "TOTAL:"),
  cents: fc.constantFrom(1, 100),
  repeatsHeaders: fc.boolean(),
  hasBlankRows: fc.boolean(),
  footer: fc.constantFrom(null, "Note: without tax", "备注：不含税", "Prepared by Ann", "* estimated"),
});
const headers = ["Customer", "Id", "Region", "Sales", "Units"];
const regions = ["North", "South", "East", "West", "华北"];

function print(style: typeof styles extends fc.Arbitrary<infer S> ? S : never): Line[] {
  const lines: Line[] = [];
  const amount = () => Number(style.amounts.next().value ?? 1) / style.cents;
  const total = (label: string, rows: readonly (readonly Cell[])[]): Line => {
    const sum = (column: number) =>
      Math.round(rows.reduce((all, row) => all + Number(row[column]) * style.cents, 0)) / style.cents;
    return ["T", [label, null, null, sum(3), sum(4)]];
  };
  const all: (readonly Cell[])[] = [];
  style.sizes.forEach((size, group) => {
    const region = regions[group] ?? "";
    if (style.repeatsHeaders && group > 0) lines.push(["h", headers]);
    if (style.caption !== null) lines.push(["c", [`${region}${style.caption}`, null, null, null, null]]);
    const rows = Array.from({ length: size }, (_, index) => {
      const id = style.hasIds ? `R${group}-${index}` : null;
      return [`Customer ${"ABCDEF"[index] ?? ""}${group}`, id, region, amount(), amount()];
    });
    lines.push(...rows.map((row): Line => ["d", row]));
    all.push(...rows);
    if (style.subtotal !== null) lines.push(total(style.subtotal.replace("{}", region), rows));
    if (style.hasBlankRows && group + 1 < style.sizes.length) lines.push(["b", headers.map(() => null)]);
  });
  if (style.grand !== null) lines.push(total(style.grand, all));
  if (style.footer !== null) lines.push(["n", [style.footer, null, null, null, null]]);
  return lines;
}

test("a printed list is read as it was made, without a question", () => {
  fc.assert(
    fc.property(styles, (style) => {
      const lines = print(style);
      const shape = style.hasIds ? "nk.aa" : "n..aa";
      const list = facts(
        headers,
        shape,
        lines.map(([, cells]) => cells),
      );
      const reading = readRows(list, {});
      expect(kindsOf(reading)).toBe(lines.map(([kind]) => kind).join(""));
      expect(reading.questions).toEqual([]);
      if (style.caption === null) return;
      const rows = reading.kinds.flatMap((kind, row) => (kind === "data" ? [row] : []));
      expect(rows.map((row) => reading.groups?.[row])).toEqual(rows.map((row) => lines[row]?.[1][2]));
    }),
    { numRuns: 500 },
  );
});
