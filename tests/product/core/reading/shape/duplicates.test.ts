import type { Cell } from "../../../../../src/core/cells/Cell";
import type { Answers } from "../../../../../src/core/reading/Reading";
import { allSteps } from "../../../../../src/core/Steps";
import { readDuplicates } from "../../../../../src/core/reading/shape/duplicates";

/** Numbers below 1, the same for the same seed (Lehmer's generator). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A list whose first column is the name, the second the value, the third profit. */
function read(headers: readonly string[], rows: readonly (readonly Cell[])[], answers: Answers = {}) {
  const columns = headers.map((_, column) => rows.map((row) => row[column] ?? null));
  const list = { headers, columns, name: 0, amounts: [1, 2], mapped: [0, 1, 2, 3], ours: [] };
  return allSteps(readDuplicates({ ...list, leftOut: new Set<number>(), currencies: null }, answers));
}

const headers = ["Customer", "Annual sales", "Profit", "Owner"];
const cities = ["Ulm", "Bonn", "Köln", "Kiel", "Jena", "Gera"];

describe("accounts on several rows", () => {
  it("are added up in their first rows, in every amount, and what these lack comes from the others", () => {
    const rows = [
      ["Alder & Co", 0.1, 5, null],
      ["Birch", 3, 1, "Bob"],
      ["ALDER and Co.", 0.2, 7, "Ann"],
    ];
    const { joined, rows: asked } = read(headers, rows, { "duplicates:parts": "addUp" });
    expect(joined?.columns).toEqual([
      ["Alder & Co", "Birch", null],
      [0.3, 3, null],
      [12, 1, null],
      ["Ann", "Bob", null],
    ]);
    expect([...(joined?.leftOut ?? [])]).toEqual([2]);
    expect([...asked]).toEqual([0, 2]);
  });

  it("that repeat cell for cell and those that do not are two questions", () => {
    const rows = [
      ["Alder", 4, 1, "Ann"],
      ["Alder", 4, 1, "Ann"],
      ["Birch", 3, 1, "Ann"],
      ["Birch", 2, 1, "Ann"],
    ];
    const asked = read(headers, rows).questions;
    expect(asked.map(({ id, params, choices }) => [id, params["amount"], choices[0]])).toEqual([
      ["duplicates:parts", 5, "addUp"],
      ["duplicates:same", 8, "eachRow"],
    ]);
    const answers = { "duplicates:same": "onlyOnce", "duplicates:parts": "eachRow" };
    const { joined, questions } = read(headers, rows, answers);
    expect(questions).toEqual([]);
    expect(joined?.columns[1]).toEqual([4, null, 3, 2]);
  });

  it("with names of signs, brackets or accents that differ are several accounts", () => {
    const rows = ["Alder (North)", "Alder (South)", "Café", "Cafe", "***", "+++", "", ""].map((name) => [
      name,
      5,
      1,
      "Ann",
    ]);
    expect(read(headers, rows).questions).toEqual([]);
  });

  it("are asked nothing where 300 lists keep a row per account and city", () => {
    const wrong: number[] = [];
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomBy(seed);
      const rows = Array.from({ length: 2 + Math.floor(random() * 20) }, (_, account) => {
        const first = Math.floor(random() * cities.length);
        return Array.from({ length: 1 + Math.floor(random() * 4) }, (_, branch) => [
          `Firm ${account}`,
          1 + Math.round(random() * 90_000),
          Math.round(random() * 900),
          random() < 0.5 ? "Ann" : "Bob",
          cities[(first + branch) % cities.length] ?? "",
        ]);
      }).flat();
      if (read([...headers, "City"], rows).questions.length > 0) wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  });

  it("are asked in each of 300 lists in which one account is entered again by somebody else, and keep their total", () => {
    const wrong: number[] = [];
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomBy(seed);
      const rows = Array.from({ length: 3 + Math.floor(random() * 20) }, (_, account) => [
        `Firm ${account}`,
        1 + Math.round(random() * 90_000),
        Math.round(random() * 900),
        ["Ann", "Bob", "Cy"][Math.floor(random() * 3)] ?? "",
      ]);
      const [name = "", value = 0] = rows[Math.floor(random() * rows.length)] ?? [];
      rows.push([`${name} `.toUpperCase(), Number(value) + 1, 3, "Di"]);
      const { questions } = read(headers, rows);
      const sums = read(headers, rows, { "duplicates:parts": "addUp" }).joined?.columns[1] ?? [];
      const total = rows.reduce((sum, [, amount = 0]) => sum + Number(amount), 0);
      const added = sums.reduce<number>((sum, cell) => sum + Number(cell), 0);
      if (questions.length !== 1 || questions[0]?.params["count"] !== 1 || added !== total) wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  });
});
