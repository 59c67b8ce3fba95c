import { domainErrors } from "../../../src/i18n/domainErrors";
import { fillTemplate } from "../../../src/i18n/fillTemplate";
import { messages } from "../../../src/i18n/messages";
import { readingTexts } from "../../../src/i18n/readingTexts";

const templates = (language: "en" | "zh-CN"): [string, string][] => [
  ...Object.entries<string>(readingTexts[language].lines),
  ...Object.entries<string>(messages[language]),
  ...Object.entries<string>(domainErrors[language]),
];
const placesOf = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ""))].sort();
const filled = (template: string, value: number): string =>
  fillTemplate(template, Object.fromEntries(placesOf(template).map((name) => [name, value])));

/** Words that stand for several things. Written for this test alone. */
const several =
  /\b1 (?:(?!has|row|cell|account|number|block|record|amount|payment)[a-z]+ ){0,2}(?:rows|cells|dates|numbers|texts|lines|captions|times|deals|payments|accounts|amounts|probabilities|persons|people|periods|tiers|tabs|stages|blocks|contacts|columns|questions|formulas|records|sheets|entries|KAM formulas)\b/;
const verbOfSeveral =
  /^1 (?:[a-z]+ )?(?:row|cell|date|number|line|caption|deal|payment|account|amount|probability|period|contact|block|formula|record)s? (?:are|were|have|hold|stand|count|name|read|belong)\b/;

describe("sentences with a count", () => {
  test.each(templates("en"))("%s reads right in English for one", (_key, template) => {
    expect(filled(template, 1)).not.toMatch(several);
    expect(filled(template, 1)).not.toMatch(verbOfSeveral);
  });

  test("choose the word by the number, and keep the number", () => {
    const template = "{count} {count|row is|rows are} left out, {amount} in all";
    expect(fillTemplate(template, { count: 1, amount: 1200 })).toBe("1 row is left out, 1,200 in all");
    expect(fillTemplate(template, { count: 0, amount: 1 })).toBe("0 rows are left out, 1 in all");
    expect(fillTemplate(template, { amount: 1 })).toBe("{count} {count|row is|rows are} left out, 1 in all");
  });

  test.each(templates("zh-CN"))("%s has the places of the English sentence in Chinese", (key, template) => {
    const english = new Map(templates("en")).get(key) ?? "";
    expect(placesOf(template)).toEqual(placesOf(english));
    expect(filled(template, 2)).not.toMatch(/[{|}]/);
    expect(filled(english, 2)).not.toMatch(/[{|}]/);
  });
});
