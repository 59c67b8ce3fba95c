import { readFileSync } from "node:fs";
import path from "node:path";
import { goldenCases } from "../../support/golden";

const file = path.resolve(__dirname, "../../golden/zh-CN/sources.json");
const chinese = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>;
const sources = [...new Set(goldenCases().map(({ source }) => source))];

/** A working such as "ceil(1.05) = 2" or "WAPE: 50 ÷ 150" reads alike in both languages. */
const isInWords = (text: string): boolean => /[a-z]{3,}/.test(text.replaceAll("ceil", ""));

test("every source of a golden case has a Chinese sentence", () => {
  expect(sources.filter((source) => (chinese[source] ?? "").trim() === "")).toEqual([]);
});

test("no Chinese sentence is left over from a source that is gone", () => {
  expect(Object.keys(chinese).filter((source) => !sources.includes(source))).toEqual([]);
});

test("a source in words is in Chinese characters", () => {
  const left = Object.entries(chinese).filter(
    ([english, text]) => isInWords(english) && !/[\u4e00-\u9fff]/.test(text),
  );
  expect(left).toEqual([]);
});

test("the Chinese sentence holds the numbers of the English one", () => {
  const numbers = (text: string): string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
  for (const [english, text] of Object.entries(chinese)) {
    const kept = numbers(text);
    expect([english, numbers(english).filter((number) => !kept.includes(number))]).toEqual([english, []]);
  }
});
