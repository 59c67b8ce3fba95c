import type { Language } from "./Language";

/** The language for a BCP-47 tag such as "zh-CN", "zh-Hans-SG" or "en-GB"; English when the tag is unknown or missing. */
export function chooseLanguage(tag: string | null | undefined): Language {
  return tag != null && /^zh\b/i.test(tag.trim()) ? "zh-CN" : "en";
}
