import { computeCommission } from "../../../../src/actions/commission/compute";
import type { Cell } from "../../../../src/core/cells/Cell";
import type { CommissionRequest } from "../../../../src/actions/commission/types";
import { houseSettings } from "../../../support/houseSettings";
import { sourceOf } from "../forecast/sourceOf";
import { noCredits } from "../../../support/noCredits";

const headers = ["Salesperson", "Date", "Amount", "Ladder"];
const request: CommissionRequest = {
  mapping: { person: 0, date: 1, amount: 2, ladder: null, account: null, id: null, ...noCredits },
  period: "month",
  ladder: "Standard",
  method: "marginal",
  boundary: "above",
  basis: "each",
  decimals: 2,
  mode: "live",
};
// 2025-12-10 = 46001, 2026-01-15 = 46037, 2026-02-15 = 46068, 2026-01-01 = 46023, 2026-02-01 = 46054
const dec = 46001;
const jan = 46037;
const feb = 46068;

const compute = (rows: readonly (readonly Cell[])[], more: Partial<CommissionRequest> = {}) =>
  computeCommission({
    request: { ...request, ...more },
    table: sourceOf([headers, ...rows], "Payments"),
    settings: houseSettings,
    language: "en",
  });

describe("computeCommission by the scheme of DOMAIN 4.2", () => {
  it.each([
    ["marginal", "above", 900_000, 13_500],
    ["marginal", "above", 900_000.01, 13_500],
    ["marginal", "above", 1_000_000, 15_500],
    ["marginal", "from", 2_700_000, 59_500],
    ["whole", "above", 900_000, 13_500],
    ["whole", "from", 900_000, 18_000],
    ["whole", "above", 1_500_000, 30_000],
    ["whole", "from", 1_500_000, 37_500],
    ["whole", "above", 2_600_000.01, 91_000],
    ["overage", "above", 1_000_000, 15_500],
    ["overage", "above", 2_700_000, 76_500],
  ] as const)("pays %s, %s on %d: %d", async (method, boundary, amount, commission) => {
    const figures = await compute([["Ann", jan, amount]], { method, boundary });
    expect(figures.commission).toBe(commission);
    expect(figures.people[0]?.periods[0]?.steps.reduce((sum, step) => sum + step.commission, 0)).toBe(
      commission,
    );
  });

  it("shows every step, and what the other methods would pay", async () => {
    const { people, otherMethods, base } = await compute([["Ann", jan, 1_700_000]]);
    expect(people[0]?.periods[0]).toEqual({
      period: 46023,
      label: "Jan 2026",
      base: 1_700_000,
      commission: 30_500,
      ladder: "Standard",
      quota: null,
      steps: [
        { from: 0, to: 900_000, rate: 0.015, base: 900_000, commission: 13_500 },
        { from: 900_000, to: 1_500_000, rate: 0.02, base: 600_000, commission: 12_000 },
        { from: 1_500_000, to: 2_000_000, rate: 0.025, base: 200_000, commission: 5_000 },
      ],
      sourceRows: [2],
    });
    expect(base).toBe(1_700_000);
    expect(otherMethods).toEqual([
      { method: "whole", commission: 42_500 },
      { method: "overage", commission: 33_500 },
    ]);
  });
});

describe("computeCommission", () => {
  it("adds payments of one person and period up exactly, whatever the spelling of the name", async () => {
    const { people } = await compute([
      ["Ann", jan, 0.1],
      [" ANN ", "2026-01-31", "0.2"],
      ["Bob", jan, 100],
      ["Ann", feb, 300],
    ]);
    expect(people.map(({ person, base }) => [person, base])).toEqual([
      ["Ann", 300.3],
      ["Bob", 100],
    ]);
    expect(people[0]?.periods.map(({ base, sourceRows }) => [base, sourceRows])).toEqual([
      [0.3, [2, 3]],
      [300, [5]],
    ]);
  });

  it("pays the year to date less what was due before, and starts again with the year", async () => {
    const { people } = await compute(
      [
        ["Ann", dec, 5_000_000],
        ["Ann", jan, 800_000],
        ["Ann", feb, 300_000],
      ],
      { basis: "cumulative" },
    );
    const [, january, february] = people[0]?.periods ?? [];
    expect(january?.commission).toBe(12_000);
    expect(february?.commission).toBe(5_500);
    expect(february?.steps).toEqual([
      { from: 0, to: 900_000, rate: 0.015, base: 100_000, commission: 1_500 },
      { from: 900_000, to: 1_500_000, rate: 0.02, base: 200_000, commission: 4_000 },
    ]);
  });

  it("shows what is taken back where the whole amount moves to a higher rate", async () => {
    const rows = [
      ["Ann", jan, 800_000],
      ["Ann", feb, 300_000],
    ];
    const { people } = await compute(rows, { basis: "cumulative", method: "whole" });
    const february = people[0]?.periods[1];
    expect(february?.commission).toBe(10_000);
    expect(february?.steps).toEqual([
      { from: 0, to: 900_000, rate: 0.015, base: -800_000, commission: -12_000 },
      { from: 900_000, to: 1_500_000, rate: 0.02, base: 1_100_000, commission: 22_000 },
    ]);
  });

  it("shows money below the first step as a line of rate 0", async () => {
    const { people } = await compute([["Ann", jan, 1_500]], { ladder: "director" });
    expect(people[0]?.periods[0]?.steps).toEqual([
      { from: 0, to: 1000, rate: 0, base: 1000, commission: 0 },
      { from: 1000, to: 2000, rate: 0.1, base: 500, commission: 100 },
    ]);
    const small = await compute([["Ann", jan, 999]], { ladder: "Director" });
    expect(small.people[0]?.periods[0]?.steps).toEqual([
      { from: 0, to: 1000, rate: 0, base: 999, commission: 0 },
    ]);
  });

  it("takes the ladder of each payment where a column says it", async () => {
    const { people, conflicts } = await compute(
      [
        ["Ann", jan, 1_100, "Director"],
        ["Ann", jan, 1_000, ""],
        ["Ann", jan, 1, "Nobody's"],
      ],
      { mapping: { ...request.mapping, ladder: 3 } },
    );
    expect(people[0]?.periods.map(({ ladder, commission }) => [ladder, commission])).toEqual([
      ["Director", 60],
      ["Standard", 15],
    ]);
    expect(conflicts).toEqual([{ key: "ladderMissing", params: { ladder: "Nobody's" } }]);
  });

  it("pays the negative of the commission on a refund, and says so", async () => {
    const { people, notes } = await compute([["Ann", jan, -1_000_000]]);
    expect(people[0]?.commission).toBe(-15_500);
    expect(people[0]?.periods[0]?.steps).toEqual([
      { from: 0, to: 900_000, rate: 0.015, base: -900_000, commission: -13_500 },
      { from: 900_000, to: 1_500_000, rate: 0.02, base: -100_000, commission: -2_000 },
    ]);
    expect(notes).toEqual([{ key: "noteRefunds", params: { count: 1 } }]);
  });

  it("keeps a period whose payments cancel out", async () => {
    const { people } = await compute([
      ["Ann", jan, 10],
      ["Ann", jan, -10],
    ]);
    expect(people[0]?.periods[0]?.steps).toEqual([{ from: 0, to: null, rate: 0, base: 0, commission: 0 }]);
    expect(people[0]?.periods[0]?.sourceRows).toEqual([2, 3]);
  });

  it("leaves payments without a person, date or amount out, and says how many and where", async () => {
    const { people, notes } = await compute([
      ["Ann", jan, 100],
      [null, null, null],
      ["", jan, 5],
      ["Ann", "soon", 5],
      ["Ann", jan, "n/a"],
      [{ error: "#N/A" }, jan, 5],
    ]);
    expect(people[0]?.base).toBe(100);
    expect(notes).toEqual([{ key: "noteSkippedPayments", params: { count: 4, row: 4 } }]);
  });

  it("cannot pay without a payment or a ladder, or with odd decimals", async () => {
    expect((await compute([["", jan, 5]])).conflicts).toEqual([{ key: "noPayments", params: {} }]);
    expect((await compute([["Ann", jan, 5]], { ladder: "None" })).conflicts).toEqual([
      { key: "ladderMissing", params: { ladder: "None" } },
    ]);
    await expect(compute([["Ann", jan, 5]], { decimals: 7 })).rejects.toMatchObject({
      key: "decimalsInvalid",
    });
  });
});
