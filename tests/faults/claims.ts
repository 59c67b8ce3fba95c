import { describeError } from "../../src/actions/list/messages";
import type { Language } from "../../src/i18n/Language";

/** In what state a message says that the workbook is; "open" where it says nothing of it. */
type Claim = "before" | "open";

const words: Readonly<Record<Language, { readonly before: RegExp; readonly open: RegExp }>> = {
  en: { before: /as it was|was taken back/, open: /not everything|may have/ },
  "zh-CN": { before: /没有改动|未改动|保持原样|已撤销|已恢复|已还原|原样/, open: /未能全部|没有全部|可能/ },
};

/** What an error says of the workbook in each language. */
export function claimsOf(error: unknown): Readonly<Record<Language, Claim>> {
  const claim = (language: Language): Claim => {
    const text = describeError(language, error);
    return !words[language].open.test(text) && words[language].before.test(text) ? "before" : "open";
  };
  return { en: claim("en"), "zh-CN": claim("zh-CN") };
}
