import type { Language } from "../../i18n/Language";
import { fetchJson } from "../host/fetchJson";
import type { Catalogue } from "./Catalogue";
import { type BuiltIndex, type BuiltMetadata, toCatalogue } from "./toCatalogue";

const loaded = new Map<Language, Promise<Catalogue>>();

/** The functions in a language, fetched once; a failed attempt is forgotten, so that the next is a new one. */
export function loadCatalogue(language: Language): Promise<Catalogue> {
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
