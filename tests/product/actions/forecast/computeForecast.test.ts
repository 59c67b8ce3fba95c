import { computeForecast } from "../../../../src/actions/forecast/compute";
import type { Cell } from "../../../../src/core/cells/Cell";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import { houseSettings } from "../../../support/houseSettings";
import { stopClock } from "../../../support/stopClock";
import { sourceOf } from "./sourceOf";

stopClock(2026, 1, 10);

const headers = ["Deal", "Stage", "Amount", "Close date", "Owner"];
const request: ForecastRequest = {
  mapping: {
    name: 0,
    account: null,
    stage: 1,
    amount: 2,
    closeDate: 3,
    owner: 4,
    ...{ probability: null, category: null, managerFigure: null, product: null },
    department: null,
    id: null,
  },
  period: "month",
  target: null,
  groupBy: "none",
  stageWeights: {},
  mode: "live",
};

const compute = (rows: readonly (readonly Cell[])[], more: Partial<ForecastRequest> = {}) =>
  computeForecast({
    request: { ...request, ...more },
    table: sourceOf([headers, ...rows]),
    settings: houseSettings,
    language: "en",
  });

// 2026-01-15 = 46037, 2026-03-10 = 46091, 2026-01-01 = 46023, 2026-02-01 = 46054, 2026-03-01 = 46082
const deals = [
  ["a", "P6", 100, 46037, "Ann"],
  ["b", "p5-Commercial", "1,000", "2026-01-20", "ann "],
  ["c", "P3", 500, 46091, "Bob"],
  ["d", "Lost", 9999, 46091, "Bob"],
];

describe("computeForecast", () => {
  it("has a line for every month between the first and the last, and a total", async () => {
    const { lines, total, noDate } = await compute(deals);
    expect(lines).toEqual([
      {
        period: 46023,
        label: "Jan 2026",
        deals: 2,
        amount: 1100,
        weighted: 900,
        won: 100,
        p10: 100,
        p50: 1100,
        p90: 1100,
      },
      { period: 46054, label: "Feb 2026", deals: 0, amount: 0, weighted: 0, won: 0, p10: 0, p50: 0, p90: 0 },
      {
        period: 46082,
        label: "Mar 2026",
        deals: 1,
        amount: 500,
        weighted: 200,
        won: 0,
        p10: 0,
        p50: 0,
        p90: 500,
      },
    ]);
    // Sums with their chances: 100 0.12, 600 0.08, 1100 0.48, 1600 0.32.
    expect(total).toMatchObject({
      deals: 3,
      amount: 1600,
      weighted: 1100,
      won: 100,
      p10: 100,
      p50: 1100,
      p90: 1600,
    });
    expect(noDate).toBeNull();
  });

  it("puts open deals without a date into a line of their own", async () => {
    const { lines, noDate, notes, total } = await compute([...deals, ["e", "P4", null, null, "Cy"]]);
    expect(lines).toHaveLength(3);
    expect(noDate).toMatchObject({ period: null, label: "No date", deals: 1, amount: 0, weighted: 0 });
    expect(total.deals).toBe(4);
    expect(notes).toContainEqual({ key: "noteBlankAmount", params: { count: 1, row: 6, example: "" } });
  });

  it("reads dates with a time and falls back to values where a formula would not", async () => {
    const text = [["a", "P6", 10, "2025-07-04 00:00:00.000", ""]];
    const { lines, notes, canBeLive } = await compute(text);
    expect(lines.map(({ label }) => label)).toEqual(["Jul 2025"]);
    expect(canBeLive).toBe(false);
    expect(notes).toContainEqual({
      key: "noteLiveRefused",
      params: { count: 1, row: 2, example: "2025-07-04 00:00:00.000", field: "Close date" },
    });
    expect((await compute(text, { mode: "values" })).notes).toEqual([]);
  });

  it("is live over dates written year first and over text numbers", async () => {
    expect((await compute(deals)).canBeLive).toBe(true);
  });

  it("counts deals without a stage, weighted 0, and says so, and passes over rows that are blank", async () => {
    const before = await compute(deals);
    const { total, notes } = await compute([
      ...deals,
      ["x", " ", 70, 46037, ""],
      [null, null, null, null, null],
    ]);
    expect(total.deals).toBe(4);
    expect(total.amount - before.total.amount).toBe(70);
    expect(total.weighted).toBe(before.total.weighted);
    expect(notes).toEqual([{ key: "noteBlankStage", params: { count: 1, row: 6, example: " " } }]);
  });

  it("asks for weights of labels that the settings do not know, and uses those given", async () => {
    const rows = [
      ["a", "Prospecting", 100, 46037, ""],
      ["b", " prospecting", 50, 46037, ""],
      ["c", "Engaging", 200, 46037, ""],
      ["d", "Signed", 10, 46037, ""],
    ];
    const first = await compute(rows);
    expect(first.stages).toEqual([
      {
        label: "Prospecting",
        weight: null,
        known: false,
        state: "open",
        isOwn: false,
        deals: 2,
        amount: 150,
        proposal: { weight: 0.1, by: "words" },
      },
      {
        ...{ label: "Engaging", weight: null, known: false, state: "open", isOwn: false, deals: 1 },
        ...{ amount: 200, proposal: { weight: 0.25, by: "words" } },
      },
      { label: "Signed", weight: null, known: false, state: "open", isOwn: false, deals: 1, amount: 10 },
    ]);
    expect(first.reading.questions.map(({ params }) => params["stage"])).toEqual([
      "Prospecting",
      "Engaging",
      "Signed",
    ]);
    const { total, conflicts, newStages } = await compute(rows, {
      stageWeights: { Prospecting: 0.2, Engaging: 0.5, Signed: 1 },
    });
    expect(conflicts).toEqual([]);
    expect(total).toMatchObject({ deals: 4, amount: 360, weighted: 140, won: 10 });
    expect(newStages).toEqual([
      { stage: "Prospecting", weight: 0.2, state: "open" },
      { stage: "Engaging", weight: 0.5, state: "open" },
      { stage: "Signed", weight: 1, state: "won" },
    ]);
  });

  it("asks for no weight of a stage that says that it is won, but takes one that is given", async () => {
    const rows = [
      ["a", "Closed Won", 100, 46037, ""],
      ["b", "已成交", 50, 46037, ""],
      ["c", "P3", 10, 46037, ""],
    ];
    const { total, conflicts, newStages, canBeLive } = await compute(rows);
    expect(conflicts).toEqual([]);
    expect(total).toMatchObject({ deals: 3, amount: 160, weighted: 154, won: 150 });
    expect(newStages).toEqual([
      { stage: "Closed Won", weight: 1, state: "won" },
      { stage: "已成交", weight: 1, state: "won" },
    ]);
    expect(canBeLive).toBe(true);
    const given = await compute(rows, { stageWeights: { "Closed Won": 0.9 } });
    expect(given.total).toMatchObject({ weighted: 144, won: 50 });
  });

  it("leaves lost deals of any CRM out, and is not live where the functions lack the word", async () => {
    const rows = [
      ["a", "Closed Won", 200, 46100, ""],
      ["b", "Proposal", 800, 46100, ""],
      ["c", "Cancelled", 5000, 46100, ""],
      ["d", "战败", 700, 46100, ""],
    ];
    const weights = { "Closed Won": 1, Cancelled: 0, Proposal: 0.5 };
    const known = await compute(rows, { target: 1000, stageWeights: weights });
    expect(known.coverage).toMatchObject({ open: 800, won: 200, ratio: 1 });
    expect(known.stages.filter(({ state }) => state === "lost")).toEqual([
      { label: "Lost", weight: 0, known: true, state: "lost", isOwn: false, deals: 2, amount: 5700 },
    ]);
    expect(known).toMatchObject({ conflicts: [], notes: [], canBeLive: true });

    const own = [...rows, ["e", "Lost and Closed", 900, 46100, ""], ["f", "Verloren", 100, 46100, ""]];
    const { total, notes, canBeLive, conflicts } = await compute(own, { stageWeights: weights });
    expect(total).toMatchObject({ deals: 2, amount: 1000, weighted: 600 });
    expect(conflicts).toEqual([]);
    expect(canBeLive).toBe(false);
    expect(notes).toEqual([{ key: "noteLostStage", params: { stage: "Lost and Closed" } }]);
  });

  it("takes a stage for what the settings say of it, whatever its words", async () => {
    const stages = [
      { stage: "Verloren", weight: 0.2 },
      { stage: "Won", weight: 0.8 },
    ];
    const { total } = await computeForecast({
      request,
      table: sourceOf([headers, ["a", "Verloren", 100, 46100, ""], ["b", "Won", 100, 46100, ""]]),
      settings: { ...houseSettings, stages },
      language: "en",
    });
    expect(total).toMatchObject({ deals: 2, weighted: 100, won: 0 });
  });

  it("refuses a weight outside 0 to 1", async () => {
    const { conflicts } = await compute([["a", "New", 1, 46037, ""]], { stageWeights: { New: 20 } });
    expect(conflicts).toEqual([{ key: "stageWeightOutside", params: { stage: "New", value: 20 } }]);
  });

  it("groups by owner without regard to case and space, the largest weighted first", async () => {
    const { groups } = await compute([...deals, ["f", "P1", 10, null, null]], { groupBy: "owner" });
    expect(groups).toEqual([
      { name: "Ann", deals: 2, amount: 1100, weighted: 900, won: 100 },
      { name: "Bob", deals: 1, amount: 500, weighted: 200, won: 0 },
      { name: "(blank)", deals: 1, amount: 10, weighted: 1, won: 0 },
    ]);
  });

  it("covers what is left of the target by the open amount", async () => {
    const { coverage } = await compute(deals, { target: 600 });
    expect(coverage).toEqual({ target: 600, won: 100, open: 1500, weightedOpen: 1000, ratio: 3 });
    expect((await compute(deals, { target: 100 })).coverage?.ratio).toBeNull();
    expect((await compute(deals, { target: 100.00000000000001 })).coverage?.ratio).toBeNull();
    expect((await compute(deals, { target: -5 })).conflicts).toEqual([
      { key: "targetInvalid", params: { value: -5 } },
    ]);
  });

  it("refuses a mapping without a stage or to a column that is not there", async () => {
    const { mapping } = request;
    await expect(compute(deals, { mapping: { ...mapping, stage: null } })).rejects.toMatchObject({
      key: "columnMissing",
      params: { field: "Stage" },
    });
    await expect(compute(deals, { mapping: { ...mapping, amount: 9 } })).rejects.toMatchObject({
      key: "columnOutside",
      params: { column: 10, count: 5 },
    });
    await expect(compute([])).rejects.toMatchObject({ key: "noRows" });
  });

  it("is cancelled by its signal", async () => {
    const controller = new AbortController();
    controller.abort();
    const rows = Array.from({ length: 30000 }, () => ["a", "P1", 1, 46037, "x"]);
    const run = computeForecast(
      { request, table: sourceOf([headers, ...rows]), settings: houseSettings, language: "en" },
      controller.signal,
    );
    await expect(run).rejects.toMatchObject({ key: "cancelled" });
  });
});
