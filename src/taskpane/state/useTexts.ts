import { use } from "react";
import type { Texts } from "../../i18n/Language";
import { LanguageContext } from "./LanguageContext";

/** A set of texts in the interface language. */
export function useTexts<English>(texts: Texts<English>): English {
  return texts[use(LanguageContext).language];
}
