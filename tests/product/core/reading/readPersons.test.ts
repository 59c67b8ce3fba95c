import { readPersons } from "../../../../src/core/reading/readPersons";

const read = (cells: readonly string[], answers: Record<string, string> = {}) =>
  readPersons({ cells, column: 2, others: [] }, answers);
const namesOf = (cells: readonly string[]) =>
  [...read(cells).persons].map(([row, people]) => [row, ...people.map(({ name }) => name)]);

test.each([
  ["Ann / Bob", "Ann", "Bob"],
  ["Ann Lee/Bob Ray", "Ann Lee", "Bob Ray"],
  ["Ann; Bob", "Ann", "Bob"],
  ["Ann + Bob", "Ann", "Bob"],
  ["张三、李四", "张三", "李四"],
  ["张三，李四", "张三", "李四"],
  ["张三/李四/王五", "张三", "李四", "王五"],
])("%s can only be several persons", (cell, ...people) => {
  expect(namesOf([cell, "Cara"])).toEqual([[0, ...people]]);
});

test.each([
  ["Ann & Bob", ["Ann"]],
  ["Ann and Bob", ["Bob"]],
  ["张三和李四", ["李四"]],
  ["Ann, Bob", ["Ann", "Bob"]],
  ["Ann\nBob", ["Ann", "Bob"]],
  ["张三 李四", ["张三", "李四"]],
])("%j is several persons because of who stands alone elsewhere", (cell, alone) => {
  expect(namesOf([cell, ...alone])).toHaveLength(1);
  expect(namesOf([cell, "Cara", "Dan"])).toEqual([]);
});

test.each([
  "Smith & Sons",
  "Müller, Hans",
  "two\nlines",
  "N/A",
  "Team A/B",
  "Ann / Co.",
  '=HYPERLINK("http://x","y")',
  "王和平",
  "Jean-Luc Picard",
  "O'Hara",
])("%j is one person", (cell) => {
  expect(namesOf([cell, "Ann", "Smith"])).toEqual([]);
});

test("it is proposed once for the column, and an answer settles it", () => {
  const cells = ["Ann / Bob", "Ann", "Bob/Ann"];
  expect(read(cells).questions).toEqual([
    {
      id: "split:2",
      key: "askSplit",
      params: { text: "Ann / Bob", count: 2 },
      evidence: { column: 2, rows: [0, 2] },
      choices: ["equalShares", "onePerson"],
      isProposed: true,
    },
  ]);
  const shared = read(cells, { "split:2": "equalShares" });
  expect([shared.questions, shared.persons.size]).toEqual([[], 2]);
  const one = read(cells, { "split:2": "onePerson" });
  expect([one.questions, one.persons.size]).toEqual([[], 0]);
});

test("shares written behind the names are theirs", () => {
  expect(read(["Ann 60% / Bob 40 %", "Ann (62,5 %), Bob (37,5 %)"]).persons).toEqual(
    new Map([
      [
        0,
        [
          { name: "Ann", share: 0.6 },
          { name: "Bob", share: 0.4 },
        ],
      ],
      [
        1,
        [
          { name: "Ann", share: 0.625 },
          { name: "Bob", share: 0.375 },
        ],
      ],
    ]),
  );
});
