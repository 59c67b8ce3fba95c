import { parseSettings } from "../../../../src/actions/settings/parseSettings";
import type { RawTable } from "../../../../src/actions/settings/TableReader";
import type { Cell } from "../../../../src/core/cells/Cell";
import { serialFromDate } from "../../../../src/core/dates/serialDates";

const on = (year: number, month: number, day = 1): number => serialFromDate(year, month - 1, day);

function table([headers = [], ...rows]: readonly (readonly Cell[])[]): RawTable {
  return { headers: headers.map(String), rows, firstRow: 6, sheet: "KAM Settings", firstColumn: 0 };
}

const parse = (tables: Record<string, readonly (readonly Cell[])[]>) =>
  parseSettings(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, table(rows)])), true);

test("a scheme of which only name and ladder are filled in has the house defaults and those of the options", () => {
  const { ledger, faults } = parse({
    KAM_Schemes: [
      ["Scheme", "Ladder"],
      ["Plan", "Standard"],
    ],
    KAM_Options: [
      ["Option", "Value"],
      ["House currency", "JPY"],
      ["Commission method", "whole"],
      ["First month of the year (1–12)", 4],
    ],
  });
  expect(faults).toEqual([]);
  expect(ledger.schemes.get("plan")).toEqual([
    {
      ...{ name: "Plan", validFrom: -Infinity, ladder: "Standard", method: "whole", boundary: "above" },
      ...{
        base: "amount",
        event: "signed",
        period: "month",
        basis: "each",
        firstMonth: 4,
        boundsIn: "money",
      },
      ...{ quota: "year", threshold: null, cap: null, floor: null, gate: "none", holdback: 0 },
      ...{ holdbackUntil: "received", notes: "recomputed", decimals: 0, currency: "JPY" },
    },
  ]);
});

test("every column of a scheme is read by its header, its word in documents, or Chinese", () => {
  const english = parse({
    KAM_Schemes: [
      [
        ...["Scheme", "Valid from", "Ladder", "Method", "Boundary", "Base", "Event", "Period", "Basis"],
        ...["First month of the year", "Bounds in", "Quota", "Threshold", "Cap", "Floor", "Gate"],
        ...["Holdback %", "Holdback until", "Credit notes", "Decimals", "Currency"],
      ],
      [
        ...["P", on(2026, 7), "L", "overage", "from its bound (≥)", "margin %", "cash received", "quarter"],
        ...["cumulative", "April", "quota", "to date", 0.5, 9000, 100, "by cash received", 0.1],
        ...["2 months after the event", "as booked", 3, "eur"],
      ],
    ],
  }).ledger.schemes.get("p")?.[0];
  expect(english).toEqual({
    ...{ name: "P", validFrom: on(2026, 7), ladder: "L", method: "overage", boundary: "from" },
    ...{ base: "marginShare", event: "cash", period: "quarter", basis: "cumulative", firstMonth: 4 },
    ...{ boundsIn: "quota", quota: "toDate", threshold: 0.5, cap: 9000, floor: 100, gate: "cash" },
    ...{ holdback: 0.1, holdbackUntil: { months: 2 }, notes: "asBooked", decimals: 3, currency: "EUR" },
  });
  const words = parse({
    KAM_Schemes: [
      ["scheme", "ladder", "firstMonth", "holdback", "holdbackUntil", "creditNotes", "boundsIn", "quota"],
      ["P", "L", 4, 0.1, "byHand", "ownPeriod", "money", "toDate"],
    ],
  }).ledger.schemes.get("p")?.[0];
  expect(words).toMatchObject({
    ...{ firstMonth: 4, holdback: 0.1, holdbackUntil: "byHand", notes: "ownPeriod", quota: "toDate" },
  });
  const chinese = parse({
    KAM_Schemes: [
      ["提成方案", "阶梯", "计提时点", "发放条件", "红字处理", "留存至"],
      ["方案", "标准", "开票", "按回款", "按原计提", "事后3个月"],
    ],
  }).ledger.schemes.get("方案")?.[0];
  expect(chinese).toMatchObject({
    ...{ event: "invoiced", gate: "cash", notes: "asBooked", holdbackUntil: { months: 3 } },
  });
});

test("two lines of one scheme are valid from different days; from the same day they are a fault", () => {
  const lines = (from: Cell) => [
    ["Scheme", "Valid from", "Ladder"],
    ["P", "", "L"],
    ["p", from, "M"],
  ];
  expect(parse({ KAM_Schemes: lines(on(2026, 7)) }).ledger.schemes.get("p")).toHaveLength(2);
  expect(parse({ KAM_Schemes: lines("") }).faults).toMatchObject([
    { part: "KAM_Schemes", key: "settingsTwice", params: { row: 7 } },
  ]);
});

test("what is no period, no number of decimals, no word or no ladder is a fault at its cell, and the table counts as empty", () => {
  const fault = (name: string, rows: readonly (readonly Cell[])[]) => {
    const { faults, ledger } = parse({ [name]: rows });
    expect(ledger.schemes.size + ledger.adjustments.length).toBe(0);
    return faults.map(({ part, key, params, place }) => [part, key, params["value"], place?.address]);
  };
  expect(
    fault("KAM_Adjustments", [
      ["Period", "Person", "Amount"],
      ["soon", "Ann", 5],
    ]),
  ).toEqual([["KAM_Adjustments", "settingsPeriod", "soon", "A6"]]);
  expect(
    fault("KAM_Schemes", [
      ["Scheme", "Ladder", "Decimals"],
      ["P", "L", 7],
    ]),
  ).toEqual([["KAM_Schemes", "settingsDecimals", "7", "C6"]]);
  expect(
    fault("KAM_Schemes", [
      ["Scheme", "Ladder", "Event"],
      ["P", "L", "delivered"],
    ]),
  ).toEqual([["KAM_Schemes", "settingsChoice", "delivered", "C6"]]);
  expect(
    fault("KAM_Schemes", [
      ["Scheme", "Ladder"],
      ["P", ""],
    ]),
  ).toEqual([["KAM_Schemes", "settingsText", '""', "B6"]]);
});

test("the other tables of the ledger are read line by line", () => {
  const { ledger, faults } = parse({
    KAM_Assignments: [
      ["Who", "Scheme", "From", "Ramp %"],
      ["Seller", "P", on(2026, 4), 0.5],
    ],
    KAM_Multipliers: [
      ["Field", "Value", "Factor", "On"],
      ["business", "new", 1.2, "on the rate"],
    ],
    KAM_Overrides: [
      ["Role", "Of", "Measure", "Rate"],
      ["Manager", "region", "sold", 0.01],
    ],
    KAM_Bonuses: [
      ["Contest", "Period", "Who competes", "Measure", "Place", "Amount"],
      ["Spring", "2026 Q2", "", "earned", 1, 500],
    ],
    KAM_Draws: [
      ["Person", "From", "Amount per period", "Recoverable", "Recovery from"],
      ["Ann", on(2026, 1), 1000, "no", ""],
    ],
    KAM_Adjustments: [
      ["Period", "Person", "Amount", "Reason"],
      ["2026-03", "Ann", -20, "typo"],
    ],
    KAM_Holdbacks: [
      ["Person", "Deal", "Released on"],
      ["Ann", "D1", on(2026, 5, 3)],
    ],
    KAM_Opening: [
      ["Person", "Scheme", "From", "Base to date", "Earned to date"],
      ["Ann", "P", on(2026, 6), 1000, 10],
    ],
  });
  expect(faults).toEqual([]);
  expect(ledger).toEqual({
    schemes: new Map(),
    assignments: [
      { who: "Seller", product: "", business: "", scheme: "P", from: on(2026, 4), to: Infinity, ramp: 0.5 },
    ],
    multipliers: [{ field: "business", value: "new", factor: 1.2, on: "rate" }],
    overrides: [
      {
        ...{ role: "Manager", of: "region", measure: "sold", period: "month", method: "marginal" },
        ...{ rate: 0.01, ladder: "" },
      },
    ],
    bonuses: [
      {
        ...{ contest: "Spring", from: on(2026, 4), to: on(2026, 6), who: "all", measure: "earned" },
        ...{ place: 1, amount: 500 },
      },
    ],
    draws: [{ person: "Ann", from: on(2026, 1), amount: 1000, recoverable: false, recoveryFrom: null }],
    adjustments: [{ period: on(2026, 3), person: "Ann", amount: -20, reason: "typo" }],
    holdbacks: [{ person: "Ann", deal: "D1", releasedOn: on(2026, 5, 3) }],
    openings: [
      { person: "Ann", scheme: "P", from: on(2026, 6), base: 1000, earned: 10, payable: 0, paid: 0, owed: 0 },
    ],
  });
});

test("lines of a ladder that are valid from a later day are a version of their own", () => {
  const { ladders } = parse({
    KAM_Ladder: [
      ["Ladder", "From", "Rate", "Fixed", "Valid from"],
      ["L", 0, 0.1, "", ""],
      ["l", 0, 0.2, "", on(2026, 7)],
      ["M", 0, 0.3, "", ""],
    ],
  });
  expect(ladders).toEqual([
    {
      name: "L",
      steps: [{ from: 0, rate: 0.2, fixed: 0 }],
      versions: [
        { validFrom: -Infinity, steps: [{ from: 0, rate: 0.1, fixed: 0 }] },
        { validFrom: on(2026, 7), steps: [{ from: 0, rate: 0.2, fixed: 0 }] },
      ],
    },
    { name: "M", steps: [{ from: 0, rate: 0.3, fixed: 0 }] },
  ]);
});
