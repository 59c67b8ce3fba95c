import { classesByThreshold } from "../../../../src/core/tiering/classesByThreshold";
import { summariseTiers } from "../../../../src/core/tiering/summariseTiers";

/** DOMAIN 2.1: a jewellery brand with 4,695 franchisees; every tier holds accounts of one size. */
const tiers = [
  { label: "A", accounts: 40, shareOfValue: 0.22 },
  { label: "B", accounts: 360, shareOfValue: 0.28 },
  { label: "C", accounts: 425, shareOfValue: 0.23 },
  { label: "D", accounts: 3870, shareOfValue: 0.27 },
];
const sales = 1_000_000_000;
const values = Float64Array.from(
  tiers.flatMap(({ accounts, shareOfValue }) =>
    Array<number>(accounts).fill((sales * shareOfValue) / accounts),
  ),
);
const names = tiers.flatMap(({ label, accounts }) => Array<string>(accounts).fill(label));

test("the customer pyramid of 4,695 franchisees comes out as published", () => {
  const rows = summariseTiers(values, names, ["A", "B", "C", "D"]);
  expect(rows.map(({ tier, accounts }) => [tier, accounts])).toEqual([
    ["A", 40],
    ["B", 360],
    ["C", 425],
    ["D", 3870],
    ["Total", 4695],
  ]);
  expect(rows.map(({ accountsShare }) => Math.round((accountsShare ?? 0) * 100))).toEqual([1, 8, 9, 82, 100]);
  expect(rows.map(({ valueShare }) => Math.round((valueShare ?? 0) * 100))).toEqual([22, 28, 23, 27, 100]);
});

test("the pyramid's accounts fall into their tiers by thresholds between the tiers", () => {
  const classes = classesByThreshold(values, [5_000_000, 700_000, 400_000]);
  const counts = [0, 1, 2, 3].map((tier) => classes.filter((position) => position === tier).length);
  expect(counts).toEqual([40, 360, 425, 3870]);
});

test("nothing to share gives no shares", () => {
  expect(summariseTiers(new Float64Array(0), [])).toEqual([
    { tier: "Total", accounts: 0, accountsShare: null, value: 0, valueShare: null, average: null },
  ]);
});
