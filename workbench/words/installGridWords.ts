import { setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Language } from "../../src/i18n/Language";
import { chineseWords } from "./chineseWords";

export interface GridWords {
  /** A string of the grid library in the language of the page; one without a translation stays as it is. */
  readonly text: (english: string) => string;
  setLanguage(language: Language): void;
}

/**
 * Makes the grid library speak the language of the page, at first English. To be called once, before the first
 * workbook. The library asks for a string when it shows it; its templates ask when a grid is mounted.
 */
export function installGridWords(): GridWords {
  const chinese = new Map(chineseWords.flatMap((area) => Object.entries(area)));
  let words: ReadonlyMap<string, string> = new Map();
  // Texts of templates come with the line breaks of their source.
  const text = (english: string): string =>
    words.get(english) ?? words.get(english.replace(/\s+/g, " ")) ?? english;
  setTranslationMethod((...[english]) => text(english));
  return {
    text,
    setLanguage(language) {
      words = language === "zh-CN" ? chinese : new Map();
    },
  };
}
