import { createContext } from "react";
import type { Language } from "../../i18n/Language";

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: "en", choose: () => undefined });
