import { type Cell, textOfCell } from "../../../../src/core/cells/Cell";
import { creditAmounts } from "../../../../src/core/commission/creditAmounts";
import { readCredits } from "../../../../src/core/reading/readCredits";

const headers = ["Rep", "Amount", "Rep 2", "Split", "Split 2"];
const mapping = { person: 0, person2: 2, share: 3, share2: 4 };

function read(rows: readonly (readonly Cell[])[], answers: Record<string, string> = {}) {
  const columns = headers.map((_, column) => rows.map((row) => row[column] ?? null));
  const paid = rows.map((row) => Number(row[1]));
  const reading = readCredits({ headers, columns, amounts: paid, mapping }, answers);
  const amounts = rows.map((row, at) => {
    const amount = Number(row[1]);
    const credits = reading.credits.get(at) ?? [{ persons: [textOfCell(row[0])], share: 1 }];
    return creditAmounts(amount, credits, 2).map((one) => [one.person, one.amount]);
  });
  const { questions, findings } = reading;
  return { amounts, questions, findings, asked: questions.map(({ id }) => id) };
}
const said = ({ findings }: ReturnType<typeof read>) => findings.map(({ key }) => key);

test.each([
  ["0.6 of 1", 0.6],
  ["60 of 100", 60],
  ["a text", "60 %"],
  ["a text with a decimal comma", "60,0 %"],
  ["two shares in one cell", "60/40"],
  ["tenths in one cell", "6:4"],
])("a share is the first person's, the rest the second's: %s", (_, share) => {
  const found = read([
    ["Ann", 100_000, "Bob", share],
    ["Bob", 50_000, "", ""],
  ]);
  expect(found.amounts).toEqual([
    [
      ["Ann", 60_000],
      ["Bob", 40_000],
    ],
    [["Bob", 50_000]],
  ]);
  expect(found.asked).toEqual([]);
  expect(said(found)).toEqual(["readTwoPersons"]);
});

test("the share of the second alone leaves the first the rest", () => {
  expect(read([["Ann", 1000, "Bob", null, 30]]).amounts).toEqual([
    [
      ["Ann", 700],
      ["Bob", 300],
    ],
  ]);
});

test("1 beside 60 is asked: 1 % or the whole", () => {
  const rows: readonly (readonly Cell[])[] = [
    ["Ann", 1000, "Bob", 60],
    ["Ann", 1000, "Bob", 1],
  ];
  expect(read(rows).asked).toEqual(["share:3"]);
  expect(read(rows, { "share:3": "allPerCent" }).amounts[1]).toEqual([
    ["Ann", 10],
    ["Bob", 990],
  ]);
  expect(read(rows, { "share:3": "eachByItself" }).amounts[1]).toEqual([
    ["Ann", 1000],
    ["Bob", 0],
  ]);
});

test("a second person without a share is asked, and nothing is proposed", () => {
  const rows = [["Ann", 100.01, "Bob"]];
  expect(read(rows).questions).toMatchObject([
    { id: "split:2", isProposed: false, choices: ["equalShares", "firstOnly"] },
  ]);
  expect(read(rows, { "split:2": "equalShares" }).amounts).toEqual([
    [
      ["Ann", 50.01],
      ["Bob", 50],
    ],
  ]);
  expect(read(rows, { "split:2": "firstOnly" }).amounts[0]?.[0]).toEqual(["Ann", 100.01]);
});

test("several persons in a cell have equal parts, odd cents to the first, refunds alike", () => {
  expect(
    read([
      ["Ann / Bob", 100.01],
      ["Ann / Bob / Cara", 100],
      ["Ann / Bob", -0.03],
    ]).amounts,
  ).toEqual([
    [
      ["Ann", 50.01],
      ["Bob", 50],
    ],
    [
      ["Ann", 33.34],
      ["Bob", 33.33],
      ["Cara", 33.33],
    ],
    [
      ["Ann", -0.02],
      ["Bob", -0.01],
    ],
  ]);
});

test("a share beside several persons in a cell is the first one's", () => {
  expect(read([["Ann / Bob / Cara", 1000, null, 0.5]]).amounts).toEqual([
    [
      ["Ann", 500],
      ["Bob", 250],
      ["Cara", 250],
    ],
  ]);
});

test("a share with nobody beside it is asked; the proposal leaves the rest to nobody, and says how much", () => {
  const rows: readonly (readonly Cell[])[] = [
    ["Ann", 1000, null, 0.6],
    ["Bob", 1000, null, 0.3],
  ];
  const found = read(rows);
  expect(found.questions).toMatchObject([{ id: "split:3", isProposed: true }]);
  expect(found.amounts).toEqual([[["Ann", 600]], [["Bob", 300]]]);
  // 400 + 700
  expect(found.findings).toMatchObject([{ key: "readRest", params: { count: 2, amount: 1100 } }]);
  expect(read(rows, { "split:3": "wholeAmount" }).amounts).toEqual([[["Ann", 1000]], [["Bob", 1000]]]);
});

test("shares that follow the amounts are shares of their total", () => {
  const found = read([
    ["Ann", 500, null, 0.5],
    ["Bob", 300, null, 0.3],
    ["Cara", 200, null, 0.2],
  ]);
  expect(found.amounts).toEqual([[["Ann", 500]], [["Bob", 300]], [["Cara", 200]]]);
  expect([found.asked, said(found)]).toEqual([[], ["readShareOfTotal"]]);
});

test("shares above a whole are taken as they stand and said; a share of 120 % is none", () => {
  const found = read([
    ["Ann", 1000, "Bob", 60, 60],
    ["Ann", 1000, "Bob", 120, 50],
  ]);
  expect(found.amounts).toEqual([
    [
      ["Ann", 600],
      ["Bob", 600],
    ],
    [
      ["Ann", 500],
      ["Bob", 500],
    ],
  ]);
  expect(found.findings).toMatchObject([
    { key: "readNoShare", params: { text: "120" } },
    { key: "readTwoPersons" },
    { key: "readTwice", params: { count: 1, amount: 200 } },
  ]);
});

test("parts of any amount add up to it", () => {
  for (let cents = -999; cents < 1000; cents += 37)
    for (const share of [0.1, 0.333, 0.5, 0.667])
      for (const people of ["Ann", "Ann / Bob", "Ann / Bob / Cara"]) {
        const parts = read([[people, cents / 100, "Dan", share]]).amounts[0] ?? [];
        expect(parts.reduce((sum, [, part]) => sum + Math.round(Number(part) * 100), 0)).toBe(cents);
      }
});
