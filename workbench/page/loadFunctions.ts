import type { Language } from "../../src/i18n/Language";
import { createCustomFunctions } from "../engine/customFunctions/createCustomFunctions";
import type { FunctionsMetadata } from "../engine/customFunctions/FunctionsMetadata";
import { registerFunctions } from "../engine/registerFunctions";
import { loadScript } from "./loadScript";

const metadataNames: Readonly<Record<Language, string>> = {
  en: "functions.json",
  "zh-CN": "functions-zh-CN.json",
};

/**
 * Loads the built functions.js from beside the workbench.
 * @returns makes the grid know the functions, described in a language; to be called before the first workbook
 */
export async function loadFunctions(folder: string): Promise<(language: Language) => Promise<void>> {
  const host = createCustomFunctions();
  Object.assign(window, { CustomFunctions: host.CustomFunctions });
  await loadScript(`${folder}functions.js`);
  return async (language) => {
    registerFunctions(await fetchMetadata(`${folder}${metadataNames[language]}`), host);
  };
}

async function fetchMetadata(address: string): Promise<FunctionsMetadata> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as FunctionsMetadata;
}
