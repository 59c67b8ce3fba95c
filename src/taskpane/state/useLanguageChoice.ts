import { useMemo, useState } from "react";
import { chooseLanguage, type Language, languages } from "../../i18n/Language";
import { safeStorage } from "../host/safeStorage";
import type { LanguageChoice } from "./LanguageContext";

/** A choice counts for the display language it was made under: who switches Excel to Chinese gets a Chinese pane. */
function storedFor(displayLanguage: string | null): Language | null {
  const [choice, madeUnder] = (safeStorage.read("language") ?? "").split("@");
  if (madeUnder !== String(displayLanguage)) return null;
  return languages.find(({ language }) => language === choice)?.language ?? null;
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
