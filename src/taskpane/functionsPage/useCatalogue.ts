import { useEffect, useState } from "react";
import type { Language } from "../../i18n/Language";
import type { Catalogue } from "./Catalogue";
import { loadCatalogue } from "./loadCatalogue";

export interface CatalogueState {
  /** Null while it loads and when it could not be loaded. */
  readonly catalogue: Catalogue | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The functions in a language. */
export function useCatalogue(language: Language): CatalogueState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{
    readonly language: Language | null;
    readonly catalogue: Catalogue | null;
    readonly error: unknown;
  }>({ language: null, catalogue: null, error: null });
  useEffect(() => {
    let current = true;
    loadCatalogue(language).then(
      (catalogue) => {
        if (current) setState({ language, catalogue, error: null });
      },
      (error: unknown) => {
        if (current) setState({ language, catalogue: null, error });
      },
    );
    return () => {
      current = false;
    };
  }, [language, attempt]);
  const isCurrent = state.language === language;
  return {
    catalogue: isCurrent ? state.catalogue : null,
    error: isCurrent ? state.error : null,
    retry: () => {
      setState({ language: null, catalogue: null, error: null });
      setAttempt(attempt + 1);
    },
  };
}
