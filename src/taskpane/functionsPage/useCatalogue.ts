import { useEffect, useState } from "react";
import type { Language } from "../../i18n/Language";
import { fetchJson } from "../host/builtFiles";
import { type BuiltIndex, type BuiltMetadata, type Catalogue, toCatalogue } from "./catalogue";

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

const loaded = new Map<Language, Promise<Catalogue>>();

/** The functions in a language, fetched once; a failed attempt is forgotten, so that the next is a new one. */
function loadCatalogue(language: Language): Promise<Catalogue> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const loading = fetchBoth(language === "en" ? ".json" : `-${language}.json`);
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

async function fetchBoth(ending: string): Promise<Catalogue> {
  const [metadata, index] = await Promise.all([
    fetchJson<BuiltMetadata>(`functions${ending}`),
    fetchJson<BuiltIndex>(`functions-index${ending}`),
  ]);
  return toCatalogue(metadata, index);
}
