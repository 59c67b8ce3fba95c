import { recogniseColumns } from "../../../../src/core/columns/recogniseColumns";
import { readDealStates } from "../../../../src/core/reading/readDealStates";
import { readProbability } from "../../../../src/core/reading/readProbability";

const probability = (...cells: (string | number | null)[]) =>
  readProbability({ cells, column: 0, header: "Probability" });

test("probabilities have one reading per column: shares, or per cent where one is above 1", () => {
  expect(probability(0.5, 0.25, 1, null).values).toEqual([0.5, 0.25, 1, null]);
  expect(probability(50, 25, 1, 100, "10").values).toEqual([0.5, 0.25, 0.01, 1, 0.1]);
  expect(probability("25 %", 0.5, "100%").values).toEqual([0.25, 0.5, 1]);
  expect(probability("25 %", 50, "n/a").values).toEqual([0.25, 0.5, null]);
});

test("a probability above 100 % or below 0 is none, and said", () => {
  const { values, findings } = probability(50, 120, -5);
  expect(values).toEqual([0.5, null, null]);
  expect(findings).toMatchObject([
    { key: "readProbabilityOutside", params: { count: 2, example: "120" }, evidence: { rows: [1, 2] } },
  ]);
});

const states = (header: string, stages: string[], cells: (string | null)[]) =>
  readDealStates({ stages, others: [{ column: 1, header, cells }] });

test("a status beside the stage says which deals are closed; where both disagree neither decides", () => {
  const stages = ["Propose", "Propose", "Closed Won", "Closed Won", "P6"];
  const read = states("Status Reason", stages, ["In Progress", "Canceled", "Won", "Lost", "Lost"]);
  expect(read.stages).toEqual(["Propose", "Canceled", "Closed Won", "Closed Won / Lost", "P6 / Lost"]);
  expect(read.findings).toMatchObject([{ key: "readDealStates", params: { won: 1, lost: 3 } }]);
});

test("yes and no in columns of their own say which deals are won, and which are closed without", () => {
  const stages = ["Propose", "Propose", "Propose", "Closed Won"];
  const flag = (column: number, header: string, cells: (string | boolean | number | null)[]) => ({
    ...{ column, header, cells },
  });
  const closed = flag(1, "Closed", [true, true, false, true]);
  const won = flag(2, "IsWon", ["TRUE", "FALSE", "FALSE", "TRUE"]);
  expect(readDealStates({ stages, others: [closed, won] }).stages).toEqual([
    "Closed Won",
    "Closed Lost",
    "Propose",
    "Closed Won",
  ]);
  expect(readDealStates({ stages, others: [closed] }).changes).toBe(false);
  const words = [
    flag(1, "是否赢单", ["是", "否", "否", "是"]),
    flag(2, "是否输单", [null, "是", "否", null]),
  ];
  expect(readDealStates({ stages, others: words }).stages).toEqual([
    "Closed Won",
    "Closed Lost",
    "Propose",
    "Closed Won",
  ]);
  const money = flag(1, "Won", [100, 0, 0, 1]);
  expect(readDealStates({ stages, others: [money] }).changes).toBe(false);
});

test("a column that is none of states, or of something else than the deal, changes nothing", () => {
  expect(states("State", ["Propose", "P3"], ["CA", "NY"]).changes).toBe(false);
  expect(states("Payment status", ["Propose"], ["Cancelled"]).changes).toBe(false);
  expect(states("Remark", ["Propose"], ["Lost"]).changes).toBe(false);
  expect(states("商机状态", ["方案", "方案"], ["进行中", "丢单"]).stages).toEqual(["方案", "丢单"]);
});

test.each([
  ["Expected Order Volume (€)", "amount", 1200],
  ["成交价", "amount", 1200],
  ["montant TTC", "amount", 1200],
  ["Closed Date", "closeDate", 46_100],
  ["Probability (%)", "probability", 50],
  ["赢率", "probability", "50%"],
  ["Abschlusswahrscheinlichkeit", "probability", 0.5],
  ["Forecast Category", "category", "Commit"],
  ["预测类别", "category", "承诺"],
  ["Manager's figure", "managerFigure", 1000],
])("%s is the %s of opportunities", (header, field, cell) => {
  const columns = [["Open"], [cell]];
  const { mapping } = recogniseColumns("opportunities", ["Stage", header], columns);
  expect(mapping[field as keyof typeof mapping]).toBe(1);
});
