import { classifyPageTexts } from "../../../src/i18n/classifyPageTexts";
import { commissionPageTexts } from "../../../src/i18n/commissionPageTexts";
import { commonTexts } from "../../../src/i18n/commonTexts";
import { forecastPageTexts } from "../../../src/i18n/forecastPageTexts";
import { functionsPageTexts } from "../../../src/i18n/functionsPageTexts";
import { homePageTexts } from "../../../src/i18n/homePageTexts";
import { plansPageTexts } from "../../../src/i18n/plansPageTexts";
import { settingsPageTexts } from "../../../src/i18n/settingsPageTexts";
import { shellTexts } from "../../../src/i18n/shellTexts";

const sets = {
  classifyPageTexts,
  commissionPageTexts,
  commonTexts,
  forecastPageTexts,
  functionsPageTexts,
  homePageTexts,
  plansPageTexts,
  settingsPageTexts,
  shellTexts,
};

type Leaf = string | ((...parts: string[]) => string);

/** Every text by its path; a text with places is filled with marks that must all come out again. */
function leaves(node: unknown, path: string): [path: string, text: string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") {
    const marks = Array.from({ length: node.length }, (_, index) => `<${index}>`);
    return [[path, (node as Exclude<Leaf, string>)(...marks)]];
  }
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const marksOf = (text: string): string[] => [...text.matchAll(/<\d+>/g)].map(([mark]) => mark).sort();

describe.each(Object.entries(sets))("%s", (name, texts) => {
  const english = new Map(leaves(texts.en, name));
  const chinese = new Map(leaves(texts["zh-CN"], name));

  test("has the same texts in both languages", () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
  });

  test("fills the same places in both languages", () => {
    for (const [path, text] of english)
      expect([path, marksOf(chinese.get(path) ?? "")]).toEqual([path, marksOf(text)]);
  });

  test("is never empty, and Chinese where there is something to translate", () => {
    for (const [path, text] of chinese) {
      expect([path, text.trim()]).not.toEqual([path, ""]);
      const words = (english.get(path) ?? "")
        .replace(/<\d+>|KAM( Settings)?|P\d\d|SWOT/g, "")
        .match(/[A-Za-z]{2,}/);
      if (words !== null) expect([path, text]).toEqual([path, expect.stringMatching(/[\u4e00-\u9fff]/)]);
    }
  });
});
