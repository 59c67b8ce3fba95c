/** Languages of the pane and of the sheets that it writes. */
export type Language = "en" | "zh-CN";

/** One set of texts in every language. The English set is the type: a missing key in another does not compile. */
export type Texts<English> = Readonly<Record<Language, English>>;

/** Every language of the pane, with its own name for itself, in the order of the language switch. */
export const languages: readonly { readonly language: Language; readonly name: string }[] = [
  { language: "en", name: "English" },
  { language: "zh-CN", name: "中文" },
];

/** The language for a BCP-47 tag such as "zh-CN", "zh-Hans-SG" or "en-GB"; English when the tag is unknown or missing. */
export function chooseLanguage(tag: string | null | undefined): Language {
  return tag != null && /^zh\b/i.test(tag.trim()) ? "zh-CN" : "en";
}
