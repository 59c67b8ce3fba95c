import { describeError } from "../../src/actions/list/messages";
import type { Language } from "../../src/i18n/Language";

/** What a message says of the workbook: that it is as it was, so but for somebody's cells, or nothing for certain. */
export type Claim = "before" | "kept" | "open";

const words: Readonly<
  Record<Language, { readonly kept: RegExp; readonly open: RegExp; readonly before: RegExp }>
> = {
  en: {
    kept: /but for \d+ cells?/,
    open: /may hold|not known|could not be taken back/,
    before: /as it was\.|was taken back:|Nothing was written/,
  },
  "zh-CN": {
    kept: /\d+ 个单元格除外/,
    open: /可能留有|不知道|未能恢复/,
    before: /保持原样。|已恢复原状：|未写入任何内容/,
  },
};

/** What an error says of the workbook in each language. */
export function claimsOf(error: unknown): Readonly<Record<Language, Claim>> {
  const claim = (language: Language): Claim => {
    const text = describeError(language, error);
    const { kept, open, before } = words[language];
    if (kept.test(text)) return "kept";
    return !open.test(text) && before.test(text) ? "before" : "open";
  };
  return { en: claim("en"), "zh-CN": claim("zh-CN") };
}
