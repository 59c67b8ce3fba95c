import fc from "fast-check";
import { column, dressedNumber, flat, keys, permute, total } from "../../support/columns";
import { call } from "../../support/customFunctions";
import "../../../src/functions/functions";

type Row = [from: number, rate: number, fixed: number];

const method = fc.constantFrom("marginal", "whole", "overage");
const boundary = fc.constantFrom("from", "above");
const decimals = fc.integer({ min: 0, max: 6 });
const steps = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 40 }).map((hundreds) => hundreds * 100),
      fc.integer({ min: 0, max: 3000 }).map((points) => points / 10_000),
      fc.constantFrom(0, 0, 0, 50, 100.5),
    ),
    { minLength: 1, maxLength: 5, selector: ([from]) => from },
  )
  .map((rows): Row[] => [...rows].sort((a, b) => a[0] - b[0]));
const without = (rows: readonly Row[]): number[][] => rows.map(([from, rate]) => [from, rate]);
const rising = steps.map((rows) => {
  const rates = rows.map(([, rate]) => rate).sort((a, b) => a - b);
  return rows.map(([from], index) => [from, rates[index] ?? 0]);
});
/** Amounts that meet the bounds, miss them by a cent, or lie anywhere. */
const amount = fc
  .tuple(fc.integer({ min: -45, max: 45 }), fc.constantFrom(0, 0, 1, -1, 4999))
  .map(([hundreds, cents]) => (hundreds * 10_000 + cents) / 100);
const amounts = fc.array(amount, { minLength: 1, maxLength: 12 });
const options = fc.tuple(method, boundary, decimals);

const units = (value: unknown, places: number): bigint =>
  BigInt(Math.round((value as number) * 10 ** places));
const inUnits = (values: readonly unknown[], places: number): bigint =>
  values.reduce<bigint>((sum, value) => sum + units(value, places), 0n);
const sumOf = (list: readonly number[]): number => total(list.map((cents) => Math.round(cents * 100))) / 100;

test("a ladder pays the same in any order of its rows, with a header, with blank rows, in text", () => {
  fc.assert(
    fc.property(amounts, steps, options, keys, fc.nat(), (list, ladder, [how, bound, places], by, dress) => {
      const plain = call("COMMISSION", column(list), ladder, how, bound, null, places);
      const mixed = [
        ["From", "Rate", "Fixed"],
        ...permute(ladder, by).map(([from, rate, fixed]) => [
          dressedNumber(dress, from),
          `${(rate * 100).toFixed(2)} %`,
          fixed,
        ]),
        ["", null, undefined],
      ];
      expect(call("COMMISSION", column(list), mixed, how, bound, null, places)).toEqual(plain);
      const dressed = column(list.map((number, index) => dressedNumber(dress + index, number)));
      expect(call("COMMISSION", dressed, ladder, how, bound, null, places)).toEqual(plain);
    }),
  );
});

test("a refund is the negative, and each amount is paid wherever it stands", () => {
  fc.assert(
    fc.property(amounts, steps, options, keys, (list, ladder, [how, bound, places], by) => {
      const pay = (numbers: readonly number[]): number[] =>
        flat(call("COMMISSION", column(numbers), ladder, how, bound, null, places)) as number[];
      expect(pay(list.map((number) => 0 - number))).toEqual(pay(list).map((money) => 0 - money));
      expect(pay(permute(list, by))).toEqual(permute(pay(list), by));
    }),
  );
});

test("deals paid one by one, and periods of a year, add up to the commission on their sum", () => {
  fc.assert(
    fc.property(amounts, steps, options, (list, ladder, [how, bound, places]) => {
      const whole = flat(call("COMMISSION", sumOf(list), ladder, how, bound, null, places))[0];
      const paid = list.map((number, index) => {
        const already = sumOf(list.slice(0, index));
        return flat(call("COMMISSION", number, ladder, how, bound, already, places))[0];
      });
      expect(inUnits(paid, places)).toBe(units(whole, places));
      expect(flat(call("COMMISSIONYTD", column(list), ladder, how, bound, places))).toEqual(paid);
    }),
  );
});

test("the steps come to the total, the total to the commission, and each step lies within a unit of its own", () => {
  const atABound: [number, Row[], [string, string, number]] = [
    100,
    [
      [0, 0.0001, 50],
      [100, 0, 0],
    ],
    ["overage", "from", 0],
  ];
  fc.assert(
    fc.property(amount, steps, options, (number, ladder, [how, bound, places]) => {
      const table = call("COMMISSIONSTEPS", number, ladder, how, bound, places, false) as number[][];
      const [sum] = flat(call("COMMISSION", number, ladder, how, bound, null, places));
      const rows = table.slice(0, -1);
      const last = table.at(-1) ?? [];
      expect(last[4]).toBe(sum);
      expect(
        inUnits(
          rows.map((row) => row[4]),
          places,
        ),
      ).toBe(units(sum, places));
      expect(last[3]).toBe(number);
      expect(Math.abs(total(rows.map((row) => row[3] ?? NaN)))).toBeLessThanOrEqual(Math.abs(number) + 1e-6);
      const size = Math.abs(number);
      const reached = ladder.filter(([from]) => (bound === "from" ? size >= from : size > from)).at(-1);
      for (const [place, row] of (rows as [number, unknown, number, number, number][]).entries()) {
        const [, to, rate, base, money] = row;
        const next = ladder.findIndex((step) => step[0] === to);
        const own = ladder.at(next < 0 ? -1 : next - 1)?.[2] ?? NaN;
        const fixed = how === "marginal" ? own : place === rows.length - 1 ? (reached?.[2] ?? 0) : 0;
        const exact = base * rate + Math.sign(number) * fixed;
        expect(Math.abs(money - exact)).toBeLessThan(10 ** -places + 1e-9);
      }
    }),
    { examples: [atABound] },
  );
});

test("marginal never falls when the amount rises, and pays no more than whole for rising rates", () => {
  fc.assert(
    fc.property(amounts, steps, rising, boundary, (list, ladder, rates, bound) => {
      const sorted = column([...list].sort((a, b) => a - b));
      const money = flat(call("COMMISSION", sorted, ladder, "marginal", bound)) as number[];
      expect(money).toEqual([...money].sort((a, b) => a - b));
      const sizes = column(list.map(Math.abs));
      const marginal = flat(call("COMMISSION", sizes, rates, "marginal", bound)) as number[];
      const whole = flat(call("COMMISSION", sizes, rates, "whole", bound)) as number[];
      const overage = flat(call("COMMISSION", sizes, rates, "overage", bound)) as number[];
      marginal.forEach((least, index) => {
        expect(least).toBeLessThanOrEqual(overage[index] ?? NaN);
        expect(overage[index]).toBeLessThanOrEqual(whole[index] ?? NaN);
      });
    }),
  );
});

test("splitting a step in two of the same rate changes nothing, wherever it is split", () => {
  const where = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9999 }));
  fc.assert(
    fc.property(
      amounts,
      steps,
      fc.constantFrom("marginal", "whole"),
      boundary,
      where,
      (list, ladder, how, bound, at) => {
        const plain = without(ladder);
        const [from = 0, rate = 0] = plain[at[0] % plain.length] ?? [];
        const start = from + at[1] / 100;
        if (
          plain.some(([other]) => other === start || (other !== undefined && other > from && other < start))
        )
          return;
        const finer = [...plain, [start, rate]];
        const pay = (table: number[][]): unknown => call("COMMISSION", column(list), table, how, bound);
        expect(pay(finer)).toEqual(pay(plain));
      },
    ),
  );
});

test("the owner of a bound matters on the bound alone", () => {
  fc.assert(
    fc.property(amount, steps, method, (number, ladder, how) => {
      if (ladder.some(([from]) => from === Math.abs(number))) return;
      expect(call("COMMISSION", number, ladder, how, "above")).toEqual(
        call("COMMISSION", number, ladder, how, "from"),
      );
    }),
  );
});

test("in another unit a ladder pays the same money", () => {
  fc.assert(
    fc.property(amounts, steps, method, boundary, (list, ladder, how, bound) => {
      const inCents = ladder.map(([from, rate, fixed]) => [from * 100, rate, fixed * 100]);
      const cents = column(list.map((number) => Math.round(number * 100)));
      const paid = flat(call("COMMISSION", column(list), ladder, how, bound, null, 6)) as number[];
      const paidInCents = flat(call("COMMISSION", cents, inCents, how, bound, null, 4)) as number[];
      expect(paidInCents.map((money) => units(money, 4))).toEqual(paid.map((money) => units(money, 6)));
    }),
  );
});

test("LADDERCHECK finds a bound odd exactly where the ladder jumps, falls, or begins above 0", () => {
  fc.assert(
    fc.property(steps, method, boundary, (ladder, how, bound) => {
      const rows = call("LADDERCHECK", ladder, how, bound, false) as [
        number,
        number,
        number,
        number,
        string,
      ][];
      const pay = (number: number): number =>
        flat(call("COMMISSION", number, ladder, how, bound))[0] as number;
      ladder.forEach(([from, rate], index) => {
        if (from === 0) return;
        const first = bound === "from" ? from : from + 0.01;
        const [below, at] = [pay(Math.round(first * 100 - 1) / 100), pay(first)];
        const row = rows.find((found) => found[0] === from);
        const jumps = Math.abs(at - below) > 0.02;
        const falls = rate < (ladder[index - 1]?.[1] ?? 0);
        if (jumps || falls || index === 0) expect(row?.slice(1, 3)).toEqual([below, at]);
        if (row) {
          expect(row[4].includes("rate falls")).toBe(falls);
          expect(row[4].includes("nothing below")).toBe(index === 0);
          if (jumps) expect(row[4].includes(at > below ? "cliff" : "pays less")).toBe(true);
        } else expect(Math.abs(at - below)).toBeLessThanOrEqual(0.01);
      });
    }),
  );
});

test("marginal rates that rise from 0 have nothing odd", () => {
  fc.assert(
    fc.property(rising, boundary, (ladder, bound) => {
      const fromZero = ladder.map(([from, rate], index) => [index === 0 ? 0 : from, rate]);
      expect(call("LADDERCHECK", fromZero, "marginal", bound)).toHaveLength(1);
    }),
  );
});
