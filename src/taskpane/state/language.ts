import { createContext, use, useMemo, useState } from "react";
import { chooseLanguage, type Language, languages, type Texts } from "../../i18n/Language";
import { safeStorage } from "../host/safeStorage";

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: "en", choose: () => undefined });

/** The interface language and the way to change it. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** A set of texts in the interface language. */
export function useTexts<English>(texts: Texts<English>): English {
  return texts[useLanguage().language];
}

/** The user's own choice of language, kept between sessions; until there is one, the host's display language. */
export function useLanguageChoice(displayLanguage: string | null): LanguageChoice {
  const [chosen, setChosen] = useState(() => storedFor(displayLanguage));
  const language = chosen ?? chooseLanguage(displayLanguage);
  return useMemo(
    () => ({
      language,
      choose(next: Language) {
        safeStorage.write("language", `${next}@${String(displayLanguage)}`);
        setChosen(next);
      },
    }),
    [language, displayLanguage],
  );
}

/** A choice counts for the display language it was made under: who switches Excel to Chinese gets a Chinese pane. */
function storedFor(displayLanguage: string | null): Language | null {
  const [choice, madeUnder] = (safeStorage.read("language") ?? "").split("@");
  if (madeUnder !== String(displayLanguage)) return null;
  return languages.find(({ language }) => language === choice)?.language ?? null;
}
