import fc from "fast-check";
import { call } from "../../support/customFunctions";
import "../../../src/functions/functions";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const contacts = fc.array(fc.tuple(fc.constantFrom("KDM", "KI", "KU"), fc.integer({ min: 1, max: 5 })), {
  minLength: 1,
  maxLength: 12,
});
type Contacts = readonly (readonly [string, number])[];
const columnsOf = (list: Contacts): [unknown[][], unknown[][]] => [
  column(list.map(([role]) => role)),
  column(list.map(([, grade]) => `CR${grade}`)),
];

describe("RELATION and RELATIONGAPS", () => {
  test("do not depend on the order of contacts, nor on case, width and what follows the code", () => {
    fc.assert(
      fc.property(contacts, (list) => {
        const [roles, grades] = columnsOf([...list].reverse());
        const disguised = roles.map(([role]) => [`  ${(role as string).toLowerCase()} 王先生`]);
        const wide = grades.map(([grade]) => [(grade as string).replace("C", "Ｃ")]);
        expect(call("RELATION", disguised, wide)).toBeCloseTo(
          call("RELATION", ...columnsOf(list)) as number,
          12,
        );
        expect(call("RELATIONGAPS", disguised, wide)).toBe(call("RELATIONGAPS", ...columnsOf(list)));
      }),
    );
  });

  test("skip blank rows", () => {
    fc.assert(
      fc.property(contacts, (list) => {
        const [roles, grades] = columnsOf(list);
        for (const id of ["RELATION", "RELATIONGAPS"]) {
          const padded = call(id, [...roles, [null], [""]], [...grades, [""], [null]]);
          expect(padded).toBe(call(id, roles, grades));
        }
      }),
    );
  });

  test("agree on what is covered: a role without a contact loses its weight", () => {
    fc.assert(
      fc.property(contacts, (list) => {
        const gaps = (call("RELATIONGAPS", ...columnsOf(list)) as string).split("; ");
        const lost = { "no KDM": 0.5, "no KI": 0.3, "no KU": 0.2 } as Readonly<Record<string, number>>;
        const most = 1 - gaps.reduce((sum, gap) => sum + (lost[gap] ?? 0), 0);
        expect(call("RELATION", ...columnsOf(list))).toBeLessThanOrEqual(most + 1e-12);
        expect(gaps.includes("single contact")).toBe(list.length === 1);
        const best = Math.min(...list.filter(([role]) => role === "KDM").map(([, grade]) => grade));
        expect(gaps.includes("KDM has no supporter")).toBe(best >= 3 && best <= 5);
      }),
    );
  });
});

test("RELATION counts proportions: weights in any unit and every contact twice give the same", () => {
  fc.assert(
    fc.property(contacts, fc.integer({ min: 1, max: 50 }), (list, unit) => {
      const measure = call("RELATION", ...columnsOf(list)) as number;
      const weights = [
        ["KU", 0.2 * unit],
        ["KDM", 0.5 * unit],
        ["KI", 0.3 * unit],
      ];
      expect(call("RELATION", ...columnsOf(list), weights)).toBeCloseTo(measure, 12);
      expect(call("RELATION", ...columnsOf([...list, ...list]))).toBeCloseTo(measure, 12);
    }),
  );
});

test("MATRIX moves up and to the right when attractiveness and strength rise", () => {
  const place: Readonly<Record<string, readonly [boolean, boolean]>> = {
    Star: [true, false],
    Strategic: [true, true],
    Status: [false, true],
    Streamline: [false, false],
  };
  const quadrant = (a: number, s: number, cuts: unknown): readonly [boolean, boolean] | undefined =>
    place[(call("MATRIX", a, s, cuts) as string[][])[0]?.[0] ?? ""];
  fc.assert(
    fc.property(fraction, fraction, fraction, fraction, fraction, (a, s, cutA, cutS, rise) => {
      const cuts = [[cutA], [cutS]];
      expect(quadrant(a, s, cuts)).toEqual([a >= cutA, s >= cutS]);
      const [attractive, strong] = quadrant(a + rise, s + rise, cuts) ?? [];
      if (a >= cutA) expect(attractive).toBe(true);
      if (s >= cutS) expect(strong).toBe(true);
    }),
  );
});

test("BREAKEVEN asks for more the deeper the discount, and for the same in per cent as in money", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (margin, one, other) => {
      const extra = (m: number, d: number): unknown => (call("BREAKEVEN", m, d) as unknown[][])[0]?.[0];
      const [small, deep] = [Math.min(one, other), Math.max(one, other)];
      if (deep >= margin) {
        expect(extra(margin, deep)).toMatchObject({ error: "#NUM!" });
        return;
      }
      expect(extra(margin, deep)).toBeGreaterThanOrEqual(extra(margin, small) as number);
      expect(extra(margin * 250, deep * 250)).toBeCloseTo(extra(margin, deep) as number, 9);
    }),
  );
});

test("LIFETIMEVALUE is the sum of its margins, less the cost, and the end is one period later than the start", () => {
  const rate = fc.integer({ min: -50, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(
      fraction,
      rate,
      fc.integer({ min: 0, max: 30 }),
      fc.nat(500),
      (kept, discount, periods, cost) => {
        const worth = (timing: string): number =>
          call("LIFETIMEVALUE", 100, kept, discount, periods, cost, timing) as number;
        const factor = kept / (1 + discount);
        const margins = Array.from({ length: periods }, (_, period) => 100 * factor ** period);
        const sum = margins.reduce((before, margin) => before + margin, 0);
        const scale = Math.max(1, sum);
        expect((worth("start") - (sum - cost)) / scale).toBeCloseTo(0, 9);
        expect((worth("end") - (sum * factor - cost)) / scale).toBeCloseTo(0, 9);
      },
    ),
  );
});
