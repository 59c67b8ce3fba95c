import { computeForecast } from "../../../../src/actions/forecast/compute";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import type { Language } from "../../../../src/i18n/Language";
import { messageText } from "../../../../src/actions/list/messages";
import { houseSettings } from "../../../support/houseSettings";
import { stopClock } from "../../../support/stopClock";
import { sourceOf } from "./sourceOf";

stopClock(2026, 1, 10);

const request: ForecastRequest = {
  mapping: {
    ...{ name: 0, stage: 1, amount: 2, closeDate: 3, owner: 4, department: 5, product: 6 },
    ...{ account: null, id: null, probability: null, category: null, managerFigure: null },
  },
  period: "quarter",
  target: null,
  groupBy: "none",
  stageWeights: {},
  mode: "live",
};

// House weights: P3 40 %, P4 60 %, P5 80 %, P6 won.
const rows = [
  ["Deal", "Stage", "Amount", "Close date", "Owner", "Team", "Product"],
  ["a", "P6", 100, "2026-07-15", "Li Na", "North", "Pump"],
  ["b", "P5", 1000, "2026-09-30", "Ｌi Na ", "North", "Valve"],
  ["c", "P3", 500, "2026-10-01", "Li Na", "North", "Pump"],
  ["d", "P4", 2000, "2026-08-01", "Wang", "South", "Pump"],
  ["e", "Lost", 700, "2026-08-02", "Wang", "South", "Valve"],
  ["f", "P3", 50, null, "", "South", "Valve"],
];

const compute = (
  filter: ForecastRequest["filter"],
  more: Partial<ForecastRequest> = {},
  language: Language = "en",
) =>
  computeForecast({
    request: { ...request, ...more, ...(filter ? { filter } : {}) },
    table: sourceOf(rows),
    settings: houseSettings,
    language,
  });

const notes = async (filter: ForecastRequest["filter"], language: Language = "en") =>
  (await compute(filter, {}, language)).notes.map((note) => messageText(language, note));

describe("a forecast of a part of the list", () => {
  it("takes only the deals of an owner within a window of days, both ends included", async () => {
    const { total, lines, filtered } = await compute({
      owner: "li na",
      from: "2026-07-01",
      to: "2026-09-30",
    });
    expect(total).toMatchObject({ deals: 2, amount: 1100, weighted: 900, won: 100 });
    expect(lines.map(({ label }) => label)).toEqual(["Q3 2026"]);
    // c, d, e and f are left out: 500 + 2000 + 700 + 50.
    expect(filtered).toEqual({ by: "li na, Q3 2026", shown: 2, all: 6, amount: 3250 });
  });

  it("says what it is of, and the money of the deals that are left out, in both languages", async () => {
    const filter = { owner: "Li Na", from: "2026-07-01", to: "2026-09-30" };
    expect(await notes(filter)).toContain("2 of 6 deals: Li Na, Q3 2026. Left out: 4 deals of 3,250.");
    expect(await notes(filter, "zh-CN")).toContain(
      "6 个商机中的 2 个：Li Na、2026年3季度。未计入 4 个，共 3,250。",
    );
  });

  it("takes a department, a product, and the deals without an owner", async () => {
    expect((await compute({ department: "South" })).total).toMatchObject({ deals: 2, amount: 2050 });
    expect((await compute({ product: "Pump" })).total).toMatchObject({ deals: 3, amount: 2600, won: 100 });
    expect((await compute({ owner: "" })).total).toMatchObject({ deals: 1, amount: 50, weighted: 20 });
  });

  it("leaves out what is won or lost where only open deals are asked for", async () => {
    const { total, stages, filtered } = await compute({ openOnly: true });
    expect(total).toMatchObject({ deals: 4, amount: 3550, won: 0 });
    expect(stages.map(({ label, deals }) => [label, deals])).toEqual([
      ["P3", 2],
      ["P4", 1],
      ["P5", 1],
    ]);
    expect(filtered).toEqual({ by: "open deals only", shown: 4, all: 6, amount: 800 });
  });

  it("adds up: the parts by owner are the whole, deal for deal and in money", async () => {
    const whole = (await compute(undefined)).total;
    const parts = await Promise.all(["Li Na", "Wang", ""].map((owner) => compute({ owner })));
    const sum = (pick: (total: typeof whole) => number) =>
      parts.reduce((before, { total }) => before + pick(total), 0);
    expect(sum(({ deals }) => deals)).toBe(whole.deals);
    expect(sum(({ amount }) => amount)).toBe(whole.amount);
    expect(sum(({ weighted }) => weighted)).toBe(whole.weighted);
    expect(sum(({ won }) => won)).toBe(whole.won);
    for (const { filtered, stages } of parts) {
      const shown = stages.reduce((before, { amount }) => before + amount, 0);
      expect(shown + filtered!.amount).toBe(4350);
    }
  });

  it("is written as values, for formulas over whole columns would take all deals", async () => {
    expect((await compute(undefined)).canBeLive).toBe(true);
    const filtered = await compute({ owner: "Wang" });
    expect(filtered.canBeLive).toBe(false);
    expect(filtered.notes).toContainEqual({ key: "noteLiveFiltered", params: {} });
  });

  it("asks no weight for a stage that only deals left out are in", async () => {
    const table = sourceOf([...rows, ["g", "Handshake", 9, "2026-07-01", "Wang", "South", "Pump"]]);
    const of = (owner: string) =>
      computeForecast({
        request: { ...request, filter: { owner } },
        table,
        settings: houseSettings,
        language: "en",
      });
    expect((await of("Wang")).reading.questions).toHaveLength(1);
    expect((await of("Li Na")).reading.questions).toEqual([]);
  });

  it("offers the names and months of the whole list, whatever is filtered", async () => {
    const { choices } = await compute({ owner: "Wang" });
    expect(choices.names).toEqual({
      owner: ["Li Na", "Wang", ""],
      department: ["North", "South"],
      product: ["Pump", "Valve"],
    });
    // 2026-07-01, 08-01, 09-01, 10-01
    expect(choices.months).toEqual([46204, 46235, 46266, 46296]);
  });

  it("cannot be written where nothing fits, a column is missing, or the window ends before it begins", async () => {
    const conflicts = async (filter: ForecastRequest["filter"], more: Partial<ForecastRequest> = {}) =>
      (await compute(filter, more)).conflicts.map((conflict) => messageText("en", conflict));
    expect(await conflicts({ owner: "Nobody" })).toEqual(["No row of the list fits the filter: Nobody."]);
    expect(await conflicts({ from: "2026-09-01", to: "2026-07-31" })).toEqual([
      "The filter ends before it begins: 2026-09-01 – 2026-07-31.",
    ]);
    expect(await conflicts({ product: "" }, { mapping: { ...request.mapping, product: null } })).toEqual([
      "Choose the column for Product.",
    ]);
  });
});
