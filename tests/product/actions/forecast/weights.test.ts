import { computeForecast } from "../../../../src/actions/forecast/compute";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import type { KamSettings } from "../../../../src/actions/settings/KamSettings";
import type { Cell } from "../../../../src/core/cells/Cell";
import { houseSettings } from "../../../support/houseSettings";
import { stopClock } from "../../../support/stopClock";
import { sourceOf } from "./sourceOf";

stopClock(2026, 1, 15);

const headers = ["Deal", "Stage", "Amount", "Close date", "Probability", "Category", "Manager"];
const request: ForecastRequest = {
  mapping: {
    ...{ name: 0, account: null, stage: 1, amount: 2, closeDate: 3, owner: null, department: null, id: null },
    ...{ probability: 4, category: 5, managerFigure: null, product: null },
  },
  ...{ period: "month", target: null, groupBy: "none", stageWeights: {}, mode: "live" },
};

const compute = (
  rows: readonly (readonly Cell[])[],
  more: Partial<ForecastRequest> = {},
  settings: Partial<KamSettings> = {},
) =>
  computeForecast({
    request: { ...request, ...more },
    table: sourceOf([headers, ...rows]),
    settings: { ...houseSettings, ...settings },
    language: "en",
  });

// 46,100 = 2026-03-19.
const own = [
  ["A", "Negotiation", 100_000, 46_100, 0.5, ""],
  ["B", "Negotiation", 100_000, 46_100, 0.25, ""],
  ["C", "Won", 100_000, 46_100, 0.3, ""],
];

describe("own probabilities", () => {
  it("are proposed where a stage has no weight; won deals are won all the same", async () => {
    const { total, reading, stages, canBeLive } = await compute(own);
    expect(total).toMatchObject({ weighted: 175_000, won: 100_000 });
    expect(reading.questions).toMatchObject([
      {
        id: "probability",
        choices: ["use", "ignore"],
        isProposed: true,
        evidence: { column: 4, rows: [0, 1] },
      },
    ]);
    expect(stages.map(({ label, weight, state }) => [label, weight, state])).toEqual([
      ["Negotiation", null, "open"],
      ["Won", 1, "won"],
    ]);
    expect(canBeLive).toBe(false);
  });

  it("give way to weights of stages, which are asked for, when they are ignored", async () => {
    const ignored = await compute(own, { answers: { probability: "ignore" } });
    expect(ignored.reading.questions).toMatchObject([
      { id: "stage:Negotiation", isProposed: false, evidence: { column: 1, rows: [0, 1] } },
    ]);
    const answers = { probability: "ignore", "stage:Negotiation": "0.6" };
    const { total, reading } = await compute(own, { answers });
    expect(total.weighted).toBe(220_000);
    expect(reading.questions).toEqual([]);
    expect(reading.decisions.map(({ answer }) => answer)).toEqual(["ignore", "0.6"]);
  });

  it("stay unused, and that is said, where all stages have a weight, unless they are chosen", async () => {
    const rows = [
      ["A", "P3", 1000, 46_100, 0.9, ""],
      ["B", "P3", 1000, 46_100, null, ""],
    ];
    const { total, reading, canBeLive } = await compute(rows);
    expect(total.weighted).toBe(800);
    expect(reading).toMatchObject({ questions: [], findings: [{ key: "readProbabilityUnused" }] });
    expect(canBeLive).toBe(true);
    const chosen = await compute(rows, { answers: { probability: "use" } });
    expect(chosen.total.weighted).toBe(900 + 400);
    expect(chosen.notes.map(({ key }) => key)).toEqual(["noteLiveOwnWeights"]);
  });
});

it("weighs open deals by their category where the settings give it a weight", async () => {
  const categories = [
    { category: "Commit", weight: 0.9 },
    { category: "Pipeline", weight: null },
  ];
  const rows = [
    ["A", "P3", 1000, 46_100, null, "commit"],
    ["B", "P3", 1000, 46_100, null, "Pipeline"],
    ["C", "P6", 1000, 46_100, null, "Commit"],
    ["D", "Talking", 1000, 46_100, null, "Commit"],
  ];
  const { total, groups, reading } = await compute(rows, { groupBy: "category" }, { categories });
  expect(total.weighted).toBe(900 + 400 + 1000 + 900);
  expect(reading.questions).toEqual([]);
  expect(groups.map(({ name, weighted }) => [name, weighted])).toEqual([
    ["commit", 2800],
    ["Pipeline", 400],
  ]);
});

describe("stages", () => {
  it("are what the state in the settings says, whatever their words", async () => {
    const stages = [
      { stage: "Shelved", weight: 0, state: "lost" as const },
      { stage: "Signed", weight: 1, state: "won" as const },
      { stage: "Dead", weight: 0.2, state: "open" as const },
    ];
    const rows = ["Shelved", "Signed", "Dead"].map((stage) => [stage, stage, 100, 46_100, null, ""]);
    const { total, stages: used, canBeLive } = await compute(rows, {}, { stages });
    expect(total).toMatchObject({ deals: 2, amount: 200, weighted: 120, won: 100 });
    expect(used.map(({ state }) => state)).toEqual(["lost", "won", "open"]);
    expect(canBeLive).toBe(false);
  });

  it("whose code and words contradict each other are asked for", async () => {
    const rows = [
      ["A", "P6-输单", 100, 46_100, null, ""],
      ["B", "P6-成交", 200, 46_100, null, ""],
    ];
    const { reading } = await compute(rows);
    expect(reading.questions).toMatchObject([{ id: "stage:P6-输单", key: "askStageDoubtful" }]);
    const answered = await compute(rows, { answers: { "stage:P6-输单": "lost" } });
    expect(answered.total).toMatchObject({ deals: 1, amount: 200, won: 200 });
    expect(answered).toMatchObject({ newStages: [], canBeLive: false });
  });

  it("that are numbers from 0 to 1 are chances of their own; with others beside them they are asked for", async () => {
    const rows = (last: string) => [
      ["A", "40%", 100, 46_100, null, ""],
      ["B", last, 100, 46_100, null, ""],
    ];
    expect((await compute(rows("1"))).total).toMatchObject({ weighted: 140, won: 100 });
    expect((await compute(rows("3"))).reading.questions).toHaveLength(2);
  });

  it("given as lost are lost, and remembered only where the settings have a column for it", async () => {
    const rows = [["A", "Shelved", 100, 46_100, null, ""]];
    const { total, newStages } = await compute(rows, { stageWeights: { Shelved: "lost" } });
    expect(total.deals).toBe(0);
    expect(newStages).toEqual([]);
    const stages = houseSettings.stages.map((stage) => ({ ...stage, state: "open" as const }));
    const withState = await compute(
      rows,
      { stageWeights: { Shelved: "lost" } },
      { stages: stages.slice(0, 6) },
    );
    expect(withState.newStages).toEqual([{ stage: "Shelved", weight: 0, state: "lost" }]);
  });
});

describe("dates", () => {
  it("that are past put open deals into a line of their own, not into a period", async () => {
    // 45,000 = 2023-03-15, 45,010 = 2023-03-25, 46,300 = 2026-10-05.
    const rows = [
      ["A", "P4", 1000, 45_000, null, ""],
      ["B", "P4", 1000, 46_300, null, ""],
      ["C", "P6", 1000, 45_010, null, ""],
    ];
    const { lines, pastDue, total, reading, notes } = await compute(rows);
    expect(lines.map(({ label, amount }) => [label, amount])).toEqual([
      ["Mar 2023", 1000],
      ["…", 0],
      ["Oct 2026", 1000],
    ]);
    expect(pastDue).toMatchObject({ deals: 1, amount: 1000, weighted: 600, rows: [2] });
    expect(total).toMatchObject({ deals: 3, amount: 3000, won: 1000 });
    expect(reading.findings).toMatchObject([{ key: "readPastDue", evidence: { column: 3, rows: [0] } }]);
    expect(notes.map(({ key }) => key)).toEqual(["noteLiveGaps"]);
  });

  it("that are past are said with the sum that Excel would show", async () => {
    const rows = [0.1, 0.2].map((amount) => ["A", "P4", amount, 45_000, null, ""]);
    // As doubles, 0.1 + 0.2 is 0.30000000000000004.
    expect((await compute(rows)).reading.findings).toMatchObject([
      { key: "readPastDue", params: { count: 2, amount: 0.3 } },
    ]);
  });

  it("of today are not past, and a month is past only after its last day", async () => {
    const rows = [["A", "P4", 1000, 46_037, null, ""]];
    expect((await compute(rows)).pastDue).toBeNull();
    const month = {
      request,
      table: sourceOf([headers, ["A", "P4", 1000, 46_023, null, ""]]),
      language: "en",
    } as const;
    const read = { ...month, settings: houseSettings, grains: new Map([[3, "month" as const]]) };
    expect((await computeForecast(read)).pastDue).toBeNull();
  });

  it("that are far off count in the totals and in a line of their own", async () => {
    // 59,200 = 2062-01-29.
    const { lines, far, total, canBeLive } = await compute([
      ["A", "P4", 1000, 59_200, null, ""],
      ["B", "P4", 500, 46_100, null, ""],
    ]);
    expect(lines.map(({ label }) => label)).toEqual(["Mar 2026"]);
    expect(far).toMatchObject({ deals: 1, amount: 1000, weighted: 600 });
    expect(total.amount).toBe(1500);
    expect(canBeLive).toBe(false);
  });

  it("fall into the quarters and years of the firm", async () => {
    const options = { ...houseSettings.options, firstMonth: 4 };
    const rows = [
      ["A", "P4", 1000, 46_100, null, ""],
      ["B", "P4", 500, 46_120, null, ""],
    ];
    const label = async (period: ForecastRequest["period"]) =>
      (await compute(rows, { period }, { options })).lines.map((line) => line.label);
    expect(await label("year")).toEqual(["2025/26", "2026/27"]);
    expect(await label("quarter")).toEqual(["Q4 2025/26", "Q1 2026/27"]);
  });
});
