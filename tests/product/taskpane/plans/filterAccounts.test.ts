import { filterAccounts, indexAccounts } from "../../../../src/taskpane/plans/filterAccounts";

const accounts = [
  { name: "Bolt Ltd", tier: "B", value: 10 },
  { name: "上海海港贸易", tier: "A", value: 30 },
  { name: "Acme", tier: "A", value: null },
  { name: "ＡＣＭＥ Parts", tier: "A", value: 40 },
];
const names = (tier: string | null, search: string): string[] =>
  filterAccounts(indexAccounts(accounts), tier, search).map((account) => account.name);

test("the largest account stands first, accounts without a value last", () => {
  expect(names(null, "")).toEqual(["ＡＣＭＥ Parts", "上海海港贸易", "Bolt Ltd", "Acme"]);
});

test("a tier narrows the list", () => {
  expect(names("A", "")).toEqual(["ＡＣＭＥ Parts", "上海海港贸易", "Acme"]);
});

test("the search does not mind case, width or space around it", () => {
  expect(names(null, " acme ")).toEqual(["ＡＣＭＥ Parts", "Acme"]);
  expect(names("A", "海港")).toEqual(["上海海港贸易"]);
  expect(names("B", "acme")).toEqual([]);
});
