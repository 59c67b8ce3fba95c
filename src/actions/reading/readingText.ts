import type { Finding } from "../../core/reading/Reading";
import { fillTemplate } from "../../i18n/fillTemplate";
import type { Language } from "../../i18n/Language";
import { readingTexts } from "../../i18n/readingTexts";

export type { Answers, Question, Said } from "../../core/reading/Reading";

/** Parameters that are words of ours, not of the list. */
const words: readonly string[] = ["order", "grain", "answer"];

/** One line of the reading as a sentence. */
export function readingText(language: Language, { key, params }: Pick<Finding, "key" | "params">): string {
  const said = Object.entries(params).map(([name, value]) => [
    name,
    words.includes(name) ? choiceText(language, String(value)) : value,
  ]);
  return fillTemplate(
    readingTexts[language].lines[key] ?? key,
    Object.fromEntries(said) as Readonly<Record<string, string | number>>,
  );
}

/** What a choice of a question is called; what has no name of its own is a value, and named by it. */
export function choiceText(language: Language, choice: string): string {
  return readingTexts[language].choices[choice] ?? choice;
}
