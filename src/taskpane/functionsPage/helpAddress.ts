import type { Language } from "../../i18n/Language";
import { builtAddress } from "../host/builtAddress";

/** The help page of a function by its id, or the list of all by "index"; they are part of the build. */
export function helpAddress(page: string, language: Language): string {
  const ending = language === "en" ? "" : `.${language}`;
  return builtAddress(`help/functions/${page.toLowerCase()}${ending}.html`);
}
