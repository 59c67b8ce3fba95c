import type { Language } from "./Language";

/** Every language of the pane, with its own name for itself, in the order of the language switch. */
export const languages: readonly { readonly language: Language; readonly name: string }[] = [
  { language: "en", name: "English" },
  { language: "zh-CN", name: "中文" },
];
