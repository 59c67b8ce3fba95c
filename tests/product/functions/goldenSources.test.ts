import { goldenCases } from "../../support/golden";

const cases = goldenCases();
const translated = cases.flatMap(({ source, "zh-CN": chinese }) =>
  chinese === undefined ? [] : [[source, chinese] as const],
);

/** A working such as "ceil(1.05) = 2" or "WAPE: 50 ÷ 150" reads alike in both languages. */
const isInWords = (text: string): boolean => /[a-z]{3,}/.test(text.replaceAll("ceil", ""));

test("every source of a golden case that is in words has a Chinese sentence", () => {
  const left = cases.filter(
    ({ source, "zh-CN": chinese = "" }) => isInWords(source) && !/[\u4e00-\u9fff]/.test(chinese),
  );
  expect(left.map(({ source }) => source)).toEqual([]);
});

test("one source has one Chinese sentence, wherever it stands", () => {
  const sentences = new Map(translated);
  expect(translated.filter(([source, chinese]) => sentences.get(source) !== chinese)).toEqual([]);
});

test("the Chinese sentence holds the numbers of the English one", () => {
  const numbers = (text: string): string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
  for (const [english, chinese] of translated) {
    const kept = numbers(chinese);
    expect([english, numbers(english).filter((number) => !kept.includes(number))]).toEqual([english, []]);
  }
});
