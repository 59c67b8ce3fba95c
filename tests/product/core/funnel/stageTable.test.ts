import { DomainError } from "../../../../src/core/DomainError";
import { resolveStages } from "../../../../src/core/funnel/resolveStages";
import { stageTable } from "../../../../src/core/funnel/stageTable";

const resolve = (
  labels: readonly string[],
  rows?: readonly (readonly (string | number | null)[])[],
): number[] => Array.from(resolveStages(labels, stageTable(rows)));

test("a stage matches by its code in any dress", () => {
  expect(resolve(["P3", "p3", "P3-初步认可", "Ｐ３ 初步认可", " P3 ", "P3初步认可"])).toEqual([
    3, 3, 3, 3, 3, 3,
  ]);
});

test("a longer number is another code", () => {
  expect(resolve(["P30", "P3a", "XP3"])).toEqual([-2, -2, -2]);
});

test("a code with a fraction is a stage of its own, a full stop before words is not", () => {
  expect(resolve(["P3.5", "P30.5", "P3. 商务"])).toEqual([-2, -2, 3]);
  const rows = [
    ["P3", 0.4],
    ["P3.5 Shortlist", 0.5],
  ];
  expect(resolve(["P3", "p3.5 shortlist", "P3.5"], rows)).toEqual([0, 1, -2]);
});

test("every lost label goes to the lost row, given or not", () => {
  expect(resolve(["Lost", "closed lost", "丢单", "输单", "流失"])).toEqual([7, 7, 7, 7, 7]);
  expect(resolve(["Lost", "Open"], [["Open", 0.5]])).toEqual([1, 0]);
});

test("all twelve lost words of the functions are lost, whatever their weight", () => {
  const labels = ["closedlost", "Cancelled", "Canceled", "Disqualified", "DEAD", "战败", "作废"];
  expect(resolve(labels)).toEqual([7, 7, 7, 7, 7, 7, 7]);
  const table = stageTable([
    ["Cancelled", 0.5],
    ["Open", 0.5],
  ]);
  expect(table.lost).toEqual([true, false]);
  expect(table.weights).toEqual([0, 0.5]);
});

test("a stage of weight 0 is open, not lost", () => {
  expect(stageTable().lost).toEqual([false, false, false, false, false, false, false, true]);
});

test("labels of the user's own are compared as a whole", () => {
  const rows = [
    ["Prospecting", 0.1],
    ["Closed Won", 1],
  ];
  expect(resolve(["prospecting", "CLOSED WON", "Closed"], rows)).toEqual([0, 1, -2]);
});

test("the four columns of STAGEWEIGHTS serve as weights", () => {
  const table = stageTable([
    ["Stage", "Reached", "Won", "Weight"],
    ["P1", 4, 2, 0.5],
    ["P2", 3, 2, 0.625],
  ]);
  expect(table.labels.slice(0, 2)).toEqual(["P1", "P2"]);
  expect(table.weights.slice(0, 2)).toEqual([0.5, 0.625]);
});

test.each([
  [
    "duplicateKey",
    [
      ["P1", 0.1],
      ["P1 Lead", 0.2],
    ],
  ],
  ["negativeWeight", [["P1", -0.1]]],
  ["outOfRange", [["P1", 1.1]]],
  ["missing", [["P1", null]]],
  [
    "notNumber",
    [
      ["P1", 0.1],
      ["P2", "many"],
    ],
  ],
  ["emptyTable", [["Stage", "Weight"]]],
  ["shape", [["P1"]]],
] as const)("%s is refused", (code, rows) => {
  const read = (): unknown => stageTable(rows);
  expect(read).toThrow(DomainError);
  expect(read).toThrow(code);
});
