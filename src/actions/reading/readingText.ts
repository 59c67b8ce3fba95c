import { fillTemplate } from "../../i18n/fillTemplate";
import type { Language } from "../../i18n/Language";
import { readingTexts } from "../../i18n/readingTexts";
import type { Finding, Question } from "../../core/reading/Reading";

/** One line of the reading as a sentence. */
export function readingText(language: Language, { key, params }: Pick<Finding, "key" | "params">): string {
  return fillTemplate(readingTexts[language].lines[key] ?? key, params);
}

/** What a choice of a question is called; what has no name of its own is a value, and named by it. */
export function choiceText(
  language: Language,
  { key, params }: Pick<Question, "key" | "params">,
  choice: string,
): string {
  const { choices } = readingTexts[language];
  return fillTemplate(choices[`${key}.${choice}`] ?? choices[choice] ?? choice, params);
}
