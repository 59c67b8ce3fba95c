import { computeCommission } from "../../../../src/actions/commission/compute";
import type { CommissionRequest } from "../../../../src/actions/commission/types";
import { messageText } from "../../../../src/actions/list/messages";
import type { Language } from "../../../../src/i18n/Language";
import { houseSettings } from "../../../support/houseSettings";
import { noCredits } from "../../../support/noCredits";
import { sourceOf } from "../forecast/sourceOf";

// 2026-01-15 = 46037, 2026-02-15 = 46068
const [jan, feb] = [46037, 46068];
const headers = ["Salesperson", "Date", "Amount", "Product", "Team", "Second", "Share", "Ladder"];
const list = [
  ["Ann", jan, 600_000, "Pump", "North"],
  ["Ann", feb, 500_000, "Valve", "North"],
  ["Bob", jan, 1_000_000, "Pump", "South"],
];
const request: CommissionRequest = {
  mapping: {
    ...noCredits,
    ...{ person: 0, date: 1, amount: 2, product: 3, department: 4, ladder: null, account: null, id: null },
  },
  period: "month",
  ladder: "Standard",
  method: "marginal",
  boundary: "above",
  basis: "each",
  decimals: 2,
  mode: "values",
};

const compute = (more: Partial<CommissionRequest>, rows = list, language: Language = "en") =>
  computeCommission({
    request: { ...request, ...more },
    table: sourceOf([headers, ...rows], "Payments"),
    settings: houseSettings,
    language,
  });

describe("commission of a part of the list", () => {
  it("is shown for one month and chosen people, and says what is left out", async () => {
    const { people, commission, base, filtered, otherMethods } = await compute({
      people: ["ann"],
      from: "2026-02",
      to: "2026-02",
    });
    // 500,000 at 1.5 %
    expect([base, commission]).toEqual([500_000, 7500]);
    expect(people.map(({ person, periods }) => [person, periods.map(({ label }) => label)])).toEqual([
      ["Ann", ["Feb 2026"]],
    ]);
    expect(otherMethods).toContainEqual({ method: "whole", commission: 7500 });
    expect(filtered).toEqual({ by: "ann, Feb 2026", shown: 1, all: 3, amount: 1_600_000 });
  });

  it("says it in both languages", async () => {
    const said = async (language: Language) =>
      (await compute({ people: ["Ann"], to: "2026-01" }, list, language)).notes.map((note) =>
        messageText(language, note),
      );
    expect(await said("en")).toContain(
      "1 of 3 payments: Ann, until Jan 2026. Left out: 2 payments of 1,500,000.",
    );
    expect(await said("zh-CN")).toContain("3 笔中的 1 笔：Ann、至2026年1月。未计入 2 笔，共 1,500,000。");
  });

  it("still counts the months before for the year to date", async () => {
    const { commission, otherMethods } = await compute({
      ...{ basis: "cumulative", people: ["Ann"], from: "2026-02", to: "2026-02" },
    });
    // 900,000 at 1.5 % and 200,000 at 2 % are 17,500 on the year to date, 9,000 of it due before.
    expect(commission).toBe(8500);
    // 1,100,000 at 2 % less 600,000 at 1.5 %
    expect(otherMethods).toContainEqual({ method: "whole", commission: 13_000 });
  });

  it("shows a quarter whole where a month of it is asked for, and says so", async () => {
    const { commission, filtered } = await compute({
      ...{ period: "quarter", people: ["Ann"], from: "2026-02", to: "2026-02" },
    });
    expect(commission).toBe(17_500);
    expect(filtered?.by).toBe("Ann, Q1 2026");
  });

  it("is paid on one product or department alone", async () => {
    const pumps = await compute({ filter: { product: "Pump" } });
    // 600,000 at 1.5 %; 900,000 at 1.5 % and 100,000 at 2 %
    expect(pumps.people.map(({ person, commission }) => [person, commission])).toEqual([
      ["Ann", 9000],
      ["Bob", 15_500],
    ]);
    expect(pumps.filtered).toEqual({ by: "Pump", shown: 2, all: 3, amount: 500_000 });
    expect((await compute({ filter: { department: "South" } })).commission).toBe(15_500);
  });

  it("adds up: people and months are the whole, to the cent", async () => {
    const whole = await compute({});
    const parts = await Promise.all(
      ["Ann", "Bob"].flatMap((person) =>
        ["2026-01", "2026-02"].map((month) => compute({ people: [person], from: month, to: month })),
      ),
    );
    const sum = (pick: (figures: typeof whole) => number) =>
      parts.reduce((before, part) => before + pick(part), 0);
    expect(sum(({ base }) => base)).toBe(whole.base);
    expect(sum(({ commission }) => commission)).toBe(whole.commission);
    for (const { base, filtered } of parts) expect(base + filtered!.amount).toBe(2_100_000);
  });

  it("gives each of two people their part of a shared payment", async () => {
    const shared = [["Ann", jan, 1000, "Pump", "North", "Bob", 0.6]];
    const mapping = { ...request.mapping, person2: 5, share: 6 };
    const of = (person: string) => compute({ mapping, people: [person] }, shared);
    expect([(await of("Ann")).base, (await of("Bob")).base]).toEqual([600, 400]);
    expect((await of("Bob")).filtered).toMatchObject({ shown: 1, all: 1, amount: 600 });
  });

  it("is not stopped by the ladder of somebody who is not asked for", async () => {
    const rows = [...list, ["Cy", jan, 5, "Pump", "South", "", "", "Nowhere"]];
    const mapping = { ...request.mapping, ladder: 7 };
    const keys = async (people?: readonly string[]) =>
      (await compute({ mapping, ...(people ? { people } : {}) }, rows)).conflicts.map(({ key }) => key);
    expect(await keys()).toEqual(["ladderMissing"]);
    expect(await keys(["Ann"])).toEqual([]);
  });

  it("offers everybody and every month, whatever is filtered", async () => {
    const { choices } = await compute({ people: ["Ann"], filter: { product: "Valve" } });
    expect(choices).toEqual({
      names: { person: ["Ann", "Bob"], product: ["Pump", "Valve"], department: ["North", "South"] },
      months: [46023, 46054],
    });
  });

  it("cannot be written where nothing fits", async () => {
    const { conflicts } = await compute({ people: ["Nobody"] });
    expect(conflicts.map((conflict) => messageText("en", conflict))).toEqual([
      "No row of the list fits the filter: Nobody.",
    ]);
  });
});
