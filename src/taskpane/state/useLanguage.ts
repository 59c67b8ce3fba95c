import { use } from "react";
import { LanguageContext, type LanguageChoice } from "./LanguageContext";

/** The interface language and the way to change it. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}
